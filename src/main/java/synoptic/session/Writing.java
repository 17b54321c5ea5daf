package synoptic.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.store.JournalEntry;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;

/**
 * Brings journal entries to disk in the order in which they were made. All that wait while one force runs go with the next one. What fails
 * stays in line and is tried again.
 */
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final long RETRY_MILLIS = 5_000;
    /** So long the disk's thread stays awake for an entry that was announced; most are made in less. */
    private static final long STAND_BY_NANOS = 300_000;

    private final OneAtATime folder;
    private final ScheduledExecutorService disk;
    private final Consumer<SaveState> heard;
    private final Rewriting rewriting;

    private final Object lock = new Object();
    private final List<JournalEntry> waiting = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private volatile long added;
    private volatile long appended;
    private volatile boolean draining;

    /** Somebody waits for the first so many entries to be on disk. */
    private record Promise(long entries, CompletableFuture<Void> kept) {
    }

    /**
     * @param heard told of every change of state, on the thread that writes
     * @param cameIn told of everything that something else changed in the files, on the disk's thread
     */
    Writing(OneAtATime folder, ScheduledExecutorService disk, Consumer<SaveState> heard, Consumer<OutsideChange> cameIn) {
        this.folder = folder;
        this.disk = disk;
        this.heard = heard;
        this.rewriting = new Rewriting(folder, disk, () -> draining, cameIn);
    }

    /** What rewrites the files. */
    Rewriting rewriting() {
        return rewriting;
    }

    /** Wakes the disk's thread for an entry that is about to be added, so that it is awake by then. None need come. */
    void expect() {
        synchronized (lock) {
            if (!draining) {
                draining = true;
                disk.execute(this::standBy);
            }
        }
    }

    private void standBy() {
        long end = System.nanoTime() + STAND_BY_NANOS;
        while (added == appended && System.nanoTime() - end < 0) {
            Thread.yield();
        }
        drain();
    }

    /** Has an entry brought to disk by the disk's thread. */
    void add(JournalEntry entry) {
        synchronized (lock) {
            hold(entry);
            if (!draining) {
                draining = true;
                disk.execute(this::drain);
            }
        }
    }

    /** Puts an entry in line; it waits there for {@link #flush()}. */
    void hold(JournalEntry entry) {
        synchronized (lock) {
            waiting.add(entry);
            added++;
        }
    }

    /**
     * Brings all that waits to disk on the calling thread, which has to wait in any case: to wake another one takes about as long as the
     * work. @throws StoreException if that failed; it is tried again
     */
    void flush() {
        boolean isTheirs;
        synchronized (lock) {
            isTheirs = draining;
            draining = true;
        }
        try {
            appendWaiting();
        } catch (StoreException failure) {
            if (!isTheirs) {
                failed(failure);
            }
            throw failure;
        }
        if (!isTheirs) {
            drained();
        }
    }

    /** Completes when all that was added so far is forced to disk; with a {@link StoreException} if the next try to do so fails. */
    CompletableFuture<Void> durable() {
        synchronized (lock) {
            if (appended == added) {
                return CompletableFuture.completedFuture(null);
            }
            Promise promise = new Promise(added, new CompletableFuture<>());
            promises.add(promise);
            return promise.kept();
        }
    }

    private void drain() {
        try {
            appendWaiting();
        } catch (StoreException failure) {
            failed(failure);
            return;
        }
        drained();
    }

    private void failed(StoreException failure) {
        LOG.warn("could not append journal entries", failure);
        heard.accept(new SaveState.Failed(failure.getMessage()));
        take(Long.MAX_VALUE).forEach(promise -> promise.kept().completeExceptionally(failure));
        disk.schedule(this::drain, RETRY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void drained() {
        boolean more;
        synchronized (lock) {
            more = !waiting.isEmpty();
            draining = more;
        }
        if (more) {
            disk.execute(this::drain);
        } else {
            heard.accept(new SaveState.Saved());
            rewriting.whenQuiet();
        }
    }

    private void appendWaiting() {
        long reached = folder.alone(open -> {
            List<JournalEntry> batch;
            synchronized (lock) {
                batch = List.copyOf(waiting);
            }
            if (!batch.isEmpty()) {
                append(open, batch);
                rewriting.filesAreBehind();
            }
            synchronized (lock) {
                waiting.subList(0, batch.size()).clear();
                appended += batch.size();
                return appended;
            }
        });
        for (Promise promise : take(reached)) {
            promise.kept().complete(null);
        }
    }

    /** What nobody foresaw is no reason to give up saving: it is told and tried again like everything that a disk refuses. */
    private static void append(ProjectFolder folder, List<JournalEntry> batch) {
        try {
            folder.append(batch);
        } catch (StoreException told) {
            throw told;
        } catch (RuntimeException unforeseen) {
            throw new StoreException("The last changes could not be saved, by an error in Synoptic (" + unforeseen
                + "); save a copy of the project in another place.", unforeseen);
        }
    }

    /** Takes out the promises that hold once so many entries are on disk; they stand in the order of their entries. */
    private List<Promise> take(long entries) {
        synchronized (lock) {
            int count = 0;
            while (count < promises.size() && promises.get(count).entries() <= entries) {
                count++;
            }
            List<Promise> first = promises.subList(0, count);
            List<Promise> reached = List.copyOf(first);
            first.clear();
            return reached;
        }
    }

    /** Brings all that waits to disk and rewrites the files, on the disk's thread; answers the sentence of the failure where that cannot be done. */
    Optional<String> finish() {
        try {
            appendWaiting();
            rewriting.finish();
            return Optional.empty();
        } catch (StoreException failure) {
            LOG.warn("could not save while closing", failure);
            return Optional.of(failure.getMessage());
        }
    }
}
