package synoptic.ui.reading.strip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide the panes of a strip are: whole pixels, by their shares where there is room, and never under the least width. More panes than fit make
 * the strip wider than its view; then each is as wide as lets whole panes fill the view, with one gutter to spare that shows that there is more.
 *
 * @param width the view's width in pixels
 * @param gutter the space between two panes in pixels
 * @param least the least width of a pane in pixels
 */
public record StripLayout(double width, double gutter, double least) {

    /** The widths of panes with these shares, from left to right; shares below a hundredth count as one. */
    public List<Double> widths(List<Double> shares) {
        int panes = shares.size();
        if (panes == 0) {
            return List.of();
        }
        double room = width - gutter * (panes - 1);
        return room < least * panes ? equal(panes) : byShare(shares, room);
    }

    /** How wide the strip is with panes of these widths. */
    public double extent(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum() + gutter * Math.max(0, widths.size() - 1);
    }

    /**
     * The shares after the gutter at the right of a pane is dragged: its two neighbours change places of space, the others stay.
     *
     * @param at the pane at the left of the gutter, counted from 0
     * @param by how many pixels to the right
     */
    public List<Double> dragged(List<Double> shares, int at, double by) {
        List<Double> widths = new ArrayList<>(widths(shares));
        double both = widths.get(at) + widths.get(at + 1);
        if (both < 2 * least) {
            return shares;
        }
        double left = Math.clamp(widths.get(at) + by, least, both - least);
        widths.set(at, left);
        widths.set(at + 1, both - left);
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream().map(each -> each * widths.size() / sum).toList();
    }

    /** Where the view has to start, in pixels of the strip, so that a pane is in it whole, moving as little as it can from where it starts now. */
    public double scrolledTo(List<Double> widths, int pane, double from) {
        double start = 0;
        for (int i = 0; i < pane; i++) {
            start += widths.get(i) + gutter;
        }
        double most = Math.max(0, extent(widths) - width);
        double end = start + widths.get(pane);
        return Math.clamp(start < from ? start : Math.max(from, end - width), 0, most);
    }

    private List<Double> equal(int panes) {
        int whole = Math.max(1, (int) Math.floor(width / (least + gutter)));
        double each = Math.max(least, Math.floor(width / whole - gutter));
        return Collections.nCopies(panes, each);
    }

    private List<Double> byShare(List<Double> shares, double room) {
        double[] widths = new double[shares.size()];
        boolean[] atLeast = new boolean[shares.size()];
        double left = room;
        for (boolean settled = false; !settled;) {
            settled = true;
            double sum = 0;
            for (int i = 0; i < widths.length; i++) {
                sum += atLeast[i] ? 0 : share(shares, i);
            }
            for (int i = 0; i < widths.length && settled; i++) {
                if (!atLeast[i]) {
                    widths[i] = left * share(shares, i) / sum;
                    settled = widths[i] >= least;
                    if (!settled) {
                        atLeast[i] = true;
                        widths[i] = least;
                        left -= least;
                    }
                }
            }
        }
        return wholePixels(widths);
    }

    private static double share(List<Double> shares, int at) {
        return Math.max(0.01, shares.get(at));
    }

    private static List<Double> wholePixels(double[] widths) {
        List<Double> whole = new ArrayList<>();
        double edge = 0;
        for (double width : widths) {
            whole.add(Math.rint(edge + width) - Math.rint(edge));
            edge += width;
        }
        return whole;
    }
}
