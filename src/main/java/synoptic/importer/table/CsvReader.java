package synoptic.importer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;

/** Reads CSV with commas, semicolons, tabs or bars between the cells, whichever divides the first rows evenly. */
public final class CsvReader extends TableReader {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int TRIED = 20;
    private static final int MOST_CELLS = 2_000;

    @Override
    public Set<String> endings() {
        return Set.of("csv", "tsv", "tab");
    }

    @Override
    Decoding decoding(Source source, Reading reading) throws ImportRefused {
        return decode(source, reading).decoding();
    }

    private static Decoder.Decoded decode(Source source, Reading reading) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; choose a file that has text in it.");
        }
        return Decoder.decode(source, source.charset().or(reading::encoding));
    }

    @Override
    void rows(Source source, Reading reading, Rows rows) throws ImportRefused {
        String text = decode(source, reading).text();
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        boolean said = content.regionMatches(true, 0, "sep=", 0, 4) && content.length() > 6;
        char separator = said ? content.charAt(4) : separator(content);
        String body = said ? content.substring(content.indexOf('\n') + 1) : content;
        int number = 0;
        try (CSVParser parser = CSVParser.parse(body, format(separator))) {
            for (CSVRecord record : parser) {
                number = (int) record.getRecordNumber();
                List<String> cells = new ArrayList<>(record.size());
                record.forEach(cells::add);
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (cells.size() > MOST_CELLS) {
                    throw new IOException("more than " + MOST_CELLS + " cells in a row");
                }
                if (!blank && !rows.next("", number, cells)) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportRefused(source.place() + " is not a table that can be read: row " + (number + 1)
                + " is broken, perhaps by a quotation mark that is never closed; correct it there and import it again.",
                broken);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setLenientEof(true)
            .setTrailingData(true).get();
    }

    /** The separator by which most of the first rows have the same number of cells, and more than one. */
    private static char separator(String text) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            double score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        List<Integer> sizes = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            for (CSVRecord record : parser) {
                sizes.add(record.size());
                if (sizes.size() >= TRIED) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException notThisOne) {
            return 0;
        }
        int first = sizes.isEmpty() ? 0 : sizes.getFirst();
        long same = sizes.stream().filter(size -> size == first).count();
        return first < 2 ? 0 : same / (double) sizes.size() + Math.min(first, 50) / 1000.0;
    }
}
