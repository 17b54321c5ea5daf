package synoptic.importer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.importer.draft.Columns;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object that stands for an article. */
final class JsonRecord {

    private static final List<String> WRAPPERS = List.of("_source", "article", "data", "attributes", "fields", "item", "doc");
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_IN_TITLE_AND_TEXT = 3;

    private JsonRecord() {
    }

    /**
     * The values of the fields, without "text" where none can be it.
     *
     * @param chosen what a person chose
     */
    static Map<String, String> values(JsonNode object, Columns chosen) {
        Map<String, String> strings = strings(object);
        Map<String, String> values = new LinkedHashMap<>();
        assign(strings, chosen).forEach((field, name) -> values.put(field, strings.get(name)));
        return values;
    }

    /** The names of the values that the fields have. */
    static Map<String, String> assign(Map<String, String> strings, Columns chosen) {
        Map<String, String> assigned = FieldNames.assign(strings.keySet(), chosen);
        if (!assigned.containsKey("text") && chosen.column("text").isEmpty()) {
            longest(strings).ifPresent(name -> assigned.put("text", name));
        }
        return assigned;
    }

    /** Whether an object can be an article: it has a text, or a title and something to read. */
    static boolean isArticle(JsonNode node, Columns chosen) {
        return node.isObject() && words(values(node, chosen).getOrDefault("text", "")) >= FEWEST_IN_TITLE_AND_TEXT;
    }

    private static Optional<String> longest(Map<String, String> strings) {
        return strings.entrySet().stream().filter(entry -> words(entry.getValue()) >= FEWEST_WORDS)
            .max(java.util.Comparator.comparingInt(entry -> entry.getValue().length())).map(Map.Entry::getKey);
    }

    private static int words(String value) {
        return value.isBlank() ? 0 : value.strip().split("\\s+|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])", 50).length;
    }

    /** The fields that have words, and those of an object that wraps the article's own. */
    static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            String value = string(field.getValue(), field.getKey());
            if (!value.isBlank()) {
                strings.putIfAbsent(field.getKey(), value);
            }
        });
        for (String wrapper : WRAPPERS) {
            JsonNode inner = object.path(wrapper);
            if (inner.isObject()) {
                inner.properties().forEach(field -> {
                    String value = string(field.getValue(), field.getKey());
                    if (!value.isBlank()) {
                        strings.putIfAbsent(field.getKey(), value);
                    }
                });
            }
        }
        return strings;
    }

    private static String string(JsonNode node, String key) {
        if (node.isString() || node.isNumber()) {
            return node.asString();
        }
        if (node.isObject()) {
            for (String name : List.of("name", "value", "rendered", "#text", "url", "href")) {
                if (node.path(name).isString()) {
                    return node.path(name).asString();
                }
            }
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(each -> {
                String part = string(each, key);
                if (!part.isBlank()) {
                    parts.add(part);
                }
            });
            boolean paragraphs = parts.stream().anyMatch(part -> part.length() > 80) || FieldNames.folded(key).equals("text");
            return String.join(paragraphs ? "\n\n" : ", ", parts);
        }
        return "";
    }
}
