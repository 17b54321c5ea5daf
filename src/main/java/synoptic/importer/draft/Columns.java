package synoptic.importer.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table, or which fields of a record, hold what of an article, as a person chose it. Fields that are
 * not chosen are found by the columns' names.
 *
 * @param chosen a name of {@link #FIELDS} to a column's name, or to its letters in a table, such as {@code B},
 *     or to an empty string for none
 */
public record Columns(Map<String, String> chosen) {

    /** What a column can hold. */
    public static final List<String> FIELDS =
        List.of("text", "title", "url", "published", "updated", "outlet", "byline", "language");
    public static final Columns AUTOMATIC = new Columns(Map.of());

    /** @throws IllegalArgumentException for a field that there is not */
    public Columns {
        chosen = new LinkedHashMap<>(chosen);
        for (String field : chosen.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("There is no field called '" + field + "'; the fields are "
                    + String.join(", ", FIELDS) + ".");
            }
        }
        chosen = java.util.Collections.unmodifiableMap(chosen);
    }

    /**
     * Reads a list such as {@code title=Headline,text=Body}.
     *
     * @throws IllegalArgumentException with a sentence if it is no such list
     */
    public static Columns parse(String list) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String pair : list.split(",")) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("'" + pair.strip()
                    + "' does not say which column holds what; text=Body,title=Headline is an example.");
            }
            String field = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            chosen.put(field.equals("date") ? "published" : field, pair.substring(equals + 1).strip());
        }
        return new Columns(chosen);
    }

    public Columns with(String field, String column) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(field, column);
        return new Columns(changed);
    }

    public Optional<String> column(String field) {
        return Optional.ofNullable(chosen.get(field));
    }
}
