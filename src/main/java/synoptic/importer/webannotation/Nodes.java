package synoptic.importer.webannotation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON-LD writes one value with or without a list around it; here it is always a list. */
final class Nodes {

    private Nodes() {
    }

    /** The values; none for null and for what is not there. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }

    /** Whether a type is among those of an object. */
    static boolean isA(String type, JsonNode node) {
        return list(node.path("type")).stream().anyMatch(found -> found.asString("").equals(type));
    }

    /** Words without line breaks, and without space around them. */
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
