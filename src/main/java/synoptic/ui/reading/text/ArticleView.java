package synoptic.ui.reading.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import synoptic.text.ArticleText;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.highlight.SearchHits;
import synoptic.ui.reading.text.marking.AccessibleText;
import synoptic.ui.reading.text.marking.CaretMark;
import synoptic.ui.reading.text.marking.CaretMove;
import synoptic.ui.reading.text.marking.EdgeDrag;
import synoptic.ui.reading.text.marking.KeyGestures;
import synoptic.ui.reading.text.marking.Marking;
import synoptic.ui.reading.text.marking.MouseGestures;
import synoptic.ui.reading.text.marking.Picking;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.Scrolling;
import synoptic.ui.reading.text.setting.Typography;
import synoptic.ui.support.Motion;

/**
 * Shows an article for reading and marking. Offsets are UTF-16 units of the article's text; points are in this node's
 * coordinates; content pixels count from the top of the whole text. For the FX thread. Keys, mouse and style sheet
 * properties: see {@code KeyGestures}, {@code MouseGestures}, {@code ViewStyle}.
 */
public final class ArticleView extends ScrolledText {

    private final ObjectProperty<Typography> typography = new SimpleObjectProperty<>(Typography.DEFAULT);
    private final RowPane pane = pane();
    private final Marking marking;
    private final Picking picking;
    private final EdgeDrag edges;
    private final MouseGestures mouse;
    private final CaretMark caret = new CaretMark();
    private final AccessibleText accessible;
    private Segmenter segmenter = new Segmenter("");
    private List<HighlightSpan> spans = List.of();

    public ArticleView() {
        super(Typography.DEFAULT);
        Scrolling scrolling = scrolling();
        marking = new Marking(pane, scrolling);
        picking = new Picking(pane);
        edges = new EdgeDrag(pane, this::preview);
        mouse = new MouseGestures(pane, marking, scrolling, edges, picking);
        accessible = new AccessibleText(this, pane, marking, scrolling);
        new KeyGestures(this, marking, mouse);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        pane.getChildren().addAll(edges.node(), caret);
        marking.reset(pane.rows(), segmenter);
        pane.setReader(() -> marking.selection().focus());
        marking.selectionProperty().subscribe((before, now) -> selectionChanged());
        typography.subscribe((before, now) -> retype(now));
        focusedProperty().subscribe(focused ->
            caret.activate(focused && !pane.rows().isEmpty(), Motion.isReduced(this)));
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
        scrolling().toPixel(0, ScrollCause.LAYOUT);
        caret.activate(isFocused() && !pane.rows().isEmpty(), Motion.isReduced(this));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    public ArticleText text() {
        return pane.rows().text();
    }

    /** Shows a line under the title that is no part of the text; an empty one takes no room. */
    public void setSubline(String words) {
        pane.setSubline(words);
    }

    /** How the text is set. The line under the reader's eye stays where it is when this changes. */
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
        marking.selectAll();
    }

    /** The marked words; empty without a selection. */
    public String selectedText() {
        return marking.selectedText();
    }

    /** Puts the marked words on the clipboard, if there are any. */
    public void copy() {
        marking.copy();
    }

    /** Moves the caret as a key does; {@code extend} marks on the way. */
    public void move(CaretMove move, boolean extend) {
        marking.move(move, extend);
    }

    /**
     * Where a caret at an offset would get to by one of the moves through the text, or the offset where the move is one
     * of the screen's.
     */
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
        return pane.isLaidOut() ? bounds(pane.geometry().caret(marking.caret())) : new BoundingBox(0, 0, 0, 0);
    }

    // ---- picking

    /** The place for a caret nearest to a point. */
    public int offsetAt(double x, double y) {
        return pane.isLaidOut() ? pane.geometry().hit(x, y).offset() : 0;
    }

    /** The highlights at a point, the shortest first; none beside the words. */
    public List<HighlightSpan> highlightsAt(double x, double y) {
        return picking.at(x, y);
    }

    /** The highlights over a unit, the shortest first. */
    public List<HighlightSpan> highlightsAt(int offset) {
        return pane.decoration().highlights().at(offset);
    }

    /**
     * Is called for each plain click with the highlights under it, the shortest first; with none for a click beside
     * them.
     */
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

    // ---- inside

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

    @Override
    void laidOut() {
        placeCaret();
        edges.place(colors().caret());
    }

    private void placeCaret() {
        if (pane.isShown(selection().focus())) {
            caret.place(pane.geometry().caret(marking.caret()), colors().caret());
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

    private void preview(HighlightSpan changed) {
        List<HighlightSpan> shown = new ArrayList<>(spans);
        shown.replaceAll(span -> span.key().equals(changed.key()) ? changed : span);
        highlight(shown);
    }

    private void highlight(List<HighlightSpan> shown) {
        pane.decorate(pane.decoration().withHighlights(pane.decoration().highlights().with(shown)));
        edges.place(colors().caret());
    }

    private static Bounds bounds(Rectangle2D box) {
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }
}
