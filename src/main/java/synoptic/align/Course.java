package synoptic.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param held a place that it goes through whatever the pins say, and its reach: pins that cross it, or lie
     *     within its reach, give way
     */
    static Course of(double leftHeight, double rightHeight, List<PixelPin> pins, Optional<Held> held) {
        List<PixelPin> knots = new ArrayList<>();
        PixelPin end = new PixelPin(leftHeight, rightHeight);
        PixelPin start = new PixelPin(0, 0);
        if (held.isEmpty()) {
            knots.add(start);
            thread(knots, pins, end);
            knots.add(end);
            return new Course(knots);
        }
        Held hold = held.get();
        PixelPin place = hold.place();
        if (isBefore(start, place)) {
            knots.add(start);
            thread(knots, pins.stream().filter(pin -> hold.isPast(pin, -1)).toList(), place);
        }
        knots.add(place);
        if (isBefore(place, end)) {
            thread(knots, pins.stream().filter(pin -> hold.isPast(pin, 1)).toList(), end);
            knots.add(end);
        }
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

    /** Whether a place on the left lies between the knots next to a knot, or there is none on that side. */
    boolean isNextTo(double left, PixelPin knot) {
        int index = knots.indexOf(knot);
        return index >= 0 && (index <= 1 || left > knots.get(index - 1).left())
            && (index >= knots.size() - 2 || left < knots.get(index + 1).left());
    }

    /**
     * A place where two panes are held together.
     *
     * @param reach in pixels on the left
     */
    record Held(PixelPin place, double reach) {

        /** Whether a pin lies beyond the reach, downwards (1) or upwards (-1), and on the same side in both panes. */
        boolean isPast(PixelPin pin, int direction) {
            return direction * (pin.left() - place.left()) >= Math.max(reach, LEAST_GAP)
                && direction * (pin.right() - place.right()) >= LEAST_GAP;
        }
    }
}
