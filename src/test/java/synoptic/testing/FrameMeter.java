package synoptic.testing;

import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.shape.Rectangle;

/**
 * Measures from an action to its painted frame. A frame is known to be painted when the next one that changes something
 * has been handed to the renderer, so a measurement holds one more, nearly empty frame; the same meter on a bare scene
 * tells how long that takes.
 */
public final class FrameMeter {

    private final Rectangle dot;

    /** {@code dot} is a small shape on the measured scene, which the meter recolours to have a second frame. */
    public FrameMeter(Rectangle dot) {
        this.dot = dot;
    }

    /**
     * Does an action many times and returns the milliseconds of each, first to last. The action is told its number,
     * from 0.
     */
    public Times measure(int times, IntConsumer action) {
        double[] millis = new double[times];
        int[] done = {0};
        Fx.run(() -> new AnimationTimer() {
            private int frame;
            private long begun;

            @Override
            public void handle(long now) {
                if (frame == 2) {
                    millis[done[0]++] = (System.nanoTime() - begun) / 1e6;
                    frame = 0;
                }
                if (done[0] == times) {
                    stop();
                } else if (frame++ == 0) {
                    begun = System.nanoTime();
                    action.accept(done[0]);
                } else {
                    dot.setOpacity(dot.getOpacity() == 1 ? 0.99 : 1);
                }
            }
        }.start());
        Fx.waitUntil("the measurement", java.time.Duration.ofMinutes(2), () -> done[0] == times);
        return new Times(millis);
    }

    /** Milliseconds in the order in which they were measured. */
    public record Times(double[] millis) {

        /** The time that this share of the measurements, 0 to 1, stays within. */
        public double quantile(double share) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
        }

        public double p50() {
            return quantile(0.5);
        }

        public double p99() {
            return quantile(0.99);
        }
    }
}
