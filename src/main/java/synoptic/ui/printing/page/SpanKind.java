package synoptic.ui.printing.page;

/** How some words of a paragraph differ from the rest. */
public enum SpanKind {
    BOLD, ITALIC,
    /** A raised number or letter that refers to a list. */
    MARK,
    /** Secondary words. */
    MUTED
}
