package synoptic.store;

import synoptic.edit.Step;

/** One move of the history as the journal keeps it. */
public record JournalEntry(Kind kind, Step step) {

    /** Whether the step was done, undone or redone. */
    public enum Kind { DO, UNDO, REDO }
}
