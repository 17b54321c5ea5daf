package synoptic.ui.reading.text.highlight;

/** How strongly a span is drawn, from the weakest to the strongest. */
public enum Emphasis {
    /** While something else is in focus. */
    FAINT(0.09, 0.45, 1),
    NORMAL(0.20, 1, 1),
    /** Marked and waiting for what it is to become. */
    PENDING(0.16, 1, 1),
    /** Of the claim in focus. */
    FOCUSED(0.36, 1, 1.25),
    /** The one that the next key acts on; its edges can be dragged. */
    SELECTED(0.46, 1, 1.6);

    private final double fill;
    private final double line;
    private final double weight;

    Emphasis(double fill, double line, double weight) {
        this.fill = fill;
        this.line = line;
        this.weight = weight;
    }

    /** The fill's opacity, 0 to 1. */
    double fill() {
        return fill;
    }

    /** The line's opacity, 0 to 1. */
    double line() {
        return line;
    }

    /** How much thicker than usual the line is. */
    double weight() {
        return weight;
    }
}
