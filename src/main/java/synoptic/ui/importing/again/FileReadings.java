package synoptic.ui.importing.again;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/** How a person wants files to be read, and reading them again that way. Passwords are known as long as the import lasts. */
public final class FileReadings {


    /**
     * A file that is read again.
     *
     * @param old the rows that make way for what is read
     * @param whole whether all that is read is wanted, and not only what is at or in the places of those rows
     */
    public record Again(Path file, Reading reading, Predicate<ImportRow> old, boolean whole) {

        /** What is wanted of what was read. @param rows that make way */
        public List<ImportRow> wanted(List<ImportRow> read, List<ImportRow> rows) {
            return read.stream().filter(fresh -> whole || rows.stream().anyMatch(row -> fresh.isOf(row.place()))).toList();
        }
    }

    private final ImportRows rows;
    private final Consumer<Again> reader;
    private final Map<String, Reading> chosen = new HashMap<>();

    public FileReadings(ImportRows rows, Consumer<Again> reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** The place of the file that a row is of or in; empty for what is no file of this machine, such as a page of the web. */
    public static Optional<String> file(ImportRow row) {
        String place = row.place();
        for (int end = place.indexOf(ImportRow.INSIDE); end >= 0; end = place.indexOf(ImportRow.INSIDE, end + 1)) {
            if (isFile(place.substring(0, end))) {
                return Optional.of(place.substring(0, end));
            }
        }
        return isFile(place) ? Optional.of(place) : Optional.empty();
    }

    private static boolean isFile(String place) {
        try {
            return Files.isRegularFile(Path.of(place));
        } catch (InvalidPathException anAddress) {
            return false;
        }
    }

    /** How the file of a row is read. */
    public Reading of(ImportRow row) {
        return file(row).map(file -> chosen.getOrDefault(file, Reading.AUTOMATIC)).orElse(Reading.AUTOMATIC);
    }

    public void clear() {
        chosen.clear();
    }

    /** Remembers the encoding of a file that is one article. */
    public void encoded(ImportRow row, Charset charset) {
        file(row).filter(row.place()::equals).ifPresent(file -> chosen.put(file, of(row).withEncoding(charset)));
    }

    /** Whether a password would help, and there is a file to read again. */
    public static boolean needsPassword(ImportRow row) {
        return row.need() == Need.PASSWORD && file(row).isPresent();
    }

    /** Reads the file that is looked at again with a password; in an archive, all that needs one. */
    public void password(String password) {
        rows.selected().filter(row -> !password.isEmpty() && needsPassword(row))
            .ifPresent(row -> again(row, of(row).withPassword(password), FileReadings::needsPassword, false));
    }

    /** Reads the file that is looked at again with these columns. */
    public void columns(Columns columns) {
        rows.selected().ifPresent(row -> again(row, of(row).withColumns(columns), any -> true, true));
    }

    private void again(ImportRow row, Reading reading, Predicate<ImportRow> which, boolean whole) {
        file(row).ifPresent(file -> {
            chosen.put(file, reading);
            reader.accept(new Again(Path.of(file), reading, any -> any.isOf(file) && which.test(any), whole));
        });
    }
}
