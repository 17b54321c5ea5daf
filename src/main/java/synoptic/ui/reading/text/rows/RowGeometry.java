package synoptic.ui.reading.text.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.reading.text.setting.Rows;
import synoptic.ui.reading.text.setting.Settings;

/** Where places of the text are in the view, at one width and type. Points and heights are the view's pixels. */
public final class RowGeometry {

    /**
     * Above a place that is brought into view; more than the page's margin, so that the first line brings that along.
     */
    private static final double AIR = ScrollModel.TOP_MARGIN + 6;

    private final Rows rows;
    private final Settings settings;
    private final double column;
    private final ScrollModel scroll;
    private final IntFunction<RowFlow> shown;
    private final RowFlow elsewhere = new RowFlow();
    private final Map<Hit, Span> lines = new HashMap<>();
    private int laidElsewhere = -1;
    private double columnX;

    /** Two heights, the upper one first. */
    public record Span(double top, double bottom) {
    }

    /** {@code shown} gives the rows on the screen, and null for the others, which are laid out here one at a time. */
    RowGeometry(Rows rows, Settings settings, double column, ScrollModel scroll, IntFunction<RowFlow> shown) {
        this.rows = rows;
        this.settings = settings;
        this.column = column;
        this.scroll = scroll;
        this.shown = shown;
    }

    /** The width of the lines. */
    public double column() {
        return column;
    }

    /** Where the lines begin. */
    public double columnX() {
        return columnX;
    }

    void setColumnX(double x) {
        columnX = x;
    }

    /** A row laid out, in view or not; good until the next one is asked for. */
    public RowFlow flow(int row) {
        RowFlow there = shown.apply(row);
        if (there != null) {
            return there;
        }
        if (laidElsewhere != row) {
            elsewhere.show(rows, row, settings, column);
            laidElsewhere = row;
        }
        return elsewhere;
    }

    /** The place nearest to a point, among the rows in view. */
    public Hit hit(double x, double y) {
        return hit(Math.clamp(scroll.rowAt(scroll.offset() + y), scroll.firstRow(), scroll.lastRow()), x, y);
    }

    /** The place nearest to a point, also beyond the view. */
    public Hit hitAnywhere(double x, double y) {
        return hit(scroll.rowAt(scroll.offset() + y), x, y);
    }

    /** Where the caret is drawn at a place: a line without width. */
    public Rectangle2D caret(Hit at) {
        int row = rows.indexAt(at.offset());
        Rectangle2D inRow = flow(row).caret(at);
        return new Rectangle2D(columnX + inRow.getMinX(), scroll.yOf(row) + inRow.getMinY(), 0, inRow.getHeight());
    }

    /** The upper edge of the line at an offset, in content pixels. */
    public double pixelOf(int offset) {
        int row = rows.indexAt(offset);
        return scroll.topOf(row) + line(row, offset, false).top;
    }

    /** As {@link #pixelOf}, but as if a row's words were spread evenly over its height. */
    public double roughPixelOf(int offset) {
        int row = rows.indexAt(offset);
        TextRange range = rows.get(row).range();
        double share = range.isEmpty() ? 0 : (double) (offset - range.start()) / range.length();
        return scroll.quickTopOf(row) + Math.clamp(share, 0, 1) * scroll.heights().get(row);
    }

    /** From the upper edge of a range's first line to the lower edge of its last. */
    public Span heightsOf(TextRange range) {
        int first = rows.indexAt(range.start());
        int last = rows.indexAt(range.end());
        Span end = line(last, range.end(), !range.isEmpty());
        return new Span(scroll.yOf(first) + line(first, range.start(), false).top, scroll.yOf(last) + end.bottom);
    }

    /** The offsets in view, from the first line's to the last's. */
    TextRange visibleRange(double width, double height) {
        return TextRange.between(hit(0, 0).offset(), hit(width, height).offset());
    }

    /** The first line of a view of this height. */
    TextPlace place(double height) {
        double y = scroll.firstY();
        for (int row = scroll.firstRow(); row < rows.size() && y < height; row++) {
            RowFlow flow = flow(row);
            for (int line = 0; line < flow.lineCount(); line++) {
                double top = y + flow.lineTop(line);
                if (top >= -flow.setting().pitch() / 2) {
                    return new TextPlace(flow.line(line).start(), -top);
                }
            }
            y += scroll.exact(row);
        }
        return TextPlace.START;
    }

    /** The line that the reader looks at in a view of this height: the caret's where it is wholly in view, else the one a third down. */
    TextPlace eye(int caret, double height) {
        if (caret >= 0) {
            Span line = heightsOf(TextRange.at(caret));
            if (line.top >= 0 && line.bottom <= height) {
                boolean atTheVeryTop = scroll.offset() == 0 && line.top <= heightsOf(rows.get(0).range()).top;
                return atTheVeryTop ? TextPlace.START : new TextPlace(caret, -line.top);
            }
        }
        Hit third = hit(0, height / 3);
        return new TextPlace(third.offset(), -heightsOf(TextRange.at(third.offset())).top);
    }

    /** Scrolls so that an offset's line is where it is wanted in a view of this height. */
    void bring(int offset, Align align, double height) {
        int row = rows.indexAt(offset);
        double top = line(row, offset, false).top;
        scroll.anchor(row, top, wanted(row, scroll.yOf(row) + top, align, height));
    }

    /** Scrolls so that a place is the view's again. */
    void bring(TextPlace place) {
        if (place.equals(TextPlace.START)) {
            scroll.scrollTo(0);
            return;
        }
        int row = rows.indexAt(place.offset());
        scroll.anchor(row, line(row, place.offset(), false).top, -place.pixels());
    }

    /** How far to scroll until an offset's line is where it is wanted. */
    double wayTo(int offset, Align align, double height) {
        int row = rows.indexAt(offset);
        double y = scroll.yOf(row) + line(row, offset, false).top;
        return y - wanted(row, y, align, height);
    }

    private double wanted(int row, double y, Align align, double height) {
        double line = settings.of(rows.get(row)).pitch();
        return switch (align) {
            case TOP -> Math.min(line, height / 4);
            case CENTER -> Math.max(0, height / 3 - line / 2);
            case NEAREST -> Math.clamp(y, Math.min(AIR, height / 4), Math.max(height / 4, height - 2 * line));
        };
    }

    private Hit hit(int row, double x, double y) {
        return flow(row).hit(x - columnX, y - scroll.yOf(row));
    }

    /**
     * The line of an offset within its row. Remembered, because views that move along ask for the same ones in every
     * frame.
     */
    private Span line(int row, int offset, boolean trailing) {
        return lines.computeIfAbsent(new Hit(offset, trailing), at -> {
            RowFlow flow = flow(row);
            double top = flow.lineTop(flow.lineOf(at));
            return new Span(top, top + flow.setting().fontHeight());
        });
    }
}
