package synoptic.ui.reading.text.rows;

import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;

/** A short way scrolled smoothly. */
final class Glide {

    private static final double NANOS = 180_000_000;

    private final RowPane pane;
    private final Runnable moved;
    private AnimationTimer timer;

    /** {@code moved} is called after each move but the last. */
    Glide(RowPane pane, Runnable moved) {
        this.pane = pane;
        this.moved = moved;
    }

    /** Scrolls by this many pixels; {@code arrived} makes the last move, to the exact place. */
    void start(double way, Runnable arrived) {
        stop();
        timer = new AnimationTimer() {
            private long begun = -1;
            private double gone;

            @Override
            public void handle(long now) {
                begun = begun < 0 ? now : begun;
                double part = (now - begun) / NANOS;
                if (part >= 1) {
                    stop();
                    arrived.run();
                    return;
                }
                double wanted = Interpolator.EASE_BOTH.interpolate(0, way, part);
                pane.scrollBy(wanted - gone);
                gone = wanted;
                moved.run();
            }
        };
        timer.start();
    }

    void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
