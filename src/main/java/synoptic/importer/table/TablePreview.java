package synoptic.importer.table;

import java.util.List;
import java.util.Optional;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;

/**
 * The beginning of a table, for a person to say which column holds what.
 *
 * @param columns the names of the columns, or their letters where the table has no names
 * @param rows the first rows of values
 * @param proposed the columns that would be taken
 */
public record TablePreview(List<String> columns, List<List<String>> rows, Columns proposed) {

    private static final int ROWS = 5;

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The preview of a table, or empty for a file that is none. @throws ImportRefused if it cannot be read */
    public static Optional<TablePreview> of(Source source, Reading reading) throws ImportRefused {
        for (TableReader reader : List.of(new CsvReader(), new XlsxReader())) {
            if (reader.endings().contains(source.ending())) {
                Table table = reader.table(source, reading);
                return Optional.of(new TablePreview(table.columns(),
                    table.sample().subList(0, Math.min(ROWS, table.sample().size())),
                    new Columns(table.assign(reading.columns()))));
            }
        }
        return Optional.empty();
    }
}
