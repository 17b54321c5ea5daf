package synoptic.ui.reading.ruler;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import synoptic.ui.reading.text.highlight.HighlightColor;

/** The whole article in miniature: marks where its highlights and search hits lie, and a window over the part in view that can be dragged. */
public final class OverviewRuler extends Region {

    public static final double WIDTH = 13;
    private static final double LEAST_WINDOW = 18;
    private static final double HIT = 2;

    /**
     * Something to mark.
     *
     * @param top in pixels of the article as it is set
     * @param bottom in the same pixels, not above {@code top}
     */
    public record Place(double top, double bottom, HighlightColor color, Weight weight) {

        /** Nothing to mark. */
        public static final Place NOTHING = new Place(0, 0, HighlightColor.PLAIN, Weight.FAINT);
    }

    /** How much a mark stands out. */
    public enum Weight { FAINT, NORMAL, STRONG }

    private final Rectangle window = new Rectangle();
    private final RulerMarks laidOut = new RulerMarks();
    private final Pane bars = new Pane();
    private final Pane hitBars = new Pane();
    private final DoubleConsumer moved;
    private List<Place> places = List.of();
    private List<Double> hits = List.of();
    private List<RulerMark> drawn = List.of();
    private double drawnWidth;
    private double content = 1;
    private double view = 1;
    private double offset;
    private double grip;
    private double gripped;

    /** @param moved told where the top of the view shall stand, in pixels of the article, while the hand clicks or drags */
    public OverviewRuler(DoubleConsumer moved) {
        this.moved = moved;
        getStyleClass().add("overview-ruler");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCursor(Cursor.DEFAULT);
        window.getStyleClass().add("ruler-window");
        for (Node layer : List.of(window, bars, hitBars)) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
        }
        getChildren().addAll(window, bars, hitBars);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
    }

    /** Marks these places and no others. @param hits the upper edges of search hits, in pixels of the article */
    public void mark(List<Place> marked, List<Double> found) {
        places = List.copyOf(marked);
        hits = List.copyOf(found);
        requestLayout();
    }

    /**
     * Shows which part is in view.
     *
     * @param total the height of the article as it is set, in pixels
     * @param height the height of the view
     * @param top the pixel of the article at the top of the view
     */
    public void follow(double total, double height, double top) {
        boolean resized = total != content || height != view;
        content = Math.max(1, total);
        view = height;
        offset = top;
        placeWindow();
        if (resized) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        placeWindow();
        List<RulerMark> marks = laidOut.update(places, content, getHeight());
        if (marks != drawn || getWidth() != drawnWidth) {
            drawn = marks;
            drawnWidth = getWidth();
            draw();
        }
        List<Double> lines = hits.stream().map(top -> Math.clamp(Math.rint(top * scale()), 0, Math.max(0, getHeight() - HIT))).distinct().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i == hitBars.getChildren().size()) {
                Rectangle bar = new Rectangle();
                bar.getStyleClass().add("ruler-hit");
                hitBars.getChildren().add(bar);
            }
            placeHit((Rectangle) hitBars.getChildren().get(i), lines.get(i));
        }
        hideFrom(hitBars, lines.size());
    }

    private void draw() {
        for (int i = 0; i < drawn.size(); i++) {
            if (i == bars.getChildren().size()) {
                bars.getChildren().add(new RulerBar());
            }
            ((RulerBar) bars.getChildren().get(i)).show(drawn.get(i), drawnWidth);
        }
        hideFrom(bars, drawn.size());
    }

    private double scale() {
        return getHeight() / Math.max(content, getHeight());
    }

    private void placeWindow() {
        double height = Math.max(LEAST_WINDOW, Math.min(view, content) * scale());
        window.setVisible(content > view + 1);
        window.setX(0.5);
        window.setWidth(Math.max(0, getWidth() - 1));
        window.setHeight(Math.max(0, Math.round(height) - 1));
        double most = content - view;
        double share = most <= 0 ? 0 : offset / most;
        window.setY(Math.round(share * (Math.min(getHeight(), content) - height)) + 0.5);
    }

    private void placeHit(Rectangle bar, double top) {
        bar.setX(1);
        bar.setWidth(getWidth() - 2);
        bar.setHeight(HIT);
        bar.setY(top);
        bar.setVisible(true);
    }

    private static void hideFrom(Pane layer, int used) {
        for (int i = used; i < layer.getChildren().size(); i++) {
            layer.getChildren().get(i).setVisible(false);
        }
    }

    private void pressed(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY && window.isVisible()) {
            boolean onWindow = press.getY() >= window.getY() && press.getY() <= window.getY() + window.getHeight();
            gripped = press.getY();
            grip = offset;
            if (!onWindow) {
                grip = Math.clamp((press.getY() - window.getHeight() / 2) * perPixel(), 0, content - view);
                moved.accept(grip);
            }
        }
        press.consume();
    }

    /** Goes on from where the window was gripped, so that it does not jump to a whole pixel of the ruler first. */
    private void dragged(MouseEvent drag) {
        if (drag.isPrimaryButtonDown() && window.isVisible()) {
            moved.accept(Math.clamp(grip + (drag.getY() - gripped) * perPixel(), 0, content - view));
        }
        drag.consume();
    }

    /** How far the text goes for a pixel of the ruler. */
    private double perPixel() {
        return (content - view) / Math.max(1, Math.min(getHeight(), content) - window.getHeight());
    }
}
