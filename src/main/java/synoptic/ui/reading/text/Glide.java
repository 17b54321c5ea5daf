package synoptic.ui.reading.text;

import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;

/** A short way scrolled smoothly. */
final class Glide {

    private static final double NANOS = 180_000_000;

    private final RowPane pane;
    private AnimationTimer timer;

    Glide(RowPane pane) {
        this.pane = pane;
    }

    /** Scrolls by this many pixels; {@code step} is called before each move and {@code arrived} makes the last one, to the exact place. */
    void start(double way, Runnable arrived, Runnable step) {
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
                step.run();
                pane.scrollBy(wanted - gone);
                gone = wanted;
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
