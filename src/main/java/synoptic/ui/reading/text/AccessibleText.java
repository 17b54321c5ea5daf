package synoptic.ui.reading.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.setting.Hit;
import synoptic.ui.reading.text.setting.RowFlow;

/** Answers screen readers: text, caret, selection, lines, places, and what is highlighted at the caret. */
final class AccessibleText {

    private final ArticleView view;
    private final RowPane pane;
    private final Marking marking;

    AccessibleText(ArticleView view, RowPane pane, Marking marking) {
        this.view = view;
        this.pane = pane;
        this.marking = marking;
    }

    boolean knows(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT, EDITABLE, SELECTION_START, SELECTION_END, CARET_OFFSET, HELP -> true;
            case LINE_FOR_OFFSET, LINE_START, LINE_END, OFFSET_AT_POINT, BOUNDS_FOR_RANGE -> pane.isLaidOut();
            default -> false;
        };
    }

    Object query(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> view.text().text();
            case EDITABLE -> false;
            case SELECTION_START -> view.selection().range().start();
            case SELECTION_END -> view.selection().range().end();
            case CARET_OFFSET -> view.selection().focus();
            case HELP -> spoken(view.selection().focus());
            case LINE_FOR_OFFSET -> lineFor((Integer) parameters[0]);
            case LINE_START -> line((Integer) parameters[0]).start();
            case LINE_END -> line((Integer) parameters[0]).end();
            case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> onScreen(TextRange.between((Integer) parameters[0], (Integer) parameters[1]));
            default -> throw new IllegalArgumentException(attribute.toString());
        };
    }

    /** Does what a screen reader asks for; false where it is nothing of the text's. */
    boolean execute(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> marking.select((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> view.scrollTo((Integer) parameters[0], Align.NEAREST);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String spoken(int offset) {
        Stream<String> highlights = view.highlightsAt(offset).stream().map(HighlightSpan::spoken);
        return Stream.concat(Stream.ofNullable(view.getAccessibleHelp()), highlights).filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    }

    /** Lines are numbered over the rows in view and near it only by row, because the others have never been broken into lines. */
    private int lineFor(int offset) {
        Hit at = new Hit(pane.rows().clamp(offset), false);
        int row = pane.rows().indexAt(at.offset());
        return row * LINES_PER_ROW + pane.flow(row).lineOf(at);
    }

    private TextRange line(int number) {
        int row = Math.clamp(number / LINES_PER_ROW, 0, pane.rows().size() - 1);
        RowFlow flow = pane.flow(row);
        return flow.line(Math.clamp(number % LINES_PER_ROW, 0, flow.lineCount() - 1));
    }

    private Integer offsetAt(Point2D screen) {
        Point2D local = pane.screenToLocal(screen);
        return local == null ? null : pane.hit(local.getX(), local.getY()).offset();
    }

    private Bounds[] onScreen(TextRange range) {
        List<Rectangle2D> boxes = pane.boxes(range);
        return boxes.stream().map(box -> pane.localToScreen(
            new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))).toArray(Bounds[]::new);
    }

    /** More lines than a row can have: a row holds at most 6,000 signs. */
    private static final int LINES_PER_ROW = 8_192;
}
