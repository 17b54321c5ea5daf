package synoptic.importer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** An import under way. */
public final class ImportRun {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    ImportRun() {
    }

    /** Stops it after the file that is being read. Outcomes told so far stand. */
    public void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    /**
     * Completes when nothing more will be told: with true if every file has an outcome, with false if it was cancelled
     * before.
     */
    public CompletableFuture<Boolean> done() {
        return done;
    }
}
