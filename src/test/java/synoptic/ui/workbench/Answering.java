package synoptic.ui.workbench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the window for an answer every 20 ms and remembers the longest time that one took. */
final class Answering {

    private static final int EVERY = 20;

    private final AtomicLong longest = new AtomicLong();
    private final ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    void start() {
        probe.scheduleAtFixedRate(this::ask, 0, EVERY, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long asked = System.nanoTime();
        Platform.runLater(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
    }

    /** In milliseconds. */
    long longest() {
        return longest.get() / 1_000_000;
    }

    void forget() {
        longest.set(0);
    }
}
