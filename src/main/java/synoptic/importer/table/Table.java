package synoptic.importer.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.Columns;
import synoptic.importer.records.FieldNames;

/**
 * The first rows of a table and what its columns are.
 *
 * @param columns the names from the first row, or letters where that row has values
 * @param named whether the first row has names
 * @param sample the first rows of values
 */
record Table(List<String> columns, boolean named, List<List<String>> sample) {

    private static final int LONGEST_NAME = 60;
    private static final int LONG_TEXT = 120;

    Table {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    /** @param rows the first rows, the very first included */
    static Table of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean named = !rows.isEmpty() && areNames(rows.getFirst());
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = named && i < rows.getFirst().size() ? rows.getFirst().get(i).strip() : "";
            columns.add(name.isEmpty() || !seen.add(name) ? letters(i) : name);
        }
        return new Table(columns, named, rows.subList(named ? Math.min(1, rows.size()) : 0, rows.size()));
    }

    private static boolean areNames(List<String> row) {
        boolean shortOnes = row.stream().allMatch(cell -> cell.length() <= LONGEST_NAME && cell.indexOf('\n') < 0)
            && row.stream().anyMatch(cell -> !cell.isBlank());
        boolean values = row.stream().anyMatch(cell -> cell.matches("\\s*(-?[\\d.,]+|\\d{4}-\\d\\d.*|https?://.*)\\s*"));
        return shortOnes && (FieldNames.meanSomething(row) || !values && new HashSet<>(row).size() == row.size());
    }

    static String letters(int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26);
    }

    /** A field's name to the name of its column; without "text" where no column can be it. */
    Map<String, String> assign(Columns chosen) {
        Map<String, String> assigned = new LinkedHashMap<>(FieldNames.assign(columns, chosen));
        if (!assigned.containsKey("text") && chosen.column("text").isEmpty()) {
            longest(assigned).ifPresent(name -> assigned.put("text", name));
        }
        return assigned;
    }

    /** The column with the longest texts among those that are nothing else, if they are texts. */
    private Optional<String> longest(Map<String, String> assigned) {
        String best = "";
        double longest = LONG_TEXT;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            double length = sample.stream().mapToInt(row -> column < row.size() ? row.get(column).length() : 0).average()
                .orElse(0);
            if (length > longest && !assigned.containsValue(columns.get(i))) {
                longest = length;
                best = columns.get(i);
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The values of the fields in a row. */
    Map<String, String> values(List<String> row, Columns chosen) {
        Map<String, String> values = new LinkedHashMap<>();
        assign(chosen).forEach((field, name) -> {
            int at = columns.indexOf(name);
            if (at >= 0 && at < row.size()) {
                values.put(field, row.get(at));
            }
        });
        return values;
    }
}
