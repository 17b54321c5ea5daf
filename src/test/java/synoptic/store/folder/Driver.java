package synoptic.store.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import synoptic.edit.History;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomRecords;

/** Does at random what a session does to a project on disk, and knows what must come of it. */
final class Driver {

    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
    private final Path path;
    private final RandomEdits edits;
    private final Random random;
    private OpenedProject opened;
    private Project project;
    private History history = History.EMPTY;

    Driver(Path path, Project start, long seed) {
        this.path = path;
        this.edits = new RandomEdits(seed);
        this.random = new Random(seed);
        this.opened = store.create(path, start);
        this.project = start;
    }

    Project project() {
        return project;
    }

    History history() {
        return history;
    }

    OpenedProject opened() {
        return opened;
    }

    /** An edit, an undo, a redo or a rewriting of the files. */
    void move() {
        switch (random.nextInt(10)) {
            case 0, 1 -> undo();
            case 2 -> redo();
            case 3 -> opened.folder().writeBack();
            default -> edit();
        }
    }

    void edit() {
        Step step = edits.step(project);
        if (!step.changesNothing()) {
            append(JournalEntry.done(step));
            history = history.record(step);
        }
    }

    void undo() {
        history.nextUndo().ifPresent(step -> {
            append(JournalEntry.undone(step));
            history = history.undo();
        });
    }

    void redo() {
        history.nextRedo().ifPresent(step -> {
            append(JournalEntry.redone(step));
            history = history.redo();
        });
    }

    private void append(JournalEntry entry) {
        for (RecordChange change : entry.step().changes()) {
            change.after().filter(Article.class::isInstance).map(Article.class::cast).ifPresent(article ->
                opened.folder().putOriginal(article.original(), RandomRecords.originalOf(article.text())));
        }
        opened.folder().append(List.of(entry));
        project = entry.applied().apply(project);
    }

    /** Leaves the folder, with its journal as it is, and opens it again. */
    OpenedProject reopen() {
        opened.folder().close();
        opened = store.open(path, OpenMode.WRITE);
        return opened;
    }
}
