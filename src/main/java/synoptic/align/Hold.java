package synoptic.align;

/**
 * A pane that stands off where it belongs, because the reader placed it there or another pane led before. As it follows
 * it comes back gradually: it goes half as far again as it else would, or half as far, whichever brings it nearer.
 * So it neither jumps nor races, wherever the panes were locked, and the same way back leads to the same place.
 *
 * @param home where it belonged when it was held, as a scroll position in pixels
 * @param off how far it stood beyond that then, in pixels; above it if negative
 */
record Hold(double home, double off) {

    /** What a pane makes good of each pixel that it should go. */
    private static final double HASTE = 0.5;

    /** How far it still stands off when it belongs at a place, in pixels. */
    double offAt(double belongs) {
        return Math.signum(off) * Math.max(0, Math.abs(off) - HASTE * Math.abs(belongs - home));
    }
}
