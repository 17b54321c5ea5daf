package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.History;
import synoptic.faults.FaultReport.Length;
import synoptic.model.Article;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/**
 * A program that stops at one of its steps on the disk, before it or in the middle of it, again and again on one project. To the files that is
 * what a kill is, but the same every time.
 */
class StoppedTest {

    private static final int STOPS_OF_A_PROJECT = 12;
    private static final int MOST_STEPS = 160;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAtAHundredStops() throws InterruptedException {
        stop(10, 1, Length.SHORT);
    }

    @Test
    @Tag("faults")
    void nothingIsLostAtThousandsOfStops() throws InterruptedException {
        stop(250, 10_000, Length.LONG);
    }

    private void stop(int projects, long usualSeed, Length length) throws InterruptedException {
        Instant start = Instant.now();
        List<Callable<Integer>> lives = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            long seed = AtOnce.seed(usualSeed) + i;
            lives.add(() -> oneProject(folder.resolve("p" + seed), seed));
        }
        AtOnce<Integer> tried = AtOnce.tried(lives);
        int stops = projects * STOPS_OF_A_PROJECT;
        new FaultReport("1-stop", length).row("a program that stops at one of its steps on the disk", stops, stops - tried.failures().size(),
            "%,d moves".formatted(tried.answers().stream().mapToInt(Integer::intValue).sum()), Duration.between(start, Instant.now())).write();
        assertThat(tried.failures()).as("promises that were broken").isEmpty();
    }

    /** Answers the number of moves. */
    private static int oneProject(Path path, long seed) {
        BadDisk disk = new BadDisk();
        ProjectStore store = new ProjectStore(disk, Clock.systemUTC());
        Random random = new Random(seed);
        Moves moves = new Moves(seed, new RandomProjects(~seed).project(3, 12, 3, 3), History.EMPTY);
        OpenedProject made = store.create(path, moves.project());
        moves.project().articles().forEach(article -> keep(made, article));
        made.folder().close();
        for (int i = 0; i < STOPS_OF_A_PROJECT; i++) {
            String where = "seed " + seed + ", stop " + i;
            disk.failAfter(random.nextInt(MOST_STEPS), random.nextBoolean() ? BadDisk.Fault.REFUSED : BadDisk.Fault.FULL);
            boolean mayBeThere = work(store, path, moves, random, where);
            disk.mend();
            look(store, path, moves, mayBeThere, random, where);
        }
        TreeOf.delete(path);
        return moves.count();
    }

    /** Works until the disk stops it; whether the last move may be there without having been acknowledged. */
    private static boolean work(ProjectStore store, Path path, Moves moves, Random random, String where) {
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        if (opened.isReadOnly()) {
            opened.folder().close();
            return false;
        }
        assertSame(opened, moves, where + ", on opening");
        try (var project = opened.folder()) {
            while (true) {
                Moves.Move move = moves.next();
                try {
                    Moves.broughtIn(move.entry()).forEach(article -> keep(opened, article));
                    project.append(List.of(move.entry()));
                } catch (StoreException stopped) {
                    return true;
                }
                if (random.nextInt(4) == 0) {
                    project.writeBack();
                }
            }
        } catch (StoreException stopped) {
            return false;
        }
    }

    private static void look(ProjectStore store, Path path, Moves moves, boolean mayBeThere, Random random, String where) {
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).as(where).isEmpty();
        assertThat(opened.findings()).as(where).noneMatch(Finding::isProblem).noneMatch(Kills::isAboutAnotherProgram);
        if (mayBeThere && !opened.project().equals(moves.project())) {
            moves.takeBack();
        }
        assertSame(opened, moves, where);
        for (Article article : opened.project().articles()) {
            assertThat(opened.folder().original(article.id(), article.version())
                .filter(bytes -> Arrays.equals(bytes, RandomRecords.originalOf(article.text()))))
                .as("%s: original %s of %s; %s", where, article.original(), article.id(), path).isPresent();
        }
        if (random.nextBoolean()) {
            opened.folder().writeBack();
        }
        opened.folder().close();
    }

    private static void assertSame(OpenedProject opened, Moves moves, String where) {
        assertThat(opened.project().equals(moves.project())).as("%s: the project %s", where, opened.findings()).isTrue();
        assertThat(opened.history().equals(moves.history())).as("%s: the history has %d and %d steps instead of %d and %d; %s", where,
            opened.history().done().size(), opened.history().undone().size(), moves.history().done().size(),
            moves.history().undone().size(), opened.findings()).isTrue();
    }

    private static void keep(OpenedProject opened, Article article) {
        opened.folder().putOriginal(article.original(), RandomRecords.originalOf(article.text()));
    }
}
