package synoptic.exporter.syntax;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON with a line for each property of the outer objects and a line for each record in their lists. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final StringBuilder out = new StringBuilder();

    private JsonText() {
    }

    /** An object as text that ends with a line feed; every half of a surrogate pair is written as an escape. */
    public static String of(ObjectNode object) {
        JsonText text = new JsonText();
        text.object(object, "");
        return text.out.append('\n').toString();
    }

    private void object(ObjectNode object, String indent) {
        out.append('{');
        Iterator<Map.Entry<String, JsonNode>> properties = object.properties().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            out.append('\n').append(indent).append("  ").append(compact(property.getKey())).append(": ");
            value(property.getValue(), indent + "  ");
            out.append(properties.hasNext() ? "," : "\n" + indent);
        }
        out.append('}');
    }

    private void value(JsonNode value, String indent) {
        if (value instanceof ArrayNode list && !list.isEmpty() && list.get(0).isObject()) {
            list(list, indent);
        } else if (value instanceof ObjectNode object && holdsRecords(object)) {
            object(object, indent);
        } else {
            out.append(compact(value));
        }
    }

    private void list(ArrayNode list, String indent) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(indent).append("  ").append(compact(list.get(i)));
        }
        out.append('\n').append(indent).append(']');
    }

    private static boolean holdsRecords(ObjectNode object) {
        for (JsonNode value : object) {
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                return true;
            }
        }
        return false;
    }

    private static String compact(Object value) {
        return HALF_A_PAIR.matcher(MAPPER.writeValueAsString(value))
            .replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }
}
