package synoptic.store.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.edit.History;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.JournalEntry;
import synoptic.store.json.TextPrint;
import synoptic.text.ArticleText;

/**
 * Makes the history from its lines. The present project is walked back step by step, which finds the texts that lines only name and the
 * steps that no longer fit, because something else changed their records.
 */
public final class HistoryRebuild {

    private final LoggedStep.Texts elsewhere;
    private final Map<ArticleText, String> prints = new IdentityHashMap<>();
    private final Map<String, ArticleText> passed = new HashMap<>();
    private final Deque<JournalEntry> fitting = new ArrayDeque<>();
    private Project at;
    private int dropped;

    /** @param elsewhere finds the texts that the project does not have at that moment */
    public HistoryRebuild(LoggedStep.Texts elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * The history that ends in the present project.
     *
     * @param steps the older steps, the oldest first
     * @param entries those after them, of which all is known
     */
    public History rebuild(List<LoggedStep> steps, List<JournalEntry> entries, Project present) {
        at = present;
        entries.reversed().forEach(this::walkBack);
        for (LoggedStep step : steps.reversed()) {
            Project now = at;
            step.complete((id, print) -> textIn(now, id, print).or(() -> textIn(present, id, print))
                .or(() -> Optional.ofNullable(passed.get(id + print))).or(() -> elsewhere.find(id, print)))
                .ifPresentOrElse(this::walkBack, () -> dropped++);
        }
        History history = History.EMPTY;
        for (JournalEntry entry : fitting) {
            history = with(history, entry);
        }
        return history;
    }

    private void walkBack(JournalEntry entry) {
        for (RecordChange change : entry.step().changes()) {
            change.before().ifPresent(this::remember);
            change.after().ifPresent(this::remember);
        }
        Step back = entry.applied().inverse();
        if (back.fits(at)) {
            at = back.apply(at);
            fitting.addFirst(entry);
        } else {
            dropped++;
        }
    }

    private void remember(Entity record) {
        if (record instanceof Article article) {
            passed.put(article.id() + prints.computeIfAbsent(article.text(), TextPrint::of), article.text());
        }
    }

    /** How many steps were left out because they no longer fit. */
    public int dropped() {
        return dropped;
    }

    /** The text of that print if a project has it at an article. */
    public Optional<ArticleText> textIn(Project project, ArticleId id, String print) {
        return project.article(id).map(Article::text)
            .filter(text -> prints.computeIfAbsent(text, TextPrint::of).equals(print));
    }

    /** The history after an entry; one that undoes or redoes a step from before the first line brings that step with it. */
    private static History with(History history, JournalEntry entry) {
        return switch (entry.kind()) {
            case DO -> history.record(entry.step());
            case UNDO -> isSame(history.nextUndo(), entry.step()) ? history.undo()
                : new History(history.done(), history.undone().plus(entry.step()));
            case REDO -> isSame(history.nextRedo(), entry.step()) ? history.redo()
                : new History(history.done().plus(entry.step()), history.undone());
        };
    }

    private static boolean isSame(Optional<Step> step, Step other) {
        return step.filter(known -> known.changes().equals(other.changes())).isPresent();
    }
}
