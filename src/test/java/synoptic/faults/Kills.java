package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import synoptic.edit.History;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/** One project of which the process that edits it is killed again and again; what each had said to be safe must be there. */
final class Kills {

    /** Moves that may have become durable without the process having said so yet. */
    private static final int ON_THEIR_WAY = 40;
    private static final int MOVES = 2_000;
    private static final int OPENING_MICROS = 300_000;
    private static final int BATCH_MICROS = 30_000;

    private final ProjectStore store = new ProjectStore(Clock.systemUTC());
    private final Path path;
    private final Random random;
    private final int mostBatches;
    private Project project;
    private History history;
    private int safeMoves;
    private int later;
    private int duringOpening;

    /**
     * @param place an empty folder to work in; @param seed of all that happens; @param mostBatches how many durable batches a process may make
     * before it is killed
     */
    Kills(Path place, long seed, int mostBatches) {
        this.path = place.resolve("project");
        this.random = new Random(seed);
        this.mostBatches = mostBatches;
        project = new RandomProjects(~seed).project(3, 12, 3, 3);
        history = History.EMPTY;
        OpenedProject made = store.create(path, project);
        project.articles().forEach(article ->
            made.folder().putOriginal(article.original(), RandomRecords.originalOf(article.text())));
        made.folder().close();
    }

    /** Lets a process edit, kills it, and looks at what is left. @param seed of the edits */
    void kill(long seed) throws IOException, InterruptedException {
        Path words = path.resolveSibling("stderr-" + seed);
        Path left = path.resolveSibling("left");
        String end = "";
        try (EditingProcess process = EditingProcess.start(path, seed, MOVES, words)) {
            boolean whileOpening = random.nextInt(4) == 0;
            boolean started = process.waitFor(whileOpening ? "opening" : "open")
                && process.waitForSafe(whileOpening ? 0 : random.nextInt(mostBatches));
            if (started) {
                process.letRun(random.nextInt(whileOpening ? OPENING_MICROS : BATCH_MICROS));
            }
            int safe = process.kill();
            end = "exit code %d, said %s, stderr “%s”".formatted(process.exitCode(), process.lastHeard(), Files.readString(words).strip());
            TreeOf.copy(path, left);
            assertThat(started).as("the process came to editing").isTrue();
            duringOpening += process.heard().contains("open") ? 0 : 1;
            look(seed, safe);
            TreeOf.delete(left);
        } catch (AssertionError | RuntimeException | IOException failed) {
            Path kept = Path.of("target", "faults", "failed", "kill-" + seed).toAbsolutePath();
            TreeOf.copy(path.getParent(), kept);
            throw new AssertionError("kill " + seed + ": " + failed.getMessage() + "\nThe process: " + end
                + "\nIts project as the kill left it: " + kept.resolve("left"), failed);
        }
    }

    private void look(long seed, int safe) {
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).isEmpty();
        assertThat(opened.findings()).noneMatch(Finding::isProblem).noneMatch(Kills::isAboutAnotherProgram);
        Moves moves = new Moves(seed, project, history);
        for (int i = 0; i < safe; i++) {
            moves.next();
        }
        safeMoves += safe;
        int unsaid = 0;
        while (!isAt(moves, opened) && unsaid < ON_THEIR_WAY) {
            moves.next();
            unsaid++;
        }
        if (!isAt(moves, opened)) {
            throw new AssertionError("%d moves were safe, and the project is not as after any of the next: %s".formatted(safe,
                nearest(seed, safe, opened)));
        }
        later += unsaid;
        for (Article article : opened.project().articles()) {
            assertThat(opened.folder().original(article.id(), article.version())).as("original of %s", article.id())
                .hasValue(RandomRecords.originalOf(article.text()));
        }
        project = opened.project();
        history = opened.history();
        if (random.nextBoolean()) {
            opened.folder().writeBack();
        }
        opened.folder().close();
        OpenedProject again = store.open(path, OpenMode.WRITE);
        assertThat(again.project().equals(project)).as("the project, opened once more").isTrue();
        assertThat(again.history().equals(history)).as("the history, opened once more: %s", again.findings()).isTrue();
        again.folder().close();
    }

    /** Nobody else was there: a file that nobody knows is one that was written before it was announced. */
    static boolean isAboutAnotherProgram(Finding finding) {
        return finding.sentence().contains("not as Synoptic left it");
    }

    private static boolean isAt(Moves moves, OpenedProject opened) {
        return moves.project().equals(opened.project()) && moves.history().equals(opened.history());
    }

    /** What fits best, for whoever reads the failure. */
    private String nearest(long seed, int safe, OpenedProject opened) {
        Moves moves = new Moves(seed, project, history);
        StringBuilder same = new StringBuilder();
        for (int i = 0; i <= safe + ON_THEIR_WAY; i++) {
            if (moves.project().equals(opened.project())) {
                same.append(" %d (its history has %d done, %d undone)".formatted(i, moves.history().done().size(),
                    moves.history().undone().size()));
            }
            if (moves.history().equals(opened.history())) {
                same.append(" history of ").append(i);
            }
            moves.next();
        }
        return "the project is as after the moves%s; there the history has %d done, %d undone; findings %s".formatted(same,
            opened.history().done().size(), opened.history().undone().size(), opened.findings());
    }

    /** Moves that were said to be safe. */
    int safeMoves() {
        return safeMoves;
    }

    /** Moves that were there without having been said to be safe. */
    int later() {
        return later;
    }

    /** Kills of processes that had not come to editing yet. */
    int duringOpening() {
        return duringOpening;
    }
}
