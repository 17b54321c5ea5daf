package synoptic.ui.reading.text.marking;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.setting.Hit;

/** The two handles of the selected highlight, and dragging them. */
public final class EdgeDrag {

    private static final double REACH = 7;
    private static final double KNOB = 4;

    private final RowPane pane;
    private final Consumer<HighlightSpan> preview;
    private final Group node = new Group();
    private final Rectangle startBar = new Rectangle(2, 0);
    private final Rectangle endBar = new Rectangle(2, 0);
    private final Circle startKnob = new Circle(KNOB);
    private final Circle endKnob = new Circle(KNOB);
    private final Group startGrip = new Group(startBar, startKnob);
    private final Group endGrip = new Group(endBar, endKnob);
    private BiConsumer<Object, TextRange> dragged = (key, range) -> { };
    private HighlightSpan chosen;
    private HighlightSpan before;
    private boolean startMoves;

    /** {@code preview} shows the span as it would become, or again as it was. */
    public EdgeDrag(RowPane pane, Consumer<HighlightSpan> preview) {
        this.pane = pane;
        this.preview = preview;
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.getChildren().addAll(startGrip, endGrip);
        startGrip.setVisible(false);
        endGrip.setVisible(false);
    }

    public Group node() {
        return node;
    }

    public void onDragged(BiConsumer<Object, TextRange> heard) {
        dragged = heard;
    }

    boolean isActive() {
        return before != null;
    }

    /** Puts the handles where the selected span is now, or away. */
    public void place(Color color) {
        chosen = pane.isLaidOut() ? pane.decoration().highlights().selected().orElse(null) : null;
        startGrip.setVisible(chosen != null && pane.isShown(chosen.range().start()));
        endGrip.setVisible(chosen != null && pane.isShown(chosen.range().end()));
        if (startGrip.isVisible()) {
            put(startBar, startKnob, pane.geometry().caret(start()), true, color);
        }
        if (endGrip.isVisible()) {
            put(endBar, endKnob, pane.geometry().caret(end()), false, color);
        }
    }

    boolean isOver(double x, double y) {
        return isOverStart(x, y) || isOverEnd(x, y);
    }

    /** Takes hold of the handle at a point, if there is one. */
    boolean begin(double x, double y) {
        if (!isOver(x, y)) {
            return false;
        }
        before = chosen;
        boolean nearStart = isOverStart(x, y);
        boolean nearEnd = isOverEnd(x, y);
        startMoves = nearStart && (!nearEnd || distance(start(), x) < distance(end(), x));
        return true;
    }

    void moveTo(int offset) {
        TextRange range = before.range();
        boolean empty = startMoves ? offset >= range.end() : offset <= range.start();
        if (!empty) {
            preview.accept(before.withRange(TextRange.between(offset, startMoves ? range.end() : range.start())));
        }
    }

    void finish() {
        HighlightSpan was = before;
        before = null;
        if (chosen != null && !chosen.range().equals(was.range())) {
            dragged.accept(was.key(), chosen.range());
        }
    }

    boolean cancel() {
        if (before == null) {
            return false;
        }
        preview.accept(before);
        before = null;
        return true;
    }

    private Hit start() {
        return new Hit(chosen.range().start(), false);
    }

    private Hit end() {
        return new Hit(chosen.range().end(), true);
    }

    private boolean isOverStart(double x, double y) {
        return startGrip.isVisible() && reaches(pane.geometry().caret(start()), x, y);
    }

    private boolean isOverEnd(double x, double y) {
        return endGrip.isVisible() && reaches(pane.geometry().caret(end()), x, y);
    }

    private double distance(Hit edge, double x) {
        return Math.abs(pane.geometry().caret(edge).getMinX() - x);
    }

    private static boolean reaches(Rectangle2D bar, double x, double y) {
        return Math.abs(x - bar.getMinX()) <= REACH && y >= bar.getMinY() - REACH && y <= bar.getMaxY() + REACH;
    }

    private static void put(Rectangle bar, Circle knob, Rectangle2D line, boolean top, Color color) {
        double x = Math.round(line.getMinX());
        bar.setX(x - 1);
        bar.setY(line.getMinY());
        bar.setHeight(line.getHeight());
        bar.setFill(color);
        knob.setCenterX(x);
        knob.setCenterY(top ? line.getMinY() - KNOB / 2 : line.getMaxY() + KNOB / 2);
        knob.setFill(color);
    }
}
