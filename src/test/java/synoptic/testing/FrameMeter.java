package synoptic.testing;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures from an action to its painted frame: the action comes between two pulses, as an event of a hand does, and the time ends when the renderer
 * has painted the frame that the next pulse gave it. The same meter on a bare scene tells how long that takes at least; at full speed pulses are a
 * millisecond apart, for which an action waits half of one.
 */
public final class FrameMeter {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** So many pulses without a new frame make sure that nothing of the last action is still to come. */
    private static final int QUIET = 3;

    private final AtomicInteger frames = new AtomicInteger();
    private volatile long painted;
    /** Kept here, because the toolkit forgets listeners that nobody holds. */
    private final TKPulseListener handedOver = this::handedOver;
    private int awaited = -1;
    private boolean acted;

    public FrameMeter(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> {
            painted = System.nanoTime();
            frames.incrementAndGet();
        });
    }

    /** The pulse after the action has waited for frames of earlier ones, and the renderer has not begun with its own. */
    private void handedOver() {
        if (acted) {
            acted = false;
            awaited = frames.get() + 1;
        }
    }

    /**
     * Does an action many times, each time after the scene has come to rest, and returns the milliseconds of each, first to last. The action is told
     * its number, from 0, and must change something on the screen.
     */
    public Times measure(int times, IntConsumer action) {
        double[] millis = new double[times];
        int[] done = {0};
        Fx.run(() -> Toolkit.getToolkit().addPostSceneTkPulseListener(handedOver));
        Fx.run(() -> new AnimationTimer() {
            private boolean under;
            private int quiet;
            private int seen;
            private long begun;

            @Override
            public void handle(long now) {
                int count = frames.get();
                if (under) {
                    if (awaited >= 0 && count >= awaited) {
                        millis[done[0]++] = (painted - begun) / 1e6;
                        under = false;
                        quiet = 0;
                    }
                } else if (done[0] == times) {
                    stop();
                } else if (count != seen) {
                    quiet = 0;
                } else if (++quiet > QUIET) {
                    under = true;
                    awaited = -1;
                    Platform.runLater(this::act);
                }
                seen = count;
            }

            private void act() {
                begun = System.nanoTime();
                action.accept(done[0]);
                acted = true;
            }
        }.start());
        Fx.waitUntil("the measurement", PATIENCE, () -> done[0] == times);
        Fx.run(() -> Toolkit.getToolkit().removePostSceneTkPulseListener(handedOver));
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
