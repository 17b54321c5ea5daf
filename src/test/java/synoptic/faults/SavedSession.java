package synoptic.faults;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.session.SaveState;
import synoptic.session.Session;
import synoptic.store.JournalEntry;
import synoptic.store.OpenedProject;
import synoptic.testing.RandomRecords;

/** A session with threads of its own that makes some moves, saves them, and remembers what it was told to be safe. */
final class SavedSession implements AutoCloseable {

    private static final int MOVES = 4;
    private static final long PATIENCE_MILLIS = 40;

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService owner = Executors.newSingleThreadExecutor();
    private final Session session;
    private final Moves moves;
    private final List<Project> states = new ArrayList<>();
    private int safe;

    SavedSession(OpenedProject opened, long seed) {
        session = new Session(opened, disk, owner, Clock.fixed(Moves.AT, ZoneOffset.UTC), () -> "Ada");
        moves = new Moves(seed, opened.project(), opened.history());
        states.add(opened.project());
    }

    /** Makes moves, waits for each to be safe or refused or the disk to hang, and writes the files. */
    void work(BadDisk faulty) {
        for (int i = 0; i < MOVES; i++) {
            Moves.Move move = moves.next();
            for (Article article : Moves.broughtIn(move.entry())) {
                isDone(keep(article), faulty);
            }
            states.add(moves.project());
            CompletableFuture<Void> durable = CompletableFuture.supplyAsync(() -> {
                make(move);
                return session.durable();
            }, owner).thenCompose(future -> future);
            if (isDone(durable, faulty)) {
                safe = i + 1;
            }
            if (i % 2 == 1) {
                isDone(session.saveAll(), faulty);
            }
        }
    }

    private CompletableFuture<Void> keep(Article article) {
        return session.withFolder(folder -> {
            folder.putOriginal(article.original(), RandomRecords.originalOf(article.text()));
            return null;
        });
    }

    private void make(Moves.Move move) {
        if (move.edit().isPresent()) {
            session.apply(move.edit().get());
        } else if (move.entry().kind() == JournalEntry.Kind.UNDO) {
            session.undo();
        } else {
            session.redo();
        }
    }

    /** Whether it ended well; false too where the disk hangs. */
    private static boolean isDone(CompletableFuture<?> future, BadDisk faulty) {
        while (true) {
            try {
                future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException slow) {
                if (faulty.isReached()) {
                    return false;
                }
            } catch (ExecutionException refused) {
                return false;
            } catch (InterruptedException ended) {
                throw new CompletionException(ended);
            }
        }
    }

    /** Tries to save everything; the sentence of the failure. */
    Optional<String> saveAll() {
        return session.saveAll().join();
    }

    Project project() {
        return session.project();
    }

    /** The number of moves that were said to be safe, all those before them included. */
    int safe() {
        return safe;
    }

    /** The project at the start and after each move. */
    List<Project> states() {
        return states;
    }

    boolean isShownAsSaved() {
        return CompletableFuture.supplyAsync(() -> session.saveState() instanceof SaveState.Saved, owner).join();
    }

    @Override
    public void close() {
        session.release().join();
        disk.shutdownNow();
        owner.shutdown();
    }
}
