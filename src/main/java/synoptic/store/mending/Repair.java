package synoptic.store.mending;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import synoptic.edit.History;
import synoptic.store.Finding;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.LogFile;
import synoptic.store.place.Home;
import synoptic.store.place.Layout;
import synoptic.store.place.Rescue;
import synoptic.store.place.Sums;
import synoptic.store.reading.Contents;
import synoptic.store.reading.Logs;
import synoptic.store.writing.Journaling;

/** Sets damaged files aside when a project is opened for writing, so that the next rewriting of them loses nothing. */
public final class Repair {

    private final Layout layout;
    private final SafeFiles files;
    private final Rescue rescue;
    private final List<Finding> findings;
    private final List<Home> toRewrite = new ArrayList<>();

    /** Adds to the findings what became of the damaged files. */
    public Repair(Layout layout, SafeFiles files, Instant now, List<Finding> findings) {
        this.layout = layout;
        this.files = files;
        this.rescue = new Rescue(layout, files, now);
        this.findings = findings;
    }

    /** Sets the damaged files aside; those of which something is left, or that the journal removes, are to be rewritten. */
    public void setAside(Contents contents, Sums sums) {
        for (Map.Entry<Home, Path> damaged : contents.damaged().entrySet()) {
            Home home = damaged.getKey();
            Path file = damaged.getValue();
            String place;
            if (home.isUsedBy(contents.project()) || contents.isOnlyChanged(home)) {
                // What the journal removes is put where undo finds it, by the next rewriting.
                place = file.equals(home.file(layout)) ? rescue.copy(file) : rescue.move(file);
                toRewrite.add(home);
            } else {
                place = rescue.move(home instanceof Home.OfArticle article ? layout.articleFolder(article.id()) : file);
                sums.gone(home.file(layout));
            }
            note(file, place);
        }
    }

    /** The files of which something is left, and which are to be written anew. */
    public List<Home> toRewrite() {
        return toRewrite;
    }

    /** Moves away what has the place of a file of this program’s own and is none, such as a link. */
    public void moveUnlessFile(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !BoundedFiles.isRealFile(file)) {
            note(file, rescue.move(file));
        }
    }

    /** Keeps a copy of a file that is written anew. */
    public void keep(Path file) {
        note(file, rescue.copy(file));
    }

    /** Cuts both logs to what is sound in them, after what is not was set aside. */
    public Journaling.Extent mendLogs(Contents contents) {
        long journal = mend(contents.logs().journal(), Integer.MAX_VALUE);
        int steps = contents.logs().history().content().steps().size();
        long history = contents.logs().hasGap() ? dropHistory(contents) : mend(contents.logs().history(), steps > History.LIMIT + History.LIMIT / 2 ? History.LIMIT : steps);
        LogFile inJournal = contents.logs().journal().content();
        long lastInJournal = inJournal.steps().isEmpty() ? 0 : inJournal.steps().getLast().number();
        long last = Math.max(Math.max(contents.logs().lastInHistory(), lastInJournal), inJournal.nextNumber() - 1);
        return new Journaling.Extent(journal, history, last + 1);
    }

    /** A history with a gap would be taken for damaged at its next line. */
    private long dropHistory(Contents contents) {
        Path file = contents.logs().history().file();
        note(file, rescue.put(file, contents.logs().history().bytes()));
        files.delete(file);
        return 0;
    }

    private long mend(Logs.Log log, int lines) {
        if (!log.readable()) {
            note(log.file(), rescue.move(log.file()));
            return 0;
        }
        int end = (int) log.content().sound();
        boolean lacksLineFeed = end > 0 && log.bytes()[end - 1] != '\n';
        byte[] sound = Arrays.copyOfRange(log.bytes(), endOfLine(log.bytes(), log.content().steps().size() - lines),
            lacksLineFeed ? end + 1 : end);
        if (lacksLineFeed) {
            sound[sound.length - 1] = '\n';
        }
        if (log.content().damage().isPresent()) {
            note(log.file(), rescue.put(log.file(), log.bytes()));
        }
        if (!Arrays.equals(sound, log.bytes())) {
            files.replace(log.file(), sound);
        }
        return sound.length;
    }

    /** The number of bytes in the first lines. */
    private static int endOfLine(byte[] bytes, int lines) {
        int end = 0;
        for (int passed = 0; passed < lines; end++) {
            if (bytes[end] == '\n') {
                passed++;
            }
        }
        return end;
    }

    private void note(Path file, String place) {
        if (!place.isEmpty()) {
            findings.add(Finding.note(layout.relative(file), 0, "what was there is kept as “" + place + "”"));
        }
    }
}
