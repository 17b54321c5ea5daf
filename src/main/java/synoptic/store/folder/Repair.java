package synoptic.store.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.disk.SafeFiles;
import synoptic.store.journal.LogFile;

/** Sets damaged files aside when a project is opened for writing, so that the next rewriting of them loses nothing. */
final class Repair {

    private final Layout layout;
    private final SafeFiles files;
    private final Rescue rescue;
    private final List<Finding> findings;

    Repair(Layout layout, SafeFiles files, Instant now, List<Finding> findings) {
        this.layout = layout;
        this.files = files;
        this.rescue = new Rescue(layout, files, now);
        this.findings = findings;
    }

    /** Sets the damaged files aside; those of which something is left are to be rewritten. */
    void setAside(Contents contents, Rewriter rewriter) {
        for (Map.Entry<Home, Path> damaged : contents.damaged().entrySet()) {
            Home home = damaged.getKey();
            Path file = damaged.getValue();
            String place;
            if (isLeft(home, contents.project())) {
                place = file.equals(home.file(layout)) ? rescue.copy(file) : rescue.move(file);
                rewriter.behind(home);
            } else {
                place = rescue.move(home instanceof Home.OfArticle article ? layout.articleFolder(article.id()) : file);
            }
            if (!place.isEmpty()) {
                findings.add(Finding.note(layout.relative(file), 0, "what was there is kept as “" + place + "”"));
            }
        }
    }

    private static boolean isLeft(Home home, Project project) {
        return switch (home) {
            case Home.OfArticle article -> project.article(article.id()).isPresent();
            case Home.OfAnnotations annotations -> !project.annotationsOf(annotations.id()).isEmpty();
            case Home.OfProject info -> true;
            case Home.OfClaims claims -> true;
            case Home.OfTags tags -> true;
        };
    }

    /** Cuts both logs to what is sound in them, after what is not was set aside. */
    Journaling.Extent mendLogs(Contents contents) {
        long journal = mend(contents.journalLog());
        long history = mend(contents.historyLog());
        LogFile inJournal = contents.journalLog().content();
        long lastInJournal = inJournal.steps().isEmpty() ? 0 : inJournal.steps().getLast().number();
        long last = Math.max(Math.max(contents.lastInHistory(), lastInJournal), inJournal.nextNumber() - 1);
        return new Journaling.Extent(journal, history, last + 1);
    }

    private long mend(Contents.Log log) {
        if (!log.readable()) {
            note(log.file(), rescue.move(log.file()));
            return 0;
        }
        LogFile content = log.content();
        byte[] sound = Arrays.copyOf(log.bytes(), (int) content.sound());
        if (content.damage().isPresent()) {
            note(log.file(), rescue.put(log.file(), log.bytes()));
            files.replace(log.file(), sound);
        }
        return sound.length;
    }

    private void note(Path file, String place) {
        findings.add(Finding.note(layout.relative(file), 0, "what was there is kept as “" + place + "”"));
    }
}
