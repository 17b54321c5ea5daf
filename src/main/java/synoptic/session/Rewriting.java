package synoptic.session;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;
import synoptic.store.StoreException;

/** Rewrites the files when nothing has come for a while, and looks whether something else has changed them. */
final class Rewriting {

    private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);
    private static final long QUIET_MILLIS = 1_500;

    private final OneAtATime folder;
    private final ScheduledExecutorService disk;
    private final BooleanSupplier appending;
    private final Consumer<OutsideChange> cameIn;

    private final Object lock = new Object();
    private boolean filesBehind;
    private boolean stopped;
    private long quietFrom;
    private ScheduledFuture<?> rewrite;
    private ScheduledFuture<?> watch;

    /**
     * @param appending whether more is on its way to the journal; {@link #whenQuiet()} is called after that
     * @param cameIn told of everything that something else changed in the files, on the disk's thread
     */
    Rewriting(OneAtATime folder, ScheduledExecutorService disk, BooleanSupplier appending, Consumer<OutsideChange> cameIn) {
        this.folder = folder;
        this.disk = disk;
        this.appending = appending;
        this.cameIn = cameIn;
    }

    /** Takes note that the journal has more than the files. */
    void filesAreBehind() {
        synchronized (lock) {
            filesBehind = true;
        }
    }

    /** Has the files rewritten before long. A rewriting that is due finds that it comes too early, which costs less than to call it off each time. */
    void whenQuiet() {
        synchronized (lock) {
            quietFrom = System.nanoTime();
            if (rewrite == null && !stopped) {
                rewrite = disk.schedule(this::rewrite, QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
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

    private void lookOutside(boolean atOnce) {
        try {
            folder.alone(open -> open.takeOutside(atOnce)).ifPresent(outside -> {
                cameIn.accept(outside);
                filesAreBehind();
                whenQuiet();
            });
        } catch (StoreException failure) {
            // The files stay as they are, and the next look finds the same.
            LOG.warn("could not take in what something else has changed", failure);
        }
    }

    private void rewrite() {
        boolean isAppending = appending.getAsBoolean();
        synchronized (lock) {
            rewrite = null;
            long early = QUIET_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - quietFrom);
            if (early > 0 && !stopped) {
                rewrite = disk.schedule(this::rewrite, early, TimeUnit.MILLISECONDS);
            }
            if (early > 0 || stopped || !filesBehind || isAppending) {
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

    /** Rewrites the files now if they lack something. @throws StoreException if that failed; nothing is lost then */
    void finish() {
        synchronized (lock) {
            if (!filesBehind) {
                return;
            }
        }
        lookOutside(true);
        writeBack();
    }

    private void writeBack() {
        synchronized (lock) {
            // What is added from here on stays in the journal: the store writes back only what it has been given to append so far.
            filesBehind = false;
        }
        try {
            folder.run(ProjectFolder::writeBack);
        } catch (StoreException failure) {
            filesAreBehind();
            throw failure;
        }
    }
}
