package synoptic.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the parts of a job on all processors at once, the calling thread among them. The results come in the order of the parts. */
final class SideBySide<T> {

    /** More would wait for the disk and hold memory. */
    private static final int MOST_THREADS = 8;

    private final IntFunction<T> work;
    private final AtomicReferenceArray<T> results;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean stopped;

    private SideBySide(int parts, IntFunction<T> work) {
        this.work = work;
        this.results = new AtomicReferenceArray<>(parts);
    }

    /**
     * Does all parts. What one of them throws is thrown here, when no thread is at work any more.
     *
     * @param between is called on this thread from time to time, and once after the last part; what it throws ends the work
     */
    static <T> List<T> all(int parts, IntFunction<T> work, Runnable between) {
        SideBySide<T> all = new SideBySide<>(parts, work);
        int helpers = Math.min(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), parts) - 1;
        if (helpers > 0) {
            all.shared(helpers, between);
        } else {
            all.take(between);
        }
        between.run();
        return IntStream.range(0, parts).mapToObj(all.results::get).toList();
    }

    private void shared(int helpers, Runnable between) {
        try (ExecutorService others = Executors.newFixedThreadPool(helpers, Thread.ofPlatform().name("reading-", 0).daemon().factory())) {
            List<CompletableFuture<Void>> helping = new ArrayList<>();
            for (int i = 0; i < helpers; i++) {
                helping.add(CompletableFuture.runAsync(() -> take(() -> { }), others));
            }
            take(between);
            helping.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            // A part throws nothing that is checked.
            throw (RuntimeException) failed.getCause();
        }
    }

    private void take(Runnable between) {
        boolean done = false;
        try {
            for (int part = next.getAndIncrement(); part < results.length() && !stopped; part = next.getAndIncrement()) {
                results.set(part, work.apply(part));
                between.run();
            }
            done = true;
        } finally {
            stopped |= !done;
        }
    }
}
