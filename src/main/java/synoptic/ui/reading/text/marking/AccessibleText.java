package synoptic.ui.reading.text.marking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSet;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.Scrolling;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;
import synoptic.ui.support.Messages;

/** Answers screen readers: text, caret, selection, lines, places, and what is highlighted at the caret. */
public final class AccessibleText {

    /** More lines than a row can have: a row holds at most 6,000 signs. */
    private static final int LINES_PER_ROW = 8_192;

    private final Node view;
    private final RowPane pane;
    private final Marking marking;
    private final Scrolling scrolling;

    /** Answers for a node, whose own help is told too. */
    public AccessibleText(Node view, RowPane pane, Marking marking, Scrolling scrolling) {
        this.view = view;
        this.pane = pane;
        this.marking = marking;
        this.scrolling = scrolling;
    }

    /** Whether an attribute is one of the text's, and can be answered now. */
    public boolean knows(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT, EDITABLE, SELECTION_START, SELECTION_END, CARET_OFFSET, HELP -> true;
            case LINE_FOR_OFFSET, LINE_START, LINE_END, OFFSET_AT_POINT, BOUNDS_FOR_RANGE -> pane.isLaidOut();
            default -> false;
        };
    }

    /** Answers an attribute that it knows. */
    public Object query(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> pane.rows().text().text();
            case EDITABLE -> false;
            case SELECTION_START -> marking.selection().range().start();
            case SELECTION_END -> marking.selection().range().end();
            case CARET_OFFSET -> marking.selection().focus();
            case HELP -> spoken(marking.selection().focus());
            case LINE_FOR_OFFSET -> lineFor((Integer) parameters[0]);
            case LINE_START -> line((Integer) parameters[0]).start();
            case LINE_END -> line((Integer) parameters[0]).end();
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> onScreen(TextRange.between((Integer) parameters[0], (Integer) parameters[1]));
            default -> throw new IllegalArgumentException(attribute.toString());
        };
    }

    /** Does what a screen reader asks for; false where it is nothing of the text's. */
    public boolean execute(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> marking.select((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> scrolling.toOffset((Integer) parameters[0], Align.NEAREST, ScrollCause.PROGRAM);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The view's own help and what is highlighted at the caret, with where it starts and ends. */
    private String spoken(int offset) {
        HighlightSet highlights = pane.decoration().highlights();
        Stream<HighlightSpan> ending = offset == 0 ? Stream.empty()
            : highlights.at(offset - 1).stream().filter(span -> span.range().end() == offset);
        Stream<String> said = Stream.concat(ending, highlights.at(offset).stream()).filter(span -> !span.spoken().isEmpty())
            .map(span -> said(span, offset));
        return Stream.concat(Stream.ofNullable(view.getAccessibleHelp()), said).filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    }

    private static String said(HighlightSpan span, int offset) {
        return span.range().start() == offset ? Messages.get("reading.spoken.start", span.spoken())
            : span.range().end() == offset ? Messages.get("reading.spoken.end", span.spoken()) : span.spoken();
    }

    /**
     * Lines are numbered over the rows in view and near it only by row, because the others have never been broken into
     * lines.
     */
    private int lineFor(int offset) {
        Hit at = new Hit(pane.rows().clamp(offset), false);
        int row = pane.rows().indexAt(at.offset());
        return row * LINES_PER_ROW + pane.geometry().flow(row).lineOf(at);
    }

    private TextRange line(int number) {
        int row = Math.clamp(number / LINES_PER_ROW, 0, pane.rows().size() - 1);
        RowFlow flow = pane.geometry().flow(row);
        return flow.line(Math.clamp(number % LINES_PER_ROW, 0, flow.lineCount() - 1));
    }

    private Integer offsetAt(Point2D screen) {
        Point2D local = pane.screenToLocal(screen);
        return local == null ? null : pane.geometry().hit(local.getX(), local.getY()).offset();
    }

    private Bounds[] onScreen(TextRange range) {
        List<Rectangle2D> boxes = pane.boxes(range);
        return boxes.stream().map(box -> pane.localToScreen(
            new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))).toArray(Bounds[]::new);
    }
}
