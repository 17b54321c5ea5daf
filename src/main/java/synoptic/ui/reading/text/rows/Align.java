package synoptic.ui.reading.text.rows;

/** Where in the view a place is to appear. */
public enum Align {
    /** At the upper edge, with a little air. */
    TOP,
    /** A third down, where eyes rest. */
    CENTER,
    /** Wherever it is, and where it is out of view, at the nearer edge. */
    NEAREST
}
