package synoptic.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A rising line through knots, which leads from places in one pane to places in another and, but for its ends, back.
 */
final class Course {

    /**
     * Pins nearer to each other than this, about a line, are one: a pixel of the reader must not throw the other pane.
     */
    static final double LEAST_GAP = 24;
    private static final double ROUNDING = 1e-6;

    private final List<PixelPin> knots;

    private Course(List<PixelPin> knots) {
        this.knots = knots;
    }

    /**
     * The course between two texts: through the pins, and from end to end.
     *
     * @param pins rising on both sides
     */
    static Course of(double leftHeight, double rightHeight, List<PixelPin> pins) {
        List<PixelPin> knots = new ArrayList<>();
        PixelPin end = new PixelPin(leftHeight, rightHeight);
        knots.add(new PixelPin(0, 0));
        thread(knots, pins, end);
        knots.add(end);
        return new Course(knots);
    }

    /**
     * Adds pins, each at least a gap behind the last knot and before the end; near the ends they are moved to keep it.
     */
    private static void thread(List<PixelPin> knots, List<PixelPin> pins, PixelPin end) {
        PixelPin first = knots.getLast();
        if (end.left() - first.left() < 4 * LEAST_GAP || end.right() - first.right() < 4 * LEAST_GAP) {
            return;
        }
        for (PixelPin pin : pins) {
            PixelPin inside = new PixelPin(
                Math.clamp(pin.left(), first.left() + LEAST_GAP, end.left() - LEAST_GAP),
                Math.clamp(pin.right(), first.right() + LEAST_GAP, end.right() - LEAST_GAP));
            if (isBefore(knots.getLast(), inside)) {
                knots.add(inside);
            }
        }
    }

    private static boolean isBefore(PixelPin one, PixelPin other) {
        double least = LEAST_GAP - ROUNDING;
        return other.left() - one.left() >= least && other.right() - one.right() >= least;
    }

    /** The place across from one on the left. Beyond the first and last knot it stays at theirs. */
    double across(double left) {
        PixelPin before = knots.getFirst();
        if (left <= before.left()) {
            return before.right();
        }
        for (PixelPin knot : knots) {
            if (left < knot.left()) {
                double share = (left - before.left()) / (knot.left() - before.left());
                return before.right() + share * (knot.right() - before.right());
            }
            before = knot;
        }
        return before.right();
    }
}
