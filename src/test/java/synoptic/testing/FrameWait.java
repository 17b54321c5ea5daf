package synoptic.testing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Asks before every frame whether something has come true, until it has or the time is over. */
final class FrameWait extends AnimationTimer {
    private final String what;
    private final Duration atMost;
    private final BooleanSupplier condition;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    private final long since = System.nanoTime();

    FrameWait(String what, Duration atMost, BooleanSupplier condition) {
        this.what = what;
        this.atMost = atMost;
        this.condition = condition;
    }

    @Override
    public void handle(long frame) {
        try {
            if (condition.getAsBoolean()) {
                outcome.complete(null);
            } else if (System.nanoTime() - since > atMost.toNanos()) {
                outcome.completeExceptionally(
                        new AssertionError("waited " + atMost.toMillis() + " ms in vain for " + what));
            }
        } catch (RuntimeException | Error problem) {
            outcome.completeExceptionally(problem);
        }
        if (outcome.isDone()) {
            stop();
        }
    }

    /** On the FX thread, which goes on working while its caller waits. */
    void runInNestedLoop() {
        start();
        outcome.whenComplete((none, problem) -> Platform.exitNestedEventLoop(this, null));
        Platform.enterNestedEventLoop(this);
    }

    /** Waits for the outcome; {@code stuck} is how long a thread that draws no frame at all is waited for. */
    void end(Duration stuck) {
        try {
            outcome.get(stuck.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw new AssertionError(failed.getCause());
            }
        } catch (InterruptedException | TimeoutException none) {
            throw new AssertionError("the FX thread is stuck; waited for " + what, none);
        }
    }
}
