package synoptic.importer.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import tools.jackson.databind.JsonNode;

/**
 * The fields that the first records of a file have.
 *
 * @param names of all their fields, in the order in which they come
 * @param records the fields with their values; one without words is missing
 * @param assigned what the fields would be taken for: a name of {@link synoptic.importer.draft.Columns#FIELDS} to one of the
 *     names
 */
public record JsonFields(List<String> names, List<Map<String, String>> records, Map<String, String> assigned) {

    private static final int DEEPEST = 3;

    public JsonFields {
        names = List.copyOf(names);
        records = List.copyOf(records);
        assigned = Map.copyOf(assigned);
    }

    /**
     * The fields of the first records.
     *
     * @param most records that are looked at
     * @throws ImportRefused if the file is no JSON
     */
    public static JsonFields of(Source source, Reading reading, int most) throws ImportRefused {
        List<JsonNode> first = new ArrayList<>();
        JsonReader.read(source, reading, (record, number) -> first.add(record) && first.size() < most);
        if (first.size() == 1 && !JsonRecord.isArticle(first.getFirst(), reading.columns())) {
            inside(first.getFirst(), 0).ifPresent(list -> {
                first.clear();
                list.forEach(node -> {
                    if (first.size() < most) {
                        first.add(node);
                    }
                });
            });
        }
        Set<String> names = new LinkedHashSet<>();
        List<Map<String, String>> records = first.stream().map(JsonRecord::strings).toList();
        records.forEach(record -> names.addAll(record.keySet()));
        Map<String, String> longest = new LinkedHashMap<>();
        names.forEach(name -> records.stream().map(record -> record.getOrDefault(name, ""))
            .max(java.util.Comparator.comparingInt(String::length)).ifPresent(value -> longest.put(name, value)));
        return new JsonFields(List.copyOf(names), records, JsonRecord.assign(longest, reading.columns()));
    }

    /** The first array of objects in an object that is no article itself: these may be the articles. */
    private static Optional<JsonNode> inside(JsonNode node, int depth) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                return Optional.of(value);
            }
            Optional<JsonNode> inner = value.isObject() && depth < DEEPEST ? inside(value, depth + 1) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }
}
