package synoptic.store.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.journal.LogCodec;
import synoptic.store.journal.LogFile;
import synoptic.store.journal.LoggedStep;
import synoptic.store.place.Layout;

/** A project's journal and its history, as they were read. */
public final class Logs {

    /** The largest journal or history that is read, in bytes: it has to find room in memory with all that is made of it. */
    private static final long LARGEST_LOG = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 3);
    /** From this size on, in bytes, a file that does not even begin like a log is not read. */
    private static final long LARGE = 1L << 20;

    private final Layout layout;
    private final LogCodec codec;
    private final Consumer<Finding> findings;
    private final Log history;
    private final Log journal;

    /** A log with the bytes that it was read from. */
    public record Log(Path file, byte[] bytes, LogFile content, boolean readable) {
    }

    Logs(Layout layout, LogCodec codec, Consumer<Finding> findings) {
        this.layout = layout;
        this.codec = codec;
        this.findings = findings;
        this.history = log(layout.history(), false);
        this.journal = log(layout.journal(), true);
    }

    /** The number that the journal starts with; it changes whenever the journal is cut. */
    public static long journalStart(Layout layout, LogCodec codec) {
        byte[] bytes = bytesOf(layout.journal());
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return LogFile.read(Arrays.copyOf(bytes, Math.min(end + 1, bytes.length)), codec, false).nextNumber();
    }

    /** What a log holds; nothing where it cannot be read, which opening tells. */
    public static byte[] bytesOf(Path file) {
        try {
            return read(file).orElse(new byte[0]);
        } catch (StoreException unreadable) {
            // Told where it matters: by the reading of the journal itself. Sums are only a help.
            return new byte[0];
        }
    }

    private static Optional<byte[]> read(Path file) {
        if (BoundedFiles.size(file).filter(size -> size > LARGE).isPresent() && BoundedFiles.bytes(file, LogCodec.BEGINNING).filter(LogCodec::beginsLog).isEmpty()) {
            throw new StoreException("“" + file + "” is no file of Synoptic’s, whatever its name says, and is not read; move it away.");
        }
        return BoundedFiles.read(file, LARGEST_LOG);
    }

    /** The changes that the files may lack. */
    public Log journal() {
        return journal;
    }

    /** The changes that the files have. */
    public Log history() {
        return history;
    }

    /** The number of the newest change in the history; 0 without any. */
    public long lastInHistory() {
        List<LoggedStep> steps = history.content().steps();
        return steps.isEmpty() ? 0 : steps.getLast().number();
    }

    /** Whether the history ends before the journal begins: what it has then fits nothing. */
    public boolean hasGap() {
        long next = journal.content().nextNumber();
        boolean isThere = lastInHistory() > 0 || history.readable() && Files.exists(layout.history());
        return next > 1 && isThere && lastInHistory() < next - 1;
    }

    /** Says so where there is a gap. */
    void noteGap() {
        if (hasGap()) {
            findings.accept(Finding.note(layout.relative(layout.history()), 0, "its end is lost; what was changed before can be undone only as far as "
                + "nothing else changed the same records since"));
        }
    }

    private Log log(Path file, boolean newer) {
        try {
            byte[] bytes = read(file).orElse(new byte[0]);
            LogFile content = LogFile.read(bytes, codec, newer);
            if (bytes.length == 0 && newer && Files.exists(file)) {
                findings.accept(Finding.note(layout.relative(file), 0, "the file is empty, which Synoptic never leaves it; "
                    + "if changes waited in it, they are lost"));
            }
            content.damage().ifPresent(damage -> findings.accept(damage.torn()
                ? Finding.note(layout.relative(file), damage.line(), "the last line is unfinished and was dropped; "
                    + "it was being written when the program or the machine stopped, and was not yet shown as saved")
                : Finding.problem(layout.relative(file), damage.line(), "the line is damaged (" + damage.reason()
                    + "); it and what follows could not be used")));
            return new Log(file, bytes, content, true);
        } catch (StoreException unreadable) {
            findings.accept(Finding.problem(layout.relative(file), 0, unreadable.beside(file)));
            return new Log(file, new byte[0], LogFile.EMPTY, false);
        }
    }
}
