package synoptic.ui.reading.text.rows;

import javafx.animation.AnimationTimer;

/**
 * Measures the rows that have only been guessed, a few milliseconds a frame, from the view on downwards and then from
 * the top.
 */
final class IdleMeasure extends AnimationTimer {

    private static final long BUDGET_NANOS = 4_000_000;

    private final Runnable progressed;
    private ScrollModel scroll;
    private int next;
    private boolean allowed;
    private boolean running;

    /** Calls back after each frame in which heights became known. */
    IdleMeasure(Runnable progressed) {
        this.progressed = progressed;
    }

    /** Begins with a row, in place of whatever it was measuring. */
    void start(ScrollModel model, int row) {
        scroll = model;
        next = row;
        update();
    }

    /** Rests while the view is on no scene, which would otherwise be kept from being collected. */
    void runWhile(boolean shown) {
        allowed = shown;
        update();
    }

    @Override
    public void handle(long now) {
        long end = System.nanoTime() + BUDGET_NANOS;
        HeightIndex heights = scroll.heights();
        do {
            next = heights.nextGuessed(next);
            if (next < 0) {
                next = heights.nextGuessed(0);
            }
            if (next < 0) {
                scroll = null;
                update();
                break;
            }
            scroll.exact(next);
        } while (System.nanoTime() < end);
        progressed.run();
    }

    private void update() {
        boolean wanted = allowed && scroll != null && scroll.heights().size() > 0;
        if (wanted != running) {
            running = wanted;
            if (wanted) {
                start();
            } else {
                stop();
            }
        }
    }
}
