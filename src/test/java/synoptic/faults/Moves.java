package synoptic.faults;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import synoptic.edit.Edit;
import synoptic.edit.History;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.testing.RandomEdits;

/**
 * What a person does to a project, at random but the same for the same seed: so the process that is killed and the one that looks at
 * what is left of it know the same moves without talking about them.
 */
final class Moves {

    /** The time of every step, so that histories can be compared. */
    static final Instant AT = Instant.parse("2031-07-08T09:10:11.012Z");

    private final RandomEdits edits;
    private final Random random;
    private Project project;
    private History history;
    private Project projectBefore;
    private History historyBefore;
    private int count;

    Moves(long seed, Project project, History history) {
        this.edits = new RandomEdits(seed);
        this.random = new Random(seed);
        this.project = project;
        this.history = history;
        projectBefore = project;
        historyBefore = history;
    }

    /** One move: an edit, or nothing where it undoes or redoes. @param entry as the journal takes it */
    record Move(Optional<Edit> edit, JournalEntry entry) {
    }

    /** Makes the next move, which always changes something. */
    Move next() {
        Optional<Move> move = Optional.empty();
        while (move.isEmpty()) {
            move = switch (random.nextInt(10)) {
                case 0, 1 -> history.nextUndo().map(step -> new Move(Optional.empty(), JournalEntry.undone(step)));
                case 2 -> history.nextRedo().map(step -> new Move(Optional.empty(), JournalEntry.redone(step)));
                default -> edit();
            };
        }
        take(move.get().entry());
        return move.get();
    }

    private Optional<Move> edit() {
        Edit edit = edits.next(project);
        Step step = Step.of(edit, project, AT);
        return step.changesNothing() ? Optional.empty() : Optional.of(new Move(Optional.of(edit), JournalEntry.done(step)));
    }

    /** Forgets the last move; the one after it is another. */
    void takeBack() {
        project = projectBefore;
        history = historyBefore;
    }

    private void take(JournalEntry entry) {
        count++;
        projectBefore = project;
        historyBefore = history;
        project = entry.applied().apply(project);
        history = switch (entry.kind()) {
            case DO -> history.record(entry.step());
            case UNDO -> history.undo();
            case REDO -> history.redo();
        };
    }

    /** How many moves were made, those that were forgotten too. */
    int count() {
        return count;
    }

    Project project() {
        return project;
    }

    History history() {
        return history;
    }

    /** The articles that an entry brings in, whose originals are kept before it. */
    static List<Article> broughtIn(JournalEntry entry) {
        return entry.applied().changes().stream().flatMap(change -> change.after().stream()).filter(Article.class::isInstance)
            .map(Article.class::cast).toList();
    }
}
