package synoptic.importer.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import synoptic.importer.container.ContainerReader;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.records.RecordDraft;

/**
 * Reads tables with an article in each row. The original of an article is its row with the names of the columns, as a
 * small table of its own.
 */
abstract class TableReader implements FormatReader, ContainerReader {

    private static final long LARGEST = 100 * MEGABYTE;
    private static final int SAMPLE = 50;

    /** Is told one row after the other. */
    interface Rows {

        /**
         * The next row.
         *
         * @param sheet the name of the sheet, or an empty string where there is only one
         * @param number of the row in the sheet, from 1
         * @return whether to go on
         */
        boolean next(String sheet, int number, List<String> cells) throws ImportRefused;
    }

    /** Tells the rows that are not empty. @throws ImportRefused if the file is damaged */
    abstract void rows(Source source, Reading reading, Rows rows) throws ImportRefused;

    /** How the file was decoded. */
    abstract Decoding decoding(Source source, Reading reading) throws ImportRefused;

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return false;
    }

    /** The table that comes first in a file. */
    Table table(Source source, Reading reading) throws ImportRefused {
        List<List<String>> first = new ArrayList<>();
        String[] only = {null};
        rows(source, reading, (sheet, number, cells) -> {
            only[0] = only[0] == null ? sheet : only[0];
            if (sheet.equals(only[0])) {
                first.add(cells);
            }
            return sheet.equals(only[0]) && first.size() < SAMPLE;
        });
        return Table.of(first);
    }

    @Override
    public boolean open(Source source, Reading reading, Inside inside) throws ImportRefused {
        Table table = table(source, reading);
        if (table.sample().size() < 2) {
            return false;
        }
        checkText(source, table, reading);
        String base = source.name().replaceFirst("\\.[^.]*$", "");
        String[] current = {""};
        boolean[] named = {false};
        rows(source, reading, (sheet, number, cells) -> {
            ReadingStopped.check();
            boolean first = !sheet.equals(current[0]) || number == 1 && !named[0];
            current[0] = sheet;
            if (first && table.named() && (number == 1 || sheetHas(cells, table))) {
                named[0] = true;
                return true;
            }
            String row = (sheet.isEmpty() ? "" : sheet + "/") + number;
            String place = source.place() + "!/" + row;
            if (table.values(cells, reading.columns()).getOrDefault("text", "").isBlank()) {
                inside.refused(place, place + " has no text; choose the column that holds it, or leave this row out.");
            } else {
                inside.source(new Source(base + "-" + row.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv", place,
                    csv(table.columns(), cells)).withCharset(Optional.of(StandardCharsets.UTF_8)));
            }
            return true;
        });
        return true;
    }

    private static boolean sheetHas(List<String> cells, Table table) {
        return !cells.isEmpty() && table.columns().contains(cells.getFirst().strip());
    }

    private static byte[] csv(List<String> columns, List<String> cells) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(columns);
            printer.printRecord(cells);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, encoding.map(Reading.AUTOMATIC::withEncoding).orElse(Reading.AUTOMATIC));
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        Table table = table(source, reading);
        checkText(source, table, reading);
        if (table.sample().isEmpty()) {
            throw new ImportRefused(source.place() + " has no rows below the names of its columns; choose another file.");
        }
        Map<String, String> values = table.values(table.sample().getFirst(), reading.columns());
        return RecordDraft.of(source, decoding(source, reading), values);
    }

    private static void checkText(Source source, Table table, Reading reading) throws ImportRefused {
        if (table.columns().isEmpty()) {
            throw new ImportRefused(source.place() + " has no words in it; choose a file that has text in it.");
        }
        if (!table.assign(reading.columns()).containsKey("text")) {
            throw new ImportRefused(source.place() + " has no column that looks like the articles' text (its columns: "
                + String.join(", ", table.columns().subList(0, Math.min(12, table.columns().size())))
                + "); say which one it is, such as --columns text=" + table.columns().getFirst() + ".", Need.COLUMNS);
        }
    }
}
