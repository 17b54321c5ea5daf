package synoptic.ui.reading.text.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Decoration;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.reading.text.setting.RowMeasure;
import synoptic.ui.reading.text.setting.Rows;
import synoptic.ui.reading.text.setting.Settings;
import synoptic.ui.reading.text.setting.Typography;

/**
 * Shows the rows that are in view, out of cells used again and again. Points are in its own coordinates. For the FX
 * thread.
 */
public final class RowPane extends Pane {

    private static final double LEAST_MARGIN = 20;
    private static final double LEAST_COLUMN = 60;

    private final Map<Integer, RowCell> cells = new TreeMap<>();
    private final Deque<RowCell> idle = new ArrayDeque<>();
    private final IdleMeasure measuring;
    private final Pane rowLayer = new Pane();
    private final Subline subline = new Subline();
    private final Runnable afterLayout;
    private Rows rows = Rows.of(ArticleText.EMPTY, Typography.DEFAULT);
    private Settings settings;
    private ScrollModel scroll = new ScrollModel(new HeightIndex(0, row -> 0), row -> 0);
    private RowGeometry geometry;
    private boolean stale = true;
    private boolean sameText;
    private TextPlace held;
    private boolean eyeHeld;
    private IntSupplier reader = () -> -1;
    private Jump jump;
    private Decoration decoration = Decoration.NONE;
    private Colors colors;

    private record Jump(int offset, Align align) {
    }

    /** Calls back after each layout, and whenever more heights have become known. */
    public RowPane(Typography typography, Colors colors, Runnable afterLayout) {
        this.colors = colors;
        this.afterLayout = afterLayout;
        measuring = new IdleMeasure(afterLayout);
        settings = new Settings(typography);
        geometry = new RowGeometry(rows, settings, 0, scroll, row -> null);
        rowLayer.setManaged(false);
        rowLayer.setMouseTransparent(true);
        getChildren().addAll(rowLayer, subline.node());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty().subscribe(scene -> measuring.runWhile(scene != null));
    }

    /** The text that is or will be shown. */
    public Rows rows() {
        return rows;
    }

    /** Where the view stands. */
    public ScrollModel scroll() {
        return scroll;
    }

    /** Where places are; only to be asked while {@link #isLaidOut()}. */
    public RowGeometry geometry() {
        return geometry;
    }

    /** The rows on the screen, from the top. */
    public Collection<RowCell> cells() {
        return cells.values();
    }

    /** Whether anything can be asked about positions. */
    public boolean isLaidOut() {
        return !stale && !rows.isEmpty();
    }

    /** Whether a place is among the rows on the screen. */
    public boolean isShown(int offset) {
        return isLaidOut() && cells.containsKey(rows.indexAt(offset));
    }

    /** Shows another text from its top, with nothing drawn behind it. */
    public void setText(ArticleText text) {
        rows = Rows.of(text, settings.typography());
        subline.find(rows);
        held = null;
        jump = null;
        decoration = Decoration.NONE;
        sameText = false;
        refresh();
    }

    /** Sets the same text otherwise; the line under the reader's eye stays. */
    public void setTypography(Typography typography) {
        hold();
        settings = new Settings(typography);
        rows = Rows.of(rows.text(), typography);
        subline.find(rows);
        refresh();
    }

    /** Shows a line under the title; an empty one takes no room. */
    public void setSubline(String words) {
        if (subline.takesOtherRoom(words)) {
            hold();
            refresh();
        }
        subline.setText(words);
    }

    public void setColors(Colors other) {
        colors = other;
        redraw();
    }

    /** Draws this behind the words from now on. */
    public void decorate(Decoration other) {
        decoration = other;
        redraw();
    }

    public Decoration decoration() {
        return decoration;
    }

    /** Scrolls down by pixels, or up where they are below 0. */
    public void scrollBy(double delta) {
        letGo();
        scroll.scrollBy(delta);
        requestLayout();
    }

    /** Puts a content pixel at the top of the view. */
    public void scrollToPixel(double content) {
        letGo();
        scroll.scrollTo(content);
        requestLayout();
    }

    /** Brings an offset's line to a place in the view. */
    public void scrollToOffset(int offset, Align align) {
        letGo();
        jump = new Jump(offset, align);
        requestLayout();
    }

    /** Goes back to a place. */
    public void restore(TextPlace place) {
        letGo();
        held = place;
        eyeHeld = false;
        if (isLaidOut()) {
            geometry.bring(place);
        }
        requestLayout();
    }

    /** The first line of the view, or the place that it is to be brought to. */
    public TextPlace place() {
        settle();
        return held != null && !eyeHeld ? held : isLaidOut() ? geometry.place(getHeight()) : TextPlace.START;
    }

    /** Where the reader's caret is: while it is in view, its line is the one that stays when the text is set otherwise. */
    public void setReader(IntSupplier caret) {
        reader = caret;
    }

    /** Goes where it has been told to go, as far as the text reaches; shows nothing yet. */
    public void settle() {
        if (stale || getHeight() <= 0) {
            return;
        }
        if (jump != null && !rows.isEmpty()) {
            geometry.bring(jump.offset, jump.align, getHeight());
        }
        jump = null;
        scroll.settle(getHeight());
    }

    /** How far to scroll until an offset's line is where it is wanted. */
    double wayTo(int offset, Align align) {
        return geometry.wayTo(offset, align, getHeight());
    }

    /** The offsets in view, from the first line's to the last's; none before the first layout. */
    TextRange visibleRange() {
        return isLaidOut() ? geometry.visibleRange(getWidth(), getHeight()) : TextRange.at(0);
    }

    /** The boxes around the words of a range that are in view. */
    public List<Rectangle2D> boxes(TextRange range) {
        List<Rectangle2D> boxes = new ArrayList<>();
        cells.forEach((row, cell) -> cell.flow().boxes(range).forEach(box -> boxes.add(new Rectangle2D(
            geometry.columnX() + box.getMinX(), scroll.yOf(row) + box.getMinY(), box.getWidth(), box.getHeight()))));
        return boxes;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double wanted = Math.max(LEAST_COLUMN, Math.min(settings.widestColumn(), Math.floor(width - 2 * LEAST_MARGIN)));
        if (stale || wanted != geometry.column()) {
            reflow(wanted, height);
        }
        geometry.setColumnX(Math.max(LEAST_MARGIN / 2, Math.floor((width - wanted) / 2)));
        settle();
        showRows(height);
        afterLayout.run();
    }

    private void reflow(double column, double height) {
        if (sameText) {
            hold();
        }
        RowMeasure measure = new RowMeasure(rows, settings);
        scroll = new ScrollModel(new HeightIndex(rows.size(), row -> measure.estimate(row, column)
            + subline.below(row)),
            row -> measure.height(row, column) + subline.below(row));
        List.copyOf(cells.keySet()).forEach(this::retire);
        geometry = new RowGeometry(rows, settings, column, scroll, this::shown);
        stale = false;
        sameText = true;
        if (held != null && !rows.isEmpty()) {
            geometry.bring(held);
        }
        scroll.settle(height);
        measuring.start(scroll, scroll.firstRow());
    }

    private RowFlow shown(int row) {
        RowCell cell = cells.get(row);
        return cell == null ? null : cell.flow();
    }

    /**
     * Remembers the line under the reader's eye, as long as nobody scrolls, so that several changes in a row don't add
     * up to a jump: the caret's where it is in view, else the one a third down.
     */
    private void hold() {
        if (jump != null || stale || rows.isEmpty() || held != null && eyeHeld) {
            return;
        }
        settle();
        held = geometry.eye(reader.getAsInt(), getHeight());
        eyeHeld = true;
    }

    private void letGo() {
        held = null;
        jump = null;
    }

    private void refresh() {
        stale = true;
        requestLayout();
    }

    private void showRows(double height) {
        int first = scroll.firstRow();
        int row = first;
        double y = scroll.firstY();
        while (row < rows.size() && y < height) {
            RowCell cell = cells.computeIfAbsent(row, this::make);
            cell.relocate(geometry.columnX(), Math.round(y));
            cell.draw(decoration, colors);
            y += scroll.exact(row++);
        }
        subline.show(scroll, cells.containsKey(subline.row()), geometry.columnX(), geometry.column());
        int end = row;
        List.copyOf(cells.keySet()).stream().filter(at -> at < first || at >= end).forEach(this::retire);
    }

    private RowCell make(int row) {
        RowCell cell = idle.poll();
        if (cell == null) {
            cell = new RowCell();
            rowLayer.getChildren().add(cell);
        }
        cell.show(rows, row, settings, geometry.column());
        cell.setVisible(true);
        return cell;
    }

    private void retire(int row) {
        RowCell cell = cells.remove(row);
        cell.setVisible(false);
        idle.push(cell);
    }

    private void redraw() {
        if (!stale) { // else the cells still show what was there before, and layout draws them anew
            cells.values().forEach(cell -> cell.draw(decoration, colors));
        }
    }
}
