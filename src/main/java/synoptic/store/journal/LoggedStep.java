package synoptic.store.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.edit.RecordChange;
import synoptic.edit.Step;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.store.JournalEntry;
import synoptic.store.json.Stored;
import synoptic.text.ArticleText;

/**
 * A line of a log with a step in it, whose articles may still lack the texts that the line only names.
 *
 * @param number counts the changes of the project from 1
 */
public record LoggedStep(long number, JournalEntry.Kind kind, Step head, List<LoggedChange> changes) {

    /** A record before and after. */
    public record LoggedChange(EntityId id, Optional<Stored> before, Optional<Stored> after) {
    }

    /** Finds the texts that lines only name. */
    @FunctionalInterface
    public interface Texts {
        Optional<ArticleText> find(ArticleId article, String print);
    }

    static Step headOf(String label, String key, Instant at) {
        return new Step(label, List.of(), key, at);
    }

    /** The record as the step left it when it was applied. */
    public Optional<Stored> to(LoggedChange change) {
        return kind == JournalEntry.Kind.UNDO ? change.before() : change.after();
    }

    /** The entry with all its texts; nothing if one of them cannot be found. */
    public Optional<JournalEntry> complete(Texts texts) {
        List<RecordChange> whole = new ArrayList<>(changes.size());
        for (LoggedChange change : changes) {
            Optional<Entity> before = change.before().flatMap(stored -> complete(stored, texts));
            Optional<Entity> after = change.after().flatMap(stored -> complete(stored, texts));
            if (before.isPresent() != change.before().isPresent() || after.isPresent() != change.after().isPresent()) {
                return Optional.empty();
            }
            whole.add(new RecordChange(change.id(), before, after));
        }
        return Optional.of(new JournalEntry(kind, new Step(head.label(), whole, head.mergeKey(), head.at())));
    }

    private static Optional<Entity> complete(Stored stored, Texts texts) {
        if (!stored.lacksText()) {
            return Optional.of(stored.entity());
        }
        return texts.find((ArticleId) stored.entity().id(), stored.textIs()).map(stored::with);
    }
}
