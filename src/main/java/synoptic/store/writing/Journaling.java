package synoptic.store.writing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import synoptic.model.ProjectInfo;
import synoptic.store.JournalEntry;
import synoptic.store.StoreException;
import synoptic.store.disk.AppendFile;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.LogCodec;
import synoptic.store.place.Layout;

/**
 * The journal and the history of a project open for writing. A change goes to the journal at once; when the files have it, its line goes
 * over to the history, without the texts that the files have then.
 */
public final class Journaling {

    private final Layout layout;
    private final FileSteps steps;
    private final SafeFiles files;
    private final LogCodec codec;
    private final Clock clock;
    private final AppendFile history;
    private final List<Waiting> waiting = new ArrayList<>();
    private AppendFile journal;
    private long next;

    /** A change that the history does not have yet. */
    private record Waiting(long number, Instant time, JournalEntry entry) {
    }

    /** How far the logs go. @param journalLength and historyLength in bytes; @param next the number of the next change */
    public record Extent(long journalLength, long historyLength, long next) {
    }

    /** Goes on where the logs end. */
    public Journaling(Layout layout, FileSteps steps, SafeFiles files, LogCodec codec, Clock clock, Extent extent) {
        this.layout = layout;
        this.steps = steps;
        this.files = files;
        this.codec = codec;
        this.clock = clock;
        this.journal = new AppendFile(steps, layout.journal(), extent.journalLength());
        this.history = new AppendFile(steps, layout.history(), extent.historyLength());
        this.next = extent.next();
    }

    /** Takes over a change that the journal has from an earlier run and the history lacks. */
    public void resume(long number, JournalEntry entry) {
        waiting.add(new Waiting(number, clock.instant(), entry));
    }

    /** Writes entries and forces them once. */
    public void append(List<JournalEntry> entries) {
        // A journal that was replaced just before a fault has its name only when its folder is forced.
        files.forceFolders();
        Instant now = clock.instant();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<Waiting> added = new ArrayList<>(entries.size());
        for (JournalEntry entry : entries) {
            long number = next + added.size();
            lines.writeBytes(codec.line(number, now, entry, true));
            added.add(new Waiting(number, now, entry));
        }
        journal.append(lines.toByteArray());
        waiting.addAll(added);
        next += added.size();
    }

    /** Moves the changes, which the files have now, from the journal to the history. */
    public void cut(ProjectInfo info) {
        if (!waiting.isEmpty()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            waiting.forEach(change ->
                lines.writeBytes(codec.line(change.number(), change.time(), change.entry(), false)));
            boolean isNew = !Files.exists(layout.history());
            history.append(lines.toByteArray());
            if (isNew) {
                files.owe(layout.own());
            }
            waiting.clear();
        }
        byte[] header = codec.header(next, info);
        journal.close();
        try {
            files.replace(layout.journal(), header);
            journal = new AppendFile(steps, layout.journal(), header.length);
        } catch (StoreException failed) {
            journal = new AppendFile(steps, layout.journal(), journal.length());
            throw failed;
        }
        files.forceFolders();
    }

    /** Closes both files. */
    public void close() {
        try (AppendFile first = journal; AppendFile second = history) {
            waiting.clear();
        }
    }
}
