package synoptic.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.store.JournalEntry;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;

/**
 * Brings journal entries to disk in the order in which they were made. All that wait while one force runs go with the next one. When nothing
 * has come for a while, the files are rewritten. What fails stays in line and is tried again.
 */
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final long QUIET_MILLIS = 1_500;
    private static final long RETRY_MILLIS = 5_000;

    private final ProjectFolder folder;
    private final ScheduledExecutorService disk;
    private final Consumer<SaveState> heard;
    private final Consumer<OutsideChange> cameIn;

    private final Object lock = new Object();
    private final List<JournalEntry> waiting = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private long added;
    private long appended;
    private boolean draining;
    private boolean filesBehind;
    private boolean stopped;
    private ScheduledFuture<?> rewrite;
    private ScheduledFuture<?> watch;

    /** Somebody waits for the first so many entries to be on disk. */
    private record Promise(long entries, CompletableFuture<Void> kept) {
    }

    /**
     * @param heard told of every change of state, on the disk's thread
     * @param cameIn told of everything that something else changed in the files, on the disk's thread
     */
    Writing(ProjectFolder folder, ScheduledExecutorService disk, Consumer<SaveState> heard, Consumer<OutsideChange> cameIn) {
        this.folder = folder;
        this.disk = disk;
        this.heard = heard;
        this.cameIn = cameIn;
    }

    void add(JournalEntry entry) {
        synchronized (lock) {
            waiting.add(entry);
            added++;
            if (!draining) {
                draining = true;
                disk.execute(this::drain);
            }
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
            LOG.warn("could not append journal entries", failure);
            take(Long.MAX_VALUE).forEach(promise -> promise.kept().completeExceptionally(failure));
            heard.accept(new SaveState.Failed(failure.getMessage()));
            disk.schedule(this::drain, RETRY_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        boolean more;
        synchronized (lock) {
            more = !waiting.isEmpty();
            draining = more;
        }
        if (more) {
            disk.execute(this::drain);
        } else {
            heard.accept(new SaveState.Saved());
            rewriteWhenQuiet();
        }
    }

    private void appendWaiting() {
        List<JournalEntry> batch;
        synchronized (lock) {
            batch = List.copyOf(waiting);
        }
        if (!batch.isEmpty()) {
            folder.append(batch);
        }
        long reached;
        synchronized (lock) {
            waiting.subList(0, batch.size()).clear();
            appended += batch.size();
            reached = appended;
            filesBehind |= !batch.isEmpty();
        }
        take(reached).forEach(promise -> promise.kept().complete(null));
    }

    /** Takes out the promises that hold once so many entries are on disk. */
    private List<Promise> take(long entries) {
        synchronized (lock) {
            List<Promise> reached = promises.stream().filter(promise -> promise.entries() <= entries).toList();
            promises.removeAll(reached);
            return reached;
        }
    }

    private void rewriteWhenQuiet() {
        synchronized (lock) {
            if (rewrite != null) {
                rewrite.cancel(false);
            }
            rewrite = stopped ? null : disk.schedule(this::rewriteFiles, QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Looks so often whether something else has changed the files. */
    void watchOutside(Duration pause) {
        synchronized (lock) {
            if (watch == null) {
                watch = disk.scheduleWithFixedDelay(() -> lookOutside(false), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Does nothing more by itself. */
    void stop() {
        synchronized (lock) {
            stopped = true;
            if (watch != null) {
                watch.cancel(false);
            }
            if (rewrite != null) {
                rewrite.cancel(false);
            }
        }
    }

    /** Has the files rewritten before long, though nothing is appended. */
    void filesAreBehind() {
        synchronized (lock) {
            filesBehind = true;
        }
        rewriteWhenQuiet();
    }

    private void lookOutside(boolean atOnce) {
        try {
            folder.takeOutside(atOnce).ifPresent(outside -> {
                cameIn.accept(outside);
                filesAreBehind();
            });
        } catch (StoreException failure) {
            // The files stay as they are, and the next look finds the same.
            LOG.warn("could not take in what something else has changed", failure);
        }
    }

    private void rewriteFiles() {
        synchronized (lock) {
            if (!filesBehind || draining) {
                return;
            }
        }
        try {
            writeBack();
        } catch (StoreException failure) {
            // Nothing is lost: the journal holds it all, and the files are rewritten at the next chance.
            LOG.warn("could not rewrite the project's files", failure);
        }
    }

    private void writeBack() {
        synchronized (lock) {
            // What is added from here on stays in the journal: the store writes back only what it has been given to append so far.
            filesBehind = false;
        }
        try {
            folder.writeBack();
        } catch (StoreException failure) {
            synchronized (lock) {
                filesBehind = true;
            }
            throw failure;
        }
    }

    /** Brings all that waits to disk and rewrites the files, on the disk's thread; answers the sentence of the failure where that cannot be done. */
    Optional<String> finish() {
        try {
            appendWaiting();
            if (filesBehind) {
                lookOutside(true);
                writeBack();
            }
            return Optional.empty();
        } catch (StoreException failure) {
            LOG.warn("could not save while closing", failure);
            return Optional.of(failure.getMessage());
        }
    }
}
