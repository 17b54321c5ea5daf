package synoptic.importer;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import synoptic.importer.flow.ReadingStopped;

/**
 * Runs a reading on a thread of its own and hands its outcomes over one by one, so that a reading that takes too long
 * can be given up: its thread is asked to stop, and should it not listen, it is left alone and nobody waits for it.
 */
final class Worker {

    /** What a reading tells while it runs. */
    interface Telling extends Consumer<Outcome> {

        /** Nobody listens. */
        Telling NOBODY = new Telling() {
            @Override
            public void alive() {
                // Nobody asks.
            }

            @Override
            public void accept(Outcome outcome) {
                // Nobody asks.
            }
        };

        /** The reading has come further, though there is no outcome yet. */
        void alive();
    }

    /** A reading. */
    interface Job {

        void run(Telling telling);
    }

    /** Deep documents are read by methods that call themselves. */
    private static final long STACK = 64L << 20;
    private static final long GRACE = 1_000;
    private static final long LOOK = 100;
    /** Less of the processor than this share of its time, and the machine is too busy to judge a reading by the clock. */
    private static final double WORKED = 0.6;
    private static final double PATIENCE = 4;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final BlockingQueue<Optional<Outcome>> outcomes = new ArrayBlockingQueue<>(1);
    private final AtomicLong sign = new AtomicLong();
    private volatile boolean stopped;
    private long seen;
    private long workedBefore;

    /**
     * Runs a job and tells its outcomes on this thread.
     *
     * @param milliseconds the longest time without an outcome or another sign of life
     * @param cancelled whether nobody wants more
     * @return whether the job ended in time; if not, it is stopped and tells nothing more
     */
    boolean run(Job job, long milliseconds, BooleanSupplier cancelled, Consumer<Outcome> told) {
        Thread thread = new Thread(null, () -> work(job), "import-reader", STACK);
        thread.setDaemon(true);
        sign.set(System.nanoTime());
        thread.start();
        while (true) {
            Optional<Outcome> next = next();
            if (next == null) {
                if (isLate(thread, milliseconds) || cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                    stop(thread);
                    return false;
                }
            } else if (next.isEmpty()) {
                return true;
            } else {
                told.accept(next.get());
                sign.set(System.nanoTime());
            }
        }
    }

    /** Whether a reading has used up its time; where the machine is busy with other things, it is given more of the clock. */
    private boolean isLate(Thread thread, long milliseconds) {
        long now = System.nanoTime();
        long worked = worked(thread, now);
        if (seen != sign.get()) {
            seen = sign.get();
            workedBefore = worked;
        }
        double share = (now - seen) / (double) TimeUnit.MILLISECONDS.toNanos(milliseconds);
        boolean busy = worked - workedBefore < WORKED * TimeUnit.MILLISECONDS.toNanos(milliseconds);
        return share > (busy ? PATIENCE : 1);
    }

    /** The nanoseconds that a reading has had a processor, and those for which it had to wait while memory was collected. */
    private static long worked(Thread thread, long now) {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .filter(milliseconds -> milliseconds > 0).sum();
        return (THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.threadId()) : now) + TimeUnit.MILLISECONDS.toNanos(collecting);
    }

    private void work(Job job) {
        try {
            job.run(new Telling() {
                @Override
                public void accept(Outcome outcome) {
                    put(Optional.of(outcome));
                }

                @Override
                public void alive() {
                    sign.set(System.nanoTime());
                    ReadingStopped.check();
                }
            });
            put(Optional.empty());
        } catch (ReadingStopped askedFor) {
            stopped = true;
        }
    }

    private void put(Optional<Outcome> outcome) {
        try {
            if (stopped) {
                throw new ReadingStopped();
            }
            outcomes.put(outcome);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new ReadingStopped();
        }
    }

    /** The next outcome, empty at the end, or null where there is none yet. */
    private Optional<Outcome> next() {
        try {
            return outcomes.poll(LOOK, TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void stop(Thread thread) {
        stopped = true;
        thread.interrupt();
        outcomes.clear();
        try {
            thread.join(GRACE);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
