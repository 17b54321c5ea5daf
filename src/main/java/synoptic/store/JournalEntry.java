package synoptic.store;

import java.util.Locale;
import java.util.Objects;
import synoptic.edit.Step;

/**
 * One change of the project as the journal takes it.
 *
 * @param step the step as the history has it, also where it was undone
 */
public record JournalEntry(Kind kind, Step step) {

    /** What happened to the step. */
    public enum Kind {
        DO, UNDO, REDO;

        /** The name in the journal, in lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this key. @throws IllegalArgumentException if there is none */
        public static Kind ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public JournalEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(step);
    }

    public static JournalEntry done(Step step) {
        return new JournalEntry(Kind.DO, step);
    }

    public static JournalEntry undone(Step step) {
        return new JournalEntry(Kind.UNDO, step);
    }

    public static JournalEntry redone(Step step) {
        return new JournalEntry(Kind.REDO, step);
    }

    /** The step in the direction in which it changed the project. */
    public Step applied() {
        return kind == Kind.UNDO ? step.inverse() : step;
    }
}
