package synoptic.ui.printing.page;

/** How a kind of paragraph is set; all measures in points. */
public enum ParaStyle {
    TITLE(true, 20, true, 0, 4, 0, true),
    SOURCE(false, 9.5, false, 0, 12, 0, true),
    HEADING(true, 13.5, true, 12, 4, 0, true),
    BODY(true, 11, false, 0, 7, 0, false),
    QUOTE(true, 11, false, 2, 8, 18, false),
    ITEM(true, 11, false, 0, 4, 14, false),
    CAPTION(false, 9, false, 0, 7, 0, false),
    FIXED(true, 9.5, false, 0, 7, 10, false),
    /** The heading of a list behind an article. */
    SECTION(false, 9, true, 18, 5, 0, true),
    CLAIM(false, 11, true, 9, 2, 0, true),
    /** What one article says. */
    VOICE(false, 10, false, 2, 2, 14, false),
    MEMO(false, 10, false, 2, 4, 14, false);

    private final boolean serif;
    private final double size;
    private final boolean bold;
    private final double before;
    private final double after;
    private final double indent;
    private final boolean keptWithNext;

    ParaStyle(boolean serif, double size, boolean bold, double before, double after, double indent, boolean keptWithNext) {
        this.serif = serif;
        this.size = size;
        this.bold = bold;
        this.before = before;
        this.after = after;
        this.indent = indent;
        this.keptWithNext = keptWithNext;
    }

    boolean isSerif() {
        return serif;
    }

    double size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    /** The space above, which falls away at the top of a page. */
    double before() {
        return before;
    }

    double after() {
        return after;
    }

    double indent() {
        return indent;
    }

    /** Whether it must not stand last on a page. */
    boolean isKeptWithNext() {
        return keptWithNext;
    }
}
