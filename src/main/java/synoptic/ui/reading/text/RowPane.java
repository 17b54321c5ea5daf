package synoptic.ui.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.reading.text.setting.RowMeasure;
import synoptic.ui.reading.text.setting.Rows;
import synoptic.ui.reading.text.setting.Settings;
import synoptic.ui.reading.text.setting.Typography;

/** Shows the rows that are in view, out of cells used again and again. Points are in its own coordinates. */
final class RowPane extends Pane {

    private static final double LEAST_MARGIN = 20;
    private static final double LEAST_COLUMN = 60;
    /** Above a place that is brought into view; more than the page's margin, so that the first line brings that along. */
    private static final double AIR = ScrollModel.TOP_MARGIN + 6;

    private final Map<Integer, RowCell> cells = new TreeMap<>();
    private final Deque<RowCell> idle = new ArrayDeque<>();
    private final Map<Hit, Span> lines = new HashMap<>();
    private final RowFlow elsewhere = new RowFlow();
    private final IdleMeasure measuring = new IdleMeasure(this::measureFor);
    private final Pane rowLayer = new Pane();
    private final Subline subline = new Subline();
    private final Runnable afterLayout;
    private int laidElsewhere = -1;
    private Rows rows = Rows.of(ArticleText.EMPTY, Typography.DEFAULT);
    private Settings settings;
    private RowMeasure measure;
    private ScrollModel scroll = new ScrollModel(new HeightIndex(0, row -> 0), row -> 0);
    private double column;
    private double columnX;
    private boolean stale = true;
    private TextPlace held;
    private Jump jump;
    private Decoration decoration = Decoration.NONE;
    private Colors colors;

    /** A place to show at the next layout; without an alignment at a height in the view. */
    private record Jump(int offset, Align align, double y) {
    }

    /** Calls back after each layout, when positions are true again. */
    RowPane(Typography typography, Colors colors, Runnable afterLayout) {
        this.colors = colors;
        this.afterLayout = afterLayout;
        settings = new Settings(typography);
        measure = new RowMeasure(rows, settings);
        rowLayer.setManaged(false);
        rowLayer.setMouseTransparent(true);
        getChildren().addAll(rowLayer, subline.node());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty().subscribe(scene -> measuring.runWhile(scene != null));
    }

    Rows rows() {
        return rows;
    }

    ScrollModel scroll() {
        return scroll;
    }

    double column() {
        return column;
    }

    double columnX() {
        return columnX;
    }

    Collection<RowCell> cells() {
        return cells.values();
    }

    void setText(ArticleText text) {
        rows = Rows.of(text, settings.typography());
        subline.find(rows);
        held = null;
        jump = null;
        decoration = Decoration.NONE;
        stale = true;
        column = 0;
        requestLayout();
    }

    /** Sets the same text otherwise; the line at the top of the view stays. */
    void setTypography(Typography typography) {
        hold();
        settings = new Settings(typography);
        rows = Rows.of(rows.text(), typography);
        subline.find(rows);
        stale = true;
        requestLayout();
    }

    void setSubline(String words) {
        if (subline.setText(words)) {
            hold();
            stale = true;
            requestLayout();
        }
    }

    void setColors(Colors other) {
        colors = other;
        redraw();
    }

    void decorate(Decoration other) {
        decoration = other;
        redraw();
    }

    Decoration decoration() {
        return decoration;
    }

    void scrollBy(double delta) {
        held = null;
        jump = null;
        scroll.scrollBy(delta);
        requestLayout();
    }

    void scrollToPixel(double content) {
        held = null;
        jump = null;
        scroll.scrollTo(content);
        requestLayout();
    }

    void scrollToOffset(int offset, Align align) {
        held = null;
        jump = new Jump(offset, align, 0);
        requestLayout();
    }

    void restore(TextPlace place) {
        held = place;
        jump = new Jump(place.offset(), null, -place.pixels());
        requestLayout();
    }

    /** The first line of the view; in an empty text its start. */
    TextPlace place() {
        if (held != null) {
            return held;
        }
        settle();
        double y = scroll.firstY();
        for (int row = scroll.firstRow(); isLaidOut() && row < rows.size() && y < getHeight(); row++) {
            RowFlow flow = flow(row);
            for (int line = 0; line < flow.lineCount(); line++) {
                double top = y + flow.lineTop(line);
                if (top >= -flow.setting().pitch() / 2) {
                    return new TextPlace(flow.line(line).start(), -top);
                }
            }
            y += scroll.exact(row);
        }
        return new TextPlace(0, -ScrollModel.TOP_MARGIN);
    }

    /** A row laid out, in view or not. */
    RowFlow flow(int row) {
        RowCell cell = cells.get(row);
        if (cell != null) {
            return cell.flow();
        }
        if (laidElsewhere != row) {
            elsewhere.show(rows, row, settings, column);
            laidElsewhere = row;
        }
        return elsewhere;
    }

    /** Whether a place is among the rows on the screen. */
    boolean isShown(int offset) {
        return isLaidOut() && cells.containsKey(rows.indexAt(offset));
    }

    /** Whether anything can be asked about positions yet. */
    boolean isLaidOut() {
        return !stale && !rows.isEmpty() && column > 0;
    }

    /** The place nearest to a point, among the rows in view. */
    Hit hit(double x, double y) {
        return hit(x, y, false);
    }

    /** The place nearest to a point; {@code anywhere} also beyond the view. */
    Hit hit(double x, double y, boolean anywhere) {
        int row = scroll.rowAt(scroll.offset() + y);
        int taken = anywhere ? row : Math.clamp(row, scroll.firstRow(), scroll.lastRow());
        return flow(taken).hit(x - columnX, y - scroll.yOf(taken));
    }

    Rectangle2D caret(Hit at) {
        int row = rows.indexAt(at.offset());
        Rectangle2D inRow = flow(row).caret(at);
        return new Rectangle2D(columnX + inRow.getMinX(), scroll.yOf(row) + inRow.getMinY(), 0, inRow.getHeight());
    }

    /** The boxes around the words of a range that are in view. */
    List<Rectangle2D> boxes(TextRange range) {
        List<Rectangle2D> boxes = new ArrayList<>();
        cells.forEach((row, cell) -> cell.flow().boxes(range).forEach(box -> boxes.add(new Rectangle2D(
            columnX + box.getMinX(), scroll.yOf(row) + box.getMinY(), box.getWidth(), box.getHeight()))));
        return boxes;
    }

    /** The upper edge of the line at an offset, in content pixels. */
    double pixelOf(int offset) {
        int row = rows.indexAt(offset);
        return scroll.topOf(row) + lineAt(row, offset, false).top;
    }

    /** From the upper edge of a range's first line to the lower edge of its last, as heights in the view. */
    Span heightsOf(TextRange range) {
        int first = rows.indexAt(range.start());
        int last = rows.indexAt(range.end());
        Span end = range.isEmpty() ? lineAt(last, range.end(), false) : lineAt(last, range.end(), true);
        return new Span(scroll.yOf(first) + lineAt(first, range.start(), false).top, scroll.yOf(last) + end.bottom);
    }

    /** Two heights. */
    record Span(double top, double bottom) {
    }

    /** The line of an offset within its row. Remembered, because views that move along ask for the same ones in every frame. */
    private Span lineAt(int row, int offset, boolean trailing) {
        return lines.computeIfAbsent(new Hit(offset, trailing), at -> {
            RowFlow flow = flow(row);
            double top = flow.lineTop(flow.lineOf(at));
            return new Span(top, top + flow.setting().fontHeight());
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double wanted = Math.max(LEAST_COLUMN, Math.min(settings.widestColumn(), Math.floor(width - 2 * LEAST_MARGIN)));
        columnX = Math.max(LEAST_MARGIN / 2, Math.floor((width - wanted) / 2));
        if (stale || wanted != column) {
            reflow(wanted, height);
        }
        settle();
        showRows(height);
        afterLayout.run();
    }

    /** Goes where it has been told to go, as far as the text reaches; shows nothing yet. */
    void settle() {
        if (stale || getHeight() <= 0) {
            return;
        }
        if (jump != null && !rows.isEmpty()) {
            jump(jump, getHeight());
        }
        jump = null;
        scroll.settle(getHeight());
    }

    /** The offsets in view, from the first line's to the last's. */
    TextRange visibleRange() {
        if (!isLaidOut()) {
            return TextRange.at(0);
        }
        return TextRange.between(hit(0, 0).offset(), hit(getWidth(), getHeight()).offset());
    }

    private void reflow(double wanted, double height) {
        boolean sameText = column > 0 && !rows.isEmpty();
        if (sameText) {
            hold();
        }
        column = wanted;
        measure = new RowMeasure(rows, settings);
        scroll = new ScrollModel(new HeightIndex(rows.size(), row -> measure.estimate(row, column) + subline.below(row)),
            row -> measure.height(row, column) + subline.below(row));
        List.copyOf(cells.keySet()).forEach(this::retire);
        laidElsewhere = -1;
        lines.clear();
        stale = false;
        if (held != null && !rows.isEmpty()) {
            int row = rows.indexAt(held.offset());
            scroll.anchor(row, lineAt(row, held.offset(), false).top, -held.pixels());
        }
        scroll.settle(height);
        measuring.start(scroll, rows.isEmpty() ? 0 : scroll.firstRow());
    }

    private void jump(Jump to, double height) {
        int row = rows.indexAt(to.offset);
        double top = lineAt(row, to.offset, false).top;
        double y = to.align == null ? to.y
            : aligned(scroll.yOf(row) + top, settings.of(rows.get(row)).pitch(), to.align, height);
        scroll.anchor(row, top, y);
    }

    /** Where a line that is at {@code y} now is to be in the view. */
    private static double aligned(double y, double line, Align align, double height) {
        return switch (align) {
            case TOP -> Math.min(line, height / 4);
            case CENTER -> Math.max(0, height / 3 - line / 2);
            case NEAREST -> Math.clamp(y, Math.min(AIR, height / 4), Math.max(height / 4, height - 2 * line));
        };
    }

    /** How far to scroll until an offset's line is where it is wanted. */
    double wayTo(int offset, Align align) {
        int row = rows.indexAt(offset);
        double y = scroll.yOf(row) + lineAt(row, offset, false).top;
        return y - aligned(y, settings.of(rows.get(row)).pitch(), align, getHeight());
    }

    /** Remembers the line at the top, as long as nobody scrolls, so that several changes in a row don't add up to a jump. */
    private void hold() {
        if (held == null && !stale && !cells.isEmpty()) {
            held = place();
        }
    }

    private void showRows(double height) {
        int row = scroll.firstRow();
        double y = scroll.firstY();
        int first = row;
        while (row < rows.size() && y < height) {
            RowCell cell = cells.computeIfAbsent(row, this::make);
            cell.relocate(columnX, Math.round(y));
            cell.draw(decoration, colors);
            y += scroll.exact(row++);
        }
        subline.show(scroll, cells.containsKey(subline.row()), columnX, column);
        int end = row;
        List.copyOf(cells.keySet()).stream().filter(at -> at < first || at >= end).forEach(this::retire);
    }

    private RowCell make(int row) {
        RowCell cell = idle.poll();
        if (cell == null) {
            cell = new RowCell();
            rowLayer.getChildren().add(cell);
        }
        cell.show(rows, row, settings, column);
        cell.setVisible(true);
        return cell;
    }

    private void retire(int row) {
        RowCell cell = cells.remove(row);
        cell.setVisible(false);
        idle.push(cell);
    }

    private void redraw() {
        if (stale) {
            return; // the cells still show what was there before; layout draws them anew
        }
        cells.values().forEach(cell -> cell.draw(decoration, colors));
    }

    private void measureFor() {
        afterLayout.run();
    }
}
