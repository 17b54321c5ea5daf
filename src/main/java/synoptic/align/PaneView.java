package synoptic.align;

/**
 * A reading pane as the sync sees it.
 *
 * @param height of the whole text in pixels, 0 or more
 * @param viewport height of the part in view in pixels, 0 or more
 * @param scroll content pixels above the view; what lies outside 0 to {@link #maxScroll()} counts as the nearer end
 * @param group panes move together with those of the same group only; {@link #NO_GROUP} moves alone
 */
public record PaneView(double height, double viewport, double scroll, int group) {

    /** The group of a pane that moves with no other. */
    public static final int NO_GROUP = 0;

    /** A pane that can be scrolled by less than this, in pixels, leads nobody: all of its text is in view. */
    private static final double SLIVER = 2 * Course.LEAST_GAP;
    /** Where the line that readers look at lies in the view, from 0 at the top to 1 at the bottom. */
    private static final double EYE = 1.0 / 3;

    public PaneView {
        if (!(height >= 0) || !(viewport >= 0) || !Double.isFinite(height + viewport + scroll)) {
            throw new IllegalArgumentException("not a pane: " + height + ", " + viewport + ", " + scroll);
        }
        scroll = Math.clamp(scroll, 0, Math.max(0, height - viewport));
    }

    /** A pane in the first group. */
    public PaneView(double height, double viewport, double scroll) {
        this(height, viewport, scroll, 1);
    }

    /** The largest scroll position; 0 where all of the text is in view. */
    public double maxScroll() {
        return Math.max(0, height - viewport);
    }

    public PaneView scrolledTo(double place) {
        return new PaneView(height, viewport, place, group);
    }

    /** Whether another pane moves when this one is moved. */
    boolean leads(PaneView other) {
        return group != NO_GROUP && group == other.group && maxScroll() >= SLIVER;
    }

    /**
     * The content pixel at the reader's eye: a third down the view, but near the ends of the text it wanders to the
     * view's own edge, so that every line of the text comes by it. It rises with the scroll position by one or two
     * pixels a pixel.
     */
    double eye() {
        double max = maxScroll();
        double top = EYE * viewport;
        double bottom = viewport - top;
        if (max < viewport) {
            return max == 0 ? 0 : scroll * (height / max);
        }
        return scroll < top ? 2 * scroll : scroll > max - bottom ? height - 2 * (max - scroll) : scroll + top;
    }

    /** The scroll position that brings a content pixel to the reader's eye. */
    double scrollFor(double pixel) {
        double max = maxScroll();
        double top = EYE * viewport;
        double bottom = viewport - top;
        if (max < viewport) {
            return max == 0 ? 0 : Math.clamp(pixel * (max / height), 0, max);
        }
        double scroll = pixel < 2 * top ? pixel / 2
            : pixel > height - 2 * bottom ? max - (height - pixel) / 2 : pixel - top;
        return Math.clamp(scroll, 0, max);
    }
}
