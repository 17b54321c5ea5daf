package synoptic.ui.reading.text.marking;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The blinking line at the reader's place. It blinks only while it is shown, and starts visible after each move. */
public final class CaretMark extends Rectangle {

    private static final double WIDTH = 2;
    private static final Duration HALF_BLINK = Duration.millis(530);

    private final Timeline blink = new Timeline(new KeyFrame(HALF_BLINK, step -> setOpacity(1 - getOpacity())));
    private boolean active;

    public CaretMark() {
        setManaged(false);
        setMouseTransparent(true);
        setWidth(WIDTH);
        setVisible(false);
        getStyleClass().add("reading-caret");
        blink.setCycleCount(Timeline.INDEFINITE);
    }

    /** Shows it while the view has the focus; a reader who asked for less motion gets a still one. */
    public void activate(boolean focused, boolean still) {
        active = focused;
        setVisible(focused);
        setOpacity(1);
        if (focused && !still) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
    }

    /** Puts it at a line without width. */
    public void place(Rectangle2D line, Color color) {
        double x = Math.round(line.getMinX()) - WIDTH / 2;
        boolean moved = x != getX() || line.getMinY() != getY();
        setX(x);
        setY(line.getMinY());
        setHeight(line.getHeight());
        setFill(color);
        setVisible(active);
        if (moved) {
            setOpacity(1);
            if (blink.getStatus() == Timeline.Status.RUNNING) {
                blink.playFromStart();
            }
        }
    }

    public void hide() {
        setVisible(false);
    }
}
