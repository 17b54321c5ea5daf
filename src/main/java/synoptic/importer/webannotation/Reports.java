package synoptic.importer.webannotation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.importer.webannotation.WebAnnotation.Reported;
import synoptic.model.Stance;
import tools.jackson.databind.JsonNode;

/** Reads stance and speaker, which the W3C has no words for. */
final class Reports {

    private Reports() {
    }

    /** What an object says of them; empty if it says nothing. A speaker without a stance supports. */
    static Optional<Reported> of(JsonNode node) {
        String stance = node.path("synoptic:stance").asString("").strip();
        String speaker = Nodes.oneLine(node.path("synoptic:speaker").asString(""));
        if (stance.isEmpty() && speaker.isEmpty() && !node.has("synoptic:stance")) {
            return Optional.empty();
        }
        return Optional.of(new Reported(node.has("synoptic:stance") ? stance(stance) : Stance.SUPPORTS, speaker));
    }

    private static Stance stance(String key) {
        return Arrays.stream(Stance.values()).filter(stance -> stance.key().equals(key)).findFirst()
            .orElseThrow(() -> new AnnotationRefused("There is no stance “" + key + "”; use "
                + Arrays.stream(Stance.values()).map(Stance::key).collect(Collectors.joining(", ")) + "."));
    }
}
