package synoptic.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import synoptic.model.Article;
import synoptic.session.Session;
import synoptic.store.JournalEntry;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomRecords;

/**
 * A program that edits a project until it is killed. It prints {@code opening}, then {@code open}, then after every durable batch the
 * number of moves that are safe by now.
 */
final class EditingChild {

    private static final int MOST_BATCHES_ON_THEIR_WAY = 2;

    private final Session session;
    private final Moves moves;
    private final Random random;
    private final PrintStream out;
    private final Deque<CompletableFuture<Void>> onTheirWay = new ArrayDeque<>();
    private int made;

    private EditingChild(OpenedProject opened, ScheduledExecutorService disk, ExecutorService owner, long seed, PrintStream out) {
        this.session = new Session(opened, disk, owner, Clock.fixed(Moves.AT, ZoneOffset.UTC), () -> "Ada");
        this.moves = new Moves(seed, opened.project(), opened.history());
        this.random = new Random(seed);
        this.out = out;
    }

    /** Arguments: the project's folder, the seed, the largest number of moves, and after how many batches, about, the files are written. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        say(out, "opening");
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(Path.of(arguments[0]), OpenMode.WRITE);
        say(out, opened.isReadOnly() ? "refused" : "open");
        if (opened.isReadOnly()) {
            return;
        }
        try (ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
            ExecutorService owner = Executors.newSingleThreadExecutor()) {
            EditingChild child = new EditingChild(opened, disk, owner, Long.parseLong(arguments[1]), out);
            int most = Integer.parseInt(arguments[2]);
            int batches = Integer.parseInt(arguments[3]);
            owner.submit(() -> child.run(most, batches)).get();
            child.session.release().get();
        }
    }

    private void run(int most, int batches) {
        while (made < most) {
            for (int burst = 1 + random.nextInt(5); burst > 0; burst--) {
                move();
            }
            int safe = made;
            onTheirWay.add(session.durable().thenRun(() -> say(out, Integer.toString(safe))));
            if (random.nextInt(batches) == 0) {
                onTheirWay.add(session.saveAll().thenAccept(failure -> failure.ifPresent(sentence -> say(out, sentence))));
            }
            while (onTheirWay.size() > MOST_BATCHES_ON_THEIR_WAY) {
                onTheirWay.remove().join();
            }
        }
        onTheirWay.forEach(CompletableFuture::join);
    }

    private void move() {
        Moves.Move move = moves.next();
        for (Article article : Moves.broughtIn(move.entry())) {
            session.withFolder(folder -> {
                folder.putOriginal(article.original(), RandomRecords.originalOf(article.text()));
                return null;
            }).join();
        }
        if (move.edit().isPresent() && random.nextInt(3) == 0) {
            session.applyDurably(move.edit().get());
        } else if (move.edit().isPresent()) {
            session.apply(move.edit().get());
        } else if (move.entry().kind() == JournalEntry.Kind.UNDO) {
            session.undo();
        } else {
            session.redo();
        }
        made++;
    }

    /** One write of one whole line, so that a kill leaves no half of it that could be taken for another number. */
    private static void say(PrintStream out, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
