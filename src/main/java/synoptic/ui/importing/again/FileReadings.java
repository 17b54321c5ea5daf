package synoptic.ui.importing.again;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.ImportRows;
import synoptic.ui.importing.rows.Standing;

/** How a person wants files to be read, and reading them again that way. Passwords are known as long as the import lasts. */
public final class FileReadings {

    /**
     * What is read again.
     *
     * @param origin the place of the file, or of what was fetched
     * @param old the rows that make way for what is read
     * @param whole the place of which all that is read is wanted; empty for only what is at or in the places of those rows
     */
    public record Again(String origin, Reading reading, Predicate<ImportRow> old, String whole) {

        /** What is wanted of what was read. @param rows that make way */
        public List<ImportRow> wanted(List<ImportRow> read, List<ImportRow> rows) {
            return read.stream().filter(fresh -> whole.isEmpty() ? rows.stream().anyMatch(row -> fresh.isOf(row.place())) : fresh.isOf(whole)).toList();
        }
    }

    private final ImportRows rows;
    private final Origins origins;
    private final Consumer<Again> reader;
    /** By the place of a file, or of a table inside one. */
    private final Map<String, Reading> chosen = new HashMap<>();

    public FileReadings(ImportRows rows, Origins origins, Consumer<Again> reader) {
        this.rows = rows;
        this.origins = origins;
        this.reader = reader;
    }

    /** How the file or table of a row is read. */
    public Reading of(ImportRow row) {
        return origins.table(row).filter(chosen::containsKey).or(() -> origins.of(row)).map(this::at).orElse(Reading.AUTOMATIC);
    }

    private Reading at(String place) {
        return chosen.getOrDefault(place, Reading.AUTOMATIC);
    }

    public void clear() {
        chosen.clear();
    }

    /** Remembers the encoding of a file that is one article. */
    public void encoded(ImportRow row, Charset charset) {
        origins.of(row).filter(row.place()::equals).ifPresent(file -> chosen.put(file, of(row).withEncoding(charset)));
    }

    /** Whether a password would help, and there is something to read again. */
    public boolean needsPassword(ImportRow row) {
        return row.need() == Need.PASSWORD && origins.of(row).isPresent();
    }

    /** The table that a row is of or from: it was read, or it was not because of its columns. */
    public Optional<ColumnChoice.Table> table(ImportRow row) {
        return origins.table(row).filter(table -> row.annotated().isEmpty() && (row.draft().isPresent() || row.standing() == Standing.DUPLICATE
            || row.need() == Need.COLUMNS || !table.equals(row.place()))).map(table -> new ColumnChoice.Table(table,
                origins.of(row).orElseThrow(), of(row), row.need() == Need.COLUMNS, rows.all().size() == 1));
    }

    /** Reads the file that is looked at again with a password; in an archive, all that needs one. */
    public void password(String password) {
        rows.selected().filter(row -> !password.isEmpty() && needsPassword(row)).flatMap(origins::of).ifPresent(origin -> {
            chosen.replaceAll((place, before) -> ImportRow.isWithin(place, origin) ? before.withPassword(password) : before);
            again(origin, at(origin).passwords().contains(password) ? at(origin) : at(origin).withPassword(password), origin, this::needsPassword, "");
        });
    }

    /** Reads the table that is looked at again with these columns; in an archive, no other. */
    public void columns(Columns columns) {
        rows.selected().ifPresent(row -> origins.of(row).ifPresent(origin -> {
            String table = origins.table(row).orElse(origin);
            again(origin, of(row).withColumns(columns), table, any -> true, table);
        }));
    }

    private void again(String origin, Reading reading, String place, Predicate<ImportRow> which, String whole) {
        chosen.put(place, reading);
        reader.accept(new Again(origin, reading, any -> any.isOf(place) && which.test(any), whole));
    }
}
