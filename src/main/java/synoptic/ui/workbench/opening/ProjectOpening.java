package synoptic.ui.workbench.opening;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import synoptic.store.Glimpse;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;

/**
 * One project that is being opened. What the opening's thread finds is handed on to the window's, on which all methods are called; once it is
 * given up nothing more is, and a project that was opened all the same is given free again.
 */
public final class ProjectOpening {

    /** The window that waits for the project; called on its thread. */
    public interface Waiting {

        /** The list is there. */
        void glimpsed(Glimpse glimpse);

        /** So much has been read, from 0 to 1. */
        void reached(double share);

        /** All is there; from here on the window answers for the open folder. */
        void opened(OpenedProject project);

        /** It could not be opened. */
        void refused(Throwable problem);
    }

    private final Executor window;
    private final Waiting waiting;
    private final CompletableFuture<OpenedProject> whole;
    private final AtomicReference<Double> reached = new AtomicReference<>();
    private volatile boolean givenUp;
    private boolean handedOver;

    /**
     * Begins.
     *
     * @param opening opens the project on another thread and tells the watch
     * @param window runs on the window's thread
     */
    public ProjectOpening(Function<OpeningWatch, CompletableFuture<OpenedProject>> opening, Executor window, Waiting waiting) {
        this.window = window;
        this.waiting = waiting;
        this.whole = opening.apply(new Telling());
        whole.whenComplete((opened, problem) -> window.execute(() -> end(Optional.ofNullable(opened), problem)));
    }

    private final class Telling implements OpeningWatch {

        @Override
        public void glimpsed(Glimpse glimpse) {
            window.execute(() -> {
                if (!givenUp) {
                    waiting.glimpsed(glimpse);
                }
            });
        }

        @Override
        public void reached(int read, int all) {
            if (givenUp) {
                throw new CancellationException("nobody waits for the project any more");
            }
            // The window hears of the newest share only, however busy it is.
            if (reached.getAndSet((double) read / all) == null) {
                window.execute(this::tell);
            }
        }

        private void tell() {
            double share = reached.getAndSet(null);
            if (!givenUp && !handedOver) {
                waiting.reached(share);
            }
        }
    }

    private void end(Optional<OpenedProject> opened, Throwable problem) {
        if (!givenUp) {
            handedOver = true;
            opened.ifPresentOrElse(waiting::opened, () -> waiting.refused(problem));
        }
    }

    /** Whether nobody waits for the project any more. */
    public boolean isGivenUp() {
        return givenUp;
    }

    /** Stops as soon as can be; completes when the project's folder is free. Does nothing once the project has been handed over. */
    public CompletableFuture<Void> giveUp() {
        if (handedOver || givenUp) {
            return CompletableFuture.completedFuture(null);
        }
        givenUp = true;
        return whole.handle((opened, problem) -> {
            if (opened != null) {
                opened.folder().close();
            }
            return null;
        });
    }
}
