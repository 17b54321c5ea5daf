package synoptic.ui.reading.text.marking;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.RowPane;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.Scrolling;
import synoptic.ui.reading.text.setting.Hit;

/**
 * The mouse over the words: marks by sign, word, sentence or paragraph, drags edges, clicks and hovers highlights,
 * scrolls.
 */
public final class MouseGestures {

    private static final double FASTEST = 45;

    private final RowPane pane;
    private final Marking marking;
    private final Scrolling scrolling;
    private final EdgeDrag edges;
    private final Picking picking;
    private final AnimationTimer edgeScroll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtEdge();
        }
    };
    private BiConsumer<List<HighlightSpan>, MouseEvent> clicked = (spans, event) -> { };
    private Consumer<List<HighlightSpan>> hovered = spans -> { };
    private List<HighlightSpan> under = List.of();
    private TextRange origin = TextRange.at(0);
    private int unit;
    private boolean dragging;
    private double lastX;
    private double lastY;

    public MouseGestures(RowPane pane, Marking marking, Scrolling scrolling, EdgeDrag edges, Picking picking) {
        this.pane = pane;
        this.marking = marking;
        this.scrolling = scrolling;
        this.edges = edges;
        this.picking = picking;
        pane.setCursor(Cursor.TEXT);
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(this::released);
        pane.setOnMouseMoved(this::moved);
        pane.setOnMouseExited(event -> hover(List.of()));
        pane.setOnScroll(this::scrolled);
    }

    public void onClicked(BiConsumer<List<HighlightSpan>, MouseEvent> heard) {
        clicked = heard;
    }

    public void onHovered(Consumer<List<HighlightSpan>> heard) {
        hovered = heard;
    }

    /** Gives up a drag of an edge, if there is one. */
    boolean cancel() {
        edgeScroll.stop();
        dragging = false;
        return edges.cancel();
    }

    private void pressed(MouseEvent event) {
        if (!pane.isLaidOut() || pane.rows().isEmpty()) {
            return;
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            pressedForMenu(event);
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pane.getParent().requestFocus();
        event.consume();
        lastX = event.getX();
        lastY = event.getY();
        dragging = true;
        if (edges.begin(lastX, lastY)) {
            return;
        }
        Hit hit = pane.geometry().hit(lastX, lastY);
        unit = event.getClickCount();
        origin = around(picking.offsetUnder(lastX, lastY), hit);
        if (event.isShiftDown() && unit == 1) {
            marking.set(hit, true);
            origin = TextRange.at(marking.selection().anchor());
        } else if (unit == 1) {
            marking.set(hit, false);
        } else {
            marking.select(origin.start(), origin.end());
        }
    }

    /** A menu is about what is marked; outside of it, about the place under the mouse. */
    private void pressedForMenu(MouseEvent event) {
        pane.getParent().requestFocus();
        Hit hit = pane.geometry().hit(event.getX(), event.getY());
        TextRange marked = marking.selection().range();
        if (marked.isEmpty() || hit.offset() < marked.start() || hit.offset() > marked.end()) {
            marking.set(hit, false);
        }
    }

    private void dragged(MouseEvent event) {
        if (!dragging) {
            return;
        }
        event.consume();
        lastX = event.getX();
        lastY = event.getY();
        if (lastY < 0 || lastY > pane.getHeight()) {
            edgeScroll.start();
        } else {
            edgeScroll.stop();
        }
        if (!event.isStillSincePress()) {
            follow();
        }
    }

    private void released(MouseEvent event) {
        if (!dragging) {
            return;
        }
        edgeScroll.stop();
        dragging = false;
        event.consume();
        if (edges.isActive()) {
            edges.finish();
        } else if (event.isStillSincePress() && event.getClickCount() == 1 && !event.isShiftDown()) {
            clicked.accept(picking.at(event.getX(), event.getY()), event);
        }
    }

    private void moved(MouseEvent event) {
        pane.setCursor(edges.isOver(event.getX(), event.getY()) ? Cursor.H_RESIZE : Cursor.TEXT);
        hover(picking.at(event.getX(), event.getY()));
    }

    private void hover(List<HighlightSpan> spans) {
        if (!spans.equals(under)) {
            under = spans;
            hovered.accept(spans);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown() || event.getDeltaY() == 0) {
            return; // Ctrl and wheel is for whoever shows the view: it changes the text's size there
        }
        scrolling.by(-event.getDeltaY(), ScrollCause.USER);
        event.consume();
    }

    private void follow() {
        Hit hit = pane.geometry().hit(lastX, lastY);
        if (edges.isActive()) {
            edges.moveTo(hit.offset());
        } else if (unit == 1) {
            marking.set(hit, true);
        } else {
            TextRange here = around(hit.offset(), hit);
            if (here.start() < origin.start()) {
                marking.select(origin.end(), here.start());
            } else {
                marking.select(origin.start(), Math.max(origin.end(), here.end()));
            }
        }
    }

    private TextRange around(int under, Hit hit) {
        return switch (unit) {
            case 0, 1 -> TextRange.at(hit.offset());
            case 2 -> marking.moves().wordAt(under);
            case 3 -> marking.moves().sentenceAt(under);
            default -> marking.moves().paragraphAt(under);
        };
    }

    private void scrollAtEdge() {
        double beyond = lastY < 0 ? lastY : Math.max(0, lastY - pane.getHeight());
        scrolling.by(Math.clamp(beyond * 0.4, -FASTEST, FASTEST), ScrollCause.USER);
        pane.layout();
        follow();
    }
}
