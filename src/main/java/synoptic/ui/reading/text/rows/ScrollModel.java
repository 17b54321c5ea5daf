package synoptic.ui.reading.text.rows;

import java.util.function.IntToDoubleFunction;

/**
 * Where the view stands: a row and the pixels of it that are above the view. Rows elsewhere may turn out higher or
 * lower than guessed without anything moving on the screen. Content pixels count from the top of the page, margin
 * included.
 */
public final class ScrollModel {

    static final double TOP_MARGIN = 28;
    static final double BOTTOM_MARGIN = 72;

    private final HeightIndex heights;
    private final IntToDoubleFunction measure;
    private double viewport;
    private int row;
    private double pixels = -TOP_MARGIN;

    /** {@code measure} gives a row's exact height. */
    ScrollModel(HeightIndex heights, IntToDoubleFunction measure) {
        this.heights = heights;
        this.measure = measure;
    }

    public HeightIndex heights() {
        return heights;
    }

    /** The first row of the view; {@link #firstY()} is where it begins, 0 or above unless the top margin shows. */
    int firstRow() {
        return row;
    }

    double firstY() {
        return -pixels;
    }

    /** The last row of the view. */
    int lastRow() {
        int last = row;
        double bottom = -pixels + exact(row);
        while (last + 1 < heights.size() && bottom < viewport) {
            bottom += exact(++last);
        }
        return last;
    }

    void scrollBy(double delta) {
        if (Math.abs(delta) > viewport * 3) {
            scrollTo(offset() + delta);
        } else {
            pixels += delta;
        }
    }

    /** Puts a content pixel at the top of the view. */
    void scrollTo(double content) {
        double inRows = content - TOP_MARGIN;
        row = Math.max(0, heights.rowAt(Math.max(0, inRows)));
        pixels = inRows - heights.before(row);
    }

    /** Puts a pixel of a row at a height in the view. */
    void anchor(int at, double pixelInRow, double y) {
        row = at;
        pixels = pixelInRow - y;
    }

    /** Brings the view within the content, and the first visible row to the top. Rows in it are measured on the way. */
    void settle(double viewportHeight) {
        viewport = viewportHeight;
        if (heights.size() == 0) {
            return;
        }
        normalise();
        double bottom = -pixels;
        int next = row;
        while (next < heights.size() && bottom < viewport) {
            bottom += exact(next++);
        }
        double missing = viewport - BOTTOM_MARGIN - bottom;
        if (next == heights.size() && missing > 0) {
            pixels -= missing;
            normalise();
        }
    }

    /** The exact height of a row. */
    double exact(int at) {
        if (!heights.isExact(at)) {
            heights.set(at, measure.applyAsDouble(at));
        }
        return heights.get(at);
    }

    /** The content pixel at the top of the view, 0 to {@link #max()}. */
    public double offset() {
        return Math.clamp(TOP_MARGIN + heights.before(row) + pixels, 0, max());
    }

    public double max() {
        return Math.max(0, total() - viewport);
    }

    double total() {
        return TOP_MARGIN + heights.total() + BOTTOM_MARGIN;
    }

    /** The content pixel at which a row begins; exact as far as the rows before it have been measured. */
    double topOf(int at) {
        return TOP_MARGIN + heights.before(at);
    }

    /** As {@link #topOf}, for whoever asks for thousands of rows. */
    double quickTopOf(int at) {
        return TOP_MARGIN + heights.beforeQuickly(at);
    }

    /** The row at a content pixel. */
    int rowAt(double content) {
        return heights.rowAt(content - TOP_MARGIN);
    }

    /** Where a row begins in the view. */
    public double yOf(int at) {
        return heights.before(at) - heights.before(row) - pixels;
    }

    private void normalise() {
        while (pixels > 0 && row + 1 < heights.size() && pixels >= exact(row)) {
            pixels -= exact(row++);
        }
        while (pixels < 0 && row > 0) {
            pixels += exact(--row);
        }
        if (row == 0) {
            pixels = Math.max(pixels, -TOP_MARGIN);
        }
    }
}
