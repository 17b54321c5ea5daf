package synoptic.ui.reading.text.highlight;

/** How a span is drawn. */
public enum HighlightKind {
    /** A light fill with a line under it. */
    FILL,
    /** A line under it only. */
    UNDERLINE
}
