package synoptic.ui.reading.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.Colors;
import synoptic.ui.reading.text.rows.RowGeometry;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.Scrolling;
import synoptic.ui.reading.text.rows.TextPlace;
import synoptic.ui.reading.text.setting.Typography;

/**
 * The part of the view that scrolls, with its colours: where it stands, how to move it, and where places of the text
 * are.
 */
public abstract sealed class ScrolledText extends Region permits ArticleView {

    private static final String SHEET =
        Objects.requireNonNull(ScrolledText.class.getResource("/synoptic/ui/theme/highlights.css")).toExternalForm();

    private final ViewStyle style;
    private final RowPane pane;
    private final Scrolling scrolling;
    private Colors colors;
    private boolean restyled;

    ScrolledText(Typography typography) {
        style = new ViewStyle(this, this::restyle);
        colors = style.colors();
        pane = new RowPane(typography, colors, this::afterLayout);
        scrolling = new Scrolling(pane);
        getStyleClass().add("article-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // directions are the text's own, paragraph by paragraph
        getChildren().addAll(pane, scrolling.bar());
    }

    /** Content pixels above the view, 0 to {@link #maxScrollProperty()}. */
    public ReadOnlyDoubleProperty scrollOffsetProperty() {
        return scrolling.offsetProperty();
    }

    /** The largest scroll offset in pixels. It is corrected while the heights of rows become known. */
    public ReadOnlyDoubleProperty maxScrollProperty() {
        return scrolling.maxProperty();
    }

    /** How far the text has been scrolled, 0 to 1; 1 where all of it is in view. */
    public ReadOnlyDoubleProperty progressProperty() {
        return scrolling.progressProperty();
    }

    /** The units in view, from the first line's to the last's. */
    public ReadOnlyObjectProperty<TextRange> visibleRangeProperty() {
        return scrolling.visibleProperty();
    }

    /**
     * Is called when the view came to stand elsewhere, at most once a frame, at the frame's start and before its
     * layout: other views that are scrolled in it are painted in the same frame. The properties above are right by
     * then, but for the visible range, which layout finds.
     */
    public void setOnScrolled(Consumer<ScrollCause> heard) {
        scrolling.onScrolled(heard);
    }

    /**
     * Brings an offset's line to a place in the view; exact whatever the distance. Before the first layout it is done
     * then.
     */
    public void scrollTo(int offset, Align align) {
        scrolling.toOffset(offset, align, ScrollCause.PROGRAM);
    }

    /** As {@link #scrollTo}, gliding where the way is short and the reader has not asked for less motion. */
    public void glideTo(int offset, Align align) {
        scrolling.glideTo(offset, align);
    }

    /** Puts a content pixel at the top of the view. */
    public void scrollToPixel(double content) {
        scrolling.toPixel(content, ScrollCause.PROGRAM);
    }

    /** Scrolls by pixels, for whoever stands in for the reader's hand, such as an overview ruler. */
    public void scrollBy(double pixels) {
        scrolling.by(pixels, ScrollCause.USER);
    }

    /** The content pixel of the upper edge of an offset's line; rows not measured yet count as guessed. */
    public double pixelOf(int offset) {
        return pane.isLaidOut() ? pane.geometry().pixelOf(offset) : 0;
    }

    /** As {@link #pixelOf}, but cheap and only about right: for overviews of thousands of places. */
    public double roughPixelOf(int offset) {
        return pane.isLaidOut() ? pane.geometry().roughPixelOf(offset) : 0;
    }

    /** The first offset of the line at a content pixel. */
    public int offsetAtPixel(double content) {
        return pane.isLaidOut() ? pane.geometry().hitAnywhere(0, content - pane.scroll().offset()).offset() : 0;
    }

    /** Where the view stands, to come back to it. */
    public TextPlace place() {
        return pane.place();
    }

    /** Goes back to a place. */
    public void restore(TextPlace place) {
        scrolling.restore(place);
    }

    /** Shows or hides the scroll bar, for whoever draws an overview ruler in its stead. */
    public void setScrollBarShown(boolean shown) {
        scrolling.setShown(shown);
        requestLayout();
    }

    /**
     * The box around a range's lines, from the first line's top to the last's bottom and as wide as the column. It may
     * lie above or below the view; how far then depends on rows not measured yet.
     */
    public Bounds boundsOf(TextRange range) {
        if (!pane.isLaidOut()) {
            return new BoundingBox(0, 0, 0, 0);
        }
        RowGeometry.Span heights = pane.geometry().heightsOf(range);
        return new BoundingBox(pane.geometry().columnX(), heights.top(), pane.geometry().column(),
            Math.max(0, heights.bottom() - heights.top()));
    }

    @Override
    protected void layoutChildren() {
        if (restyled) {
            restyled = false;
            colors = style.colors();
            pane.setColors(colors);
        }
        double barWidth = scrolling.isShown() ? Math.min(14, scrolling.bar().prefWidth(-1)) : 0;
        pane.resizeRelocate(0, 0, Math.max(0, getWidth() - barWidth), getHeight());
        scrolling.bar().resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        pane.layout();
    }

    @Override
    public String getUserAgentStylesheet() {
        return SHEET;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ViewStyle.metaData();
    }

    /** Is called when positions have changed, before anybody else hears of it. */
    abstract void laidOut();

    ViewStyle style() {
        return style;
    }

    RowPane pane() {
        return pane;
    }

    Scrolling scrolling() {
        return scrolling;
    }

    Colors colors() {
        return colors;
    }

    private void afterLayout() {
        laidOut();
        scrolling.publish();
    }

    private void restyle() {
        restyled = true;
        requestLayout();
    }
}
