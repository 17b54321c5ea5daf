package synoptic.importer.webannotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.webannotation.WebAnnotation.Body;
import synoptic.importer.webannotation.WebAnnotation.Reported;
import synoptic.model.Stance;
import tools.jackson.databind.JsonNode;

/** Reads what an annotation says. */
final class BodyReader {

    private static final List<String> PURPOSES = List.of("tagging", "identifying", "commenting");

    /** @param motivations stand in for the purpose of a body that has none */
    Optional<Body> read(JsonNode node, List<String> motivations) {
        if (!node.isObject() || !Nodes.isA("TextualBody", node)) {
            throw new AnnotationRefused("A body is not a TextualBody, and Synoptic keeps only words: "
                + shortened(node) + ".");
        }
        JsonNode value = node.path("value");
        if (!value.isString()) {
            throw new AnnotationRefused("A TextualBody has no words: “value” is missing or is not a string.");
        }
        return switch (purpose(node, motivations)) {
            case "tagging" -> Optional.of(tag(value.asString(), node));
            case "identifying" -> Optional.of(claim(value.asString(), node));
            default -> note(value.asString());
        };
    }

    /** A note, unless there is nothing in it. */
    Optional<Body> note(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(new Body.Note(words.strip()));
    }

    private static String purpose(JsonNode node, List<String> motivations) {
        List<String> purposes = Nodes.list(node.path("purpose")).stream().map(purpose -> purpose.asString("")).toList();
        Stream<String> told = purposes.isEmpty() ? motivations.stream() : purposes.stream();
        Optional<String> known = told.filter(PURPOSES::contains).findFirst();
        if (known.isEmpty() && !purposes.isEmpty()) {
            throw new AnnotationRefused("Synoptic does not know bodies for “" + String.join(", ", purposes) + "”; use "
                + String.join(", ", PURPOSES) + ".");
        }
        return known.orElse("commenting");
    }

    private static Body tag(String value, JsonNode node) {
        String name = Nodes.oneLine(value);
        if (name.isEmpty()) {
            throw new AnnotationRefused("A tag has no name.");
        }
        List<String> placed = names(Nodes.list(node.path("synoptic:path")).stream().map(above -> above.asString("")));
        if (!placed.isEmpty()) {
            return new Body.Tag(name, placed, true);
        }
        List<String> written = names(Arrays.stream(name.split("/")));
        return new Body.Tag(name, written.isEmpty() ? List.of(name) : written, false);
    }

    private static List<String> names(Stream<String> words) {
        return words.map(Nodes::oneLine).filter(name -> !name.isEmpty()).toList();
    }

    private static Body claim(String value, JsonNode node) {
        String statement = value.strip();
        if (statement.isEmpty()) {
            throw new AnnotationRefused("A claim has no words.");
        }
        return new Body.Claim(statement, Reports.of(node).orElse(new Reported(Stance.SUPPORTS, "")));
    }

    private static String shortened(JsonNode node) {
        String json = node.toString();
        return json.length() <= 80 ? json : json.substring(0, json.offsetByCodePoints(0, 60)) + "…";
    }
}
