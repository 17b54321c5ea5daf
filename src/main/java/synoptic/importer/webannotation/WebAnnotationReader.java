package synoptic.importer.webannotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotations from JSON-LD in the shape that the W3C gives them, whatever context they name. Safe for use by
 * several threads.
 */
public final class WebAnnotationReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TargetReader targets = new TargetReader();
    private final BodyReader bodies = new BodyReader();

    /** The annotation of one line. @throws AnnotationRefused if it is not one, or says what Synoptic cannot keep */
    public WebAnnotation read(String line) {
        try {
            return read(MAPPER.readTree(line));
        } catch (JacksonException notJson) {
            throw new AnnotationRefused(
                "This is not a whole JSON object: " + firstLine(notJson.getOriginalMessage()) + ".", notJson);
        }
    }

    /** An annotation that stands inside other JSON. @throws AnnotationRefused as for {@link #read(String)} */
    public WebAnnotation read(JsonNode node) {
        if (!node.isObject()) {
            throw new AnnotationRefused("This is not a JSON object, but an annotation is one.");
        }
        if (!Nodes.isA("Annotation", node)) {
            throw new AnnotationRefused("This is not a W3C annotation: its type is not “Annotation”.");
        }
        List<JsonNode> passages = Nodes.list(node.path("target"));
        if (passages.isEmpty()) {
            throw new AnnotationRefused("The annotation has no target: say which article and which words it is about.");
        }
        List<String> motivations = Nodes.list(node.path("motivation")).stream().map(word -> word.asString("")).toList();
        return new WebAnnotation(passages.stream().map(targets::read).toList(), bodies(node, motivations),
            motivations.contains("linking"), creator(node), time(node, "created"), time(node, "modified"));
    }

    private List<WebAnnotation.Body> bodies(JsonNode node, List<String> motivations) {
        List<WebAnnotation.Body> all = new ArrayList<>();
        Nodes.list(node.path("body")).forEach(body -> bodies.read(body, motivations).ifPresent(all::add));
        Nodes.list(node.path("bodyValue")).forEach(words -> bodies.note(words.asString("")).ifPresent(all::add));
        return all;
    }

    private static String creator(JsonNode node) {
        for (JsonNode agent : Nodes.list(node.path("creator"))) {
            String name = agent.isObject() ? agent.path("name").asString("") : agent.asString("");
            if (!name.isBlank()) {
                return Nodes.oneLine(name);
            }
        }
        return "";
    }

    private static Optional<Instant> time(JsonNode node, String key) {
        Optional<JsonNode> given = Nodes.list(node.path(key)).stream().findFirst();
        try {
            return given.map(time -> OffsetDateTime.parse(time.asString("")).toInstant()
                .truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException notATime) {
            throw new AnnotationRefused("“" + key
                + "” is not a date with a time and an offset, such as 2024-05-06T12:00:00Z: "
                + given.map(JsonNode::toString).orElse("") + ".", notATime);
        }
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
    }
}
