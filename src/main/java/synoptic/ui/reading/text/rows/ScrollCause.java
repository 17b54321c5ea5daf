package synoptic.ui.reading.text.rows;

/** Why the view stands elsewhere than before. */
public enum ScrollCause {
    /** The reader's hand or keys. */
    USER,
    /** Somebody asked for it in the program, such as a pane that moves along. */
    PROGRAM,
    /** Width, type or text changed, or heights became known. */
    LAYOUT
}
