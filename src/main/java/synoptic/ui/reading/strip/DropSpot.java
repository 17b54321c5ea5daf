package synoptic.ui.reading.strip;

import java.util.List;

/**
 * Where an article that is dragged over the strip would go.
 *
 * @param pane the pane, counted from the left from 0, that it would replace; or the place that its own pane would get
 * @param beside whether it gets a pane of its own
 */
record DropSpot(int pane, boolean beside) {

    /** This part of a pane's width, at either edge, means beside it. */
    private static final double EDGE = 0.22;

    /**
     * The spot under the pointer.
     *
     * @param x in pixels of the strip
     * @param widths of the panes in pixels
     * @param gutter the space between panes in pixels
     * @param room whether another pane can be opened
     */
    static DropSpot at(double x, List<Double> widths, double gutter, boolean room) {
        double start = 0;
        for (int i = 0; i < widths.size(); i++) {
            double width = widths.get(i);
            double inside = (x - start) / width;
            if (inside < EDGE && room) {
                return new DropSpot(i, true);
            }
            if (inside <= 1 - EDGE || !room && x < start + width + gutter / 2) {
                return new DropSpot(i, false);
            }
            if (room && x < start + width + gutter) {
                return new DropSpot(i + 1, true);
            }
            start += width + gutter;
        }
        return room || widths.isEmpty() ? new DropSpot(widths.size(), true) : new DropSpot(widths.size() - 1, false);
    }
}
