package synoptic.importer.table;

import java.util.List;
import java.util.Optional;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.records.JsonFields;
import synoptic.importer.records.JsonReader;

/**
 * The beginning of a table, or of a file with records, for a person to say which column holds what.
 *
 * @param columns the names of the columns, or their letters where the table has no names
 * @param rows the first rows of values
 * @param proposed the columns that would be taken
 */
public record TablePreview(List<String> columns, List<List<String>> rows, Columns proposed) {

    private static final int ROWS = 5;
    private static final List<TableReader> TABLES = List.of(new CsvReader(), new XlsxReader());
    private static final JsonReader RECORDS = new JsonReader();

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether a file of this name is a table, or has records with fields. */
    public static boolean fits(String fileName) {
        String ending = Source.endingOf(fileName);
        return RECORDS.endings().contains(ending) || TABLES.stream().anyMatch(reader -> reader.endings().contains(ending));
    }

    /** The preview of a table or of records, or empty for a file that is neither. @throws ImportRefused if it cannot be read */
    public static Optional<TablePreview> of(Source source, Reading reading) throws ImportRefused {
        for (TableReader reader : TABLES) {
            if (reader.endings().contains(source.ending())) {
                Table table = reader.table(source, reading);
                return Optional.of(new TablePreview(table.columns(),
                    table.sample().subList(0, Math.min(ROWS, table.sample().size())),
                    new Columns(table.assign(reading.columns()))));
            }
        }
        return RECORDS.endings().contains(source.ending()) ? Optional.of(ofRecords(source, reading)) : Optional.empty();
    }

    private static TablePreview ofRecords(Source source, Reading reading) throws ImportRefused {
        JsonFields fields = JsonFields.of(source, reading, ROWS);
        List<List<String>> rows = fields.records().stream()
            .map(record -> fields.names().stream().map(name -> record.getOrDefault(name, "")).toList()).toList();
        return new TablePreview(fields.names(), rows, new Columns(fields.assigned()));
    }
}
