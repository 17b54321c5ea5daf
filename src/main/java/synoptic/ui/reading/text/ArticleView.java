package synoptic.ui.reading.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import synoptic.text.ArticleText;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSet;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.setting.Typography;

/**
 * Shows an article for reading and marking. Offsets are UTF-16 units of the article's text; points are in this node's coordinates; content pixels
 * count from the top of the whole text. For the FX thread. Keys, mouse and style sheet properties: see {@code KeyGestures}, {@code MouseGestures},
 * {@code ViewStyle}.
 */
public final class ArticleView extends Region {

    private static final String SHEET =
        Objects.requireNonNull(ArticleView.class.getResource("/synoptic/ui/theme/highlights.css")).toExternalForm();

    private final ObjectProperty<Typography> typography = new SimpleObjectProperty<>(Typography.DEFAULT);
    private final ViewStyle style;
    private final RowPane pane;
    private final Scrolling scrolling;
    private final Marking marking;
    private final Picking picking;
    private final EdgeDrag edges;
    private final MouseGestures mouse;
    private final CaretMark caret = new CaretMark();
    private final AccessibleText accessible;
    private Segmenter segmenter = new Segmenter("");
    private List<HighlightSpan> spans = List.of();
    private Colors colors;
    private boolean restyled;

    public ArticleView() {
        style = new ViewStyle(this, this::restyle);
        colors = style.colors();
        pane = new RowPane(typography.get(), colors, this::afterLayout);
        scrolling = new Scrolling(pane);
        marking = new Marking(pane, scrolling);
        picking = new Picking(pane);
        edges = new EdgeDrag(pane, this::preview);
        mouse = new MouseGestures(pane, marking, scrolling, edges, picking);
        accessible = new AccessibleText(this, pane, marking);
        new KeyGestures(this, mouse);
        getStyleClass().add("article-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // directions are the text's own, paragraph by paragraph
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        pane.getChildren().addAll(edges.node(), caret);
        getChildren().addAll(pane, scrolling.bar());
        marking.reset(pane.rows(), segmenter);
        marking.selectionProperty().subscribe((before, now) -> selectionChanged());
        typography.subscribe((before, now) -> retype(now));
        focusedProperty().subscribe(focused ->
            caret.activate(focused && !pane.rows().isEmpty(), Platform.getPreferences().isReducedMotion()));
    }

    // ---- content

    /**
     * Shows another article, from its top and with nothing marked or highlighted.
     *
     * @param language its BCP 47 tag, for words and sentences; may be empty
     */
    public void setText(ArticleText text, String language) {
        segmenter = new Segmenter(language);
        spans = List.of();
        pane.setText(text);
        marking.reset(pane.rows(), segmenter);
        scrolling.toPixel(0, ScrollCause.LAYOUT);
        caret.activate(isFocused() && !pane.rows().isEmpty(), Platform.getPreferences().isReducedMotion());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    public ArticleText text() {
        return pane.rows().text();
    }

    /** Shows a line under the title that is no part of the text; an empty one takes no room. */
    public void setSubline(String words) {
        pane.setSubline(words);
    }

    /** How the text is set. The line at the top of the view stays where it is when this changes. */
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** Draws these highlights and no others. Only rows in which something differs are drawn anew. */
    public void setHighlights(Collection<HighlightSpan> highlights) {
        spans = List.copyOf(highlights);
        highlight(spans);
    }

    /** Draws what a search found, under the highlights. */
    public void setSearchHits(SearchHits hits) {
        pane.decorate(pane.decoration().withHits(hits));
    }

    // ---- caret and selection

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return marking.selectionProperty();
    }

    public Selection selection() {
        return marking.selection();
    }

    /** Marks; ends inside a grapheme cluster or between blocks go to the nearest place where a caret can stand. */
    public void select(Selection selection) {
        marking.select(selection.anchor(), selection.focus());
    }

    public void selectAll() {
        select(new Selection(0, text().length()));
    }

    /** The marked words; empty without a selection. */
    public String selectedText() {
        return selection().range().of(text().text());
    }

    /** Puts the marked words on the clipboard, if there are any. */
    public void copy() {
        if (!selection().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Moves the caret as a key does; {@code extend} marks on the way. */
    public void move(CaretMove move, boolean extend) {
        marking.move(move, extend);
    }

    /** Where a caret at an offset would get to by one of the moves through the text, or the offset where the move is one of the screen's. */
    public int offsetAfter(int offset, CaretMove move) {
        return marking.offsetAfter(offset, move);
    }

    /** The word around an offset. */
    public TextRange wordAt(int offset) {
        return marking.moves().wordAt(offset);
    }

    /** The sentence around an offset. */
    public TextRange sentenceAt(int offset) {
        return marking.moves().sentenceAt(offset);
    }

    /** Where the caret is drawn, as for a menu that a key opens; empty before the first layout. */
    public Bounds caretBounds() {
        return pane.isLaidOut() ? bounds(pane.caret(marking.caret())) : new BoundingBox(0, 0, 0, 0);
    }

    // ---- picking

    /** The place for a caret nearest to a point. */
    public int offsetAt(double x, double y) {
        return pane.isLaidOut() ? pane.hit(x, y).offset() : 0;
    }

    /** The highlights at a point, the shortest first; none beside the words. */
    public List<HighlightSpan> highlightsAt(double x, double y) {
        return picking.at(x, y);
    }

    /** The highlights over a unit, the shortest first. */
    public List<HighlightSpan> highlightsAt(int offset) {
        return pane.decoration().highlights().at(offset);
    }

    /** Is called for each plain click with the highlights under it, the shortest first; with none for a click beside them. */
    public void setOnHighlightClicked(BiConsumer<List<HighlightSpan>, MouseEvent> heard) {
        mouse.onClicked(heard);
    }

    /** Is called when the mouse comes over other highlights than before, or none. */
    public void setOnHighlightsHovered(Consumer<List<HighlightSpan>> heard) {
        mouse.onHovered(heard);
    }

    /** Is called when an edge of the selected highlight has been dragged, with its key and the new range. */
    public void setOnEdgeDragged(BiConsumer<Object, TextRange> heard) {
        edges.onDragged(heard);
    }

    // ---- scrolling

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
     * Is called when the view came to stand elsewhere, at most once a frame, at the frame's start and before its layout: other views that are scrolled
     * in it are painted in the same frame. The properties above are right by then, but for the visible range, which layout finds.
     */
    public void setOnScrolled(Consumer<ScrollCause> heard) {
        scrolling.onScrolled(heard);
    }

    /** Brings an offset's line to a place in the view; exact whatever the distance. Before the first layout it is done then. */
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
        return pane.isLaidOut() ? pane.pixelOf(offset) : 0;
    }

    /** As {@link #pixelOf}, but cheap and only about right: for overviews of thousands of places. */
    public double roughPixelOf(int offset) {
        return pane.isLaidOut() ? pane.scroll().roughly(pane.rows(), offset) : 0;
    }

    /** The first offset of the line at a content pixel. */
    public int offsetAtPixel(double content) {
        return pane.isLaidOut() ? pane.hit(0, content - pane.scroll().offset(), true).offset() : 0;
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

    // ---- geometry

    /**
     * The box around a range's lines, from the first line's top to the last's bottom and as wide as the column. It may lie above or below the
     * view; how far then depends on rows not measured yet.
     */
    public Bounds boundsOf(TextRange range) {
        if (!pane.isLaidOut()) {
            return new BoundingBox(0, 0, 0, 0);
        }
        RowPane.Span heights = pane.heightsOf(range);
        return new BoundingBox(pane.columnX(), heights.top(), pane.column(), Math.max(0, heights.bottom() - heights.top()));
    }

    // ---- inside

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

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return accessible.knows(attribute) ? accessible.query(attribute, parameters)
            : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!accessible.execute(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    ViewStyle style() {
        return style;
    }

    RowPane pane() {
        return pane;
    }

    private void afterLayout() {
        overlay();
        scrolling.publish();
    }

    private void overlay() {
        placeCaret();
        edges.place(colors.caret());
    }

    private void placeCaret() {
        if (pane.isShown(selection().focus())) {
            caret.place(pane.caret(marking.caret()), colors.caret());
        } else {
            caret.hide();
        }
    }

    private void selectionChanged() {
        pane.decorate(pane.decoration().withSelection(selection().range()));
        placeCaret();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void retype(Typography other) {
        pane.setTypography(other);
        marking.retype(pane.rows(), segmenter);
    }

    private void restyle() {
        restyled = true;
        requestLayout();
    }

    private void preview(HighlightSpan changed) {
        List<HighlightSpan> shown = new ArrayList<>(spans);
        shown.replaceAll(span -> span.key().equals(changed.key()) ? changed : span);
        highlight(shown);
    }

    private void highlight(List<HighlightSpan> shown) {
        pane.decorate(pane.decoration().withHighlights(new HighlightSet(shown)));
        edges.place(colors.caret());
    }

    private static Bounds bounds(Rectangle2D box) {
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }
}
