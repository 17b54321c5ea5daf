package synoptic.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** The FX thread as a test uses it: run something there, and wait for something without sleeping. */
public final class Fx {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STUCK = Duration.ofMinutes(5);
    private static final ConcurrentLinkedQueue<Throwable> PROBLEMS = new ConcurrentLinkedQueue<>();

    /** Loaded, and so started, once a test run. */
    private static final class Toolkit {
        private static final CountDownLatch STARTED = new CountDownLatch(1);

        static {
            try {
                Platform.startup(Toolkit::prepare);
            } catch (IllegalStateException runs) { // the command line drew a picture before
                Platform.runLater(Toolkit::prepare);
            }
        }

        private static void prepare() {
            Platform.setImplicitExit(false);
            Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> PROBLEMS.add(problem));
            STARTED.countDown();
        }
    }

    private Fx() {
    }

    /** Starts the toolkit if no test has yet. */
    public static void start() {
        try {
            if (!Toolkit.STARTED.await(STUCK.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit did not start");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Runs this on the FX thread and waits for its end; what it throws is thrown here. */
    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** Computes this on the FX thread; what it throws is thrown here. */
    public static <T> T call(Callable<T> action) {
        try {
            return proceed(action::call);
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new AssertionError(problem);
        }
    }

    /** Waits up to a minute until this holds; see {@link #waitUntil(String, Duration, BooleanSupplier)}. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, PATIENCE, condition);
    }

    /**
     * Lets the toolkit work, frame by frame, until this holds; asked on the FX thread before every frame. May be called
     * on any thread, on the FX thread too, but not from within layout or an animation.
     *
     * @param what      what is waited for, for the failure's message
     * @param condition what must come true; what it throws ends the wait and is thrown here
     * @throws AssertionError when the time is over
     */
    public static void waitUntil(String what, Duration atMost, BooleanSupplier condition) {
        start();
        var frames = new FrameWait(what, atMost, condition);
        if (Platform.isFxApplicationThread()) {
            frames.runInNestedLoop();
        } else {
            Platform.runLater(frames::start);
        }
        frames.end(STUCK);
    }

    /** Lets the toolkit lay out and paint what has changed up to now: waits for two whole frames. */
    public static void settle() {
        int[] frames = {0};
        waitUntil("two frames", () -> frames[0]++ == 2);
    }

    /** Runs a step of a test on the FX thread; what it throws is thrown here unchanged. */
    static <T> T proceed(Invocation<T> step) throws Throwable {
        start();
        if (Platform.isFxApplicationThread()) {
            return step.proceed();
        }
        var outcome = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                outcome.complete(step.proceed());
            } catch (Throwable problem) {
                outcome.completeExceptionally(problem);
            }
        });
        try {
            return outcome.get(STUCK.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    /** What has been thrown on the FX thread and caught by nobody since the last call. */
    static List<Throwable> takeProblems() {
        var taken = new ArrayList<Throwable>();
        for (Throwable next = PROBLEMS.poll(); next != null; next = PROBLEMS.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
