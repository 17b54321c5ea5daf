package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.History;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.testing.RandomProjects;
import synoptic.testing.RandomRecords;

/** The law: whatever is done, undone, written and left, opening gives the same project with the same history. */
class StoreLawTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void openingGivesTheSameProjectAndHistory(long seed) {
        Driver driver = new Driver(folder.resolve("project"), new RandomProjects(seed).small(), seed);
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < 12; i++) {
                driver.move();
            }
            OpenedProject opened = driver.reopen();
            assertThat(opened.findings()).noneMatch(Finding::isProblem);
            assertSame(opened.project(), driver.project());
            assertSame(opened.history(), driver.history());
        }
        driver.opened().folder().close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoingEverythingAfterEveryOpeningGivesTheStart(long seed) {
        var start = new RandomProjects(seed).small();
        Driver driver = new Driver(folder.resolve("project"), start, seed);
        for (int i = 0; i < 40; i++) {
            driver.move();
        }
        var end = driver.project();
        int undone = 0;
        while (driver.history().nextUndo().isPresent()) {
            driver.undo();
            if (undone++ % 9 == 0) {
                driver.opened().folder().writeBack();
                driver.reopen();
                assertSame(driver.opened().history(), driver.history());
            }
        }
        assertSame(driver.reopen().project(), start);
        for (int i = 0; i < undone; i++) {
            driver.redo();
        }
        driver.opened().folder().writeBack();
        assertSame(driver.reopen().project(), end);
        driver.opened().folder().close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyArticleHasItsOriginalAndItsEarlierVersions(long seed) {
        Driver driver = new Driver(folder.resolve("project"), new RandomProjects(seed).project(0, 0, 1, 1), seed);
        for (int i = 0; i < 120; i++) {
            driver.move();
        }
        driver.opened().folder().writeBack();
        OpenedProject opened = driver.reopen();
        for (Article article : opened.project().articles()) {
            for (int version = 1; version <= article.version(); version++) {
                Article form = opened.folder().version(article.id(), version).orElseThrow();
                assertThat(opened.folder().original(article.id(), version))
                    .hasValue(RandomRecords.originalOf(form.text()));
            }
        }
        opened.folder().close();
        assertThat(new ProjectStore(Clock.systemUTC()).check(folder.resolve("project"))).isEmpty();
        assertSame(new ProjectStore(Clock.systemUTC()).open(folder.resolve("project"), OpenMode.READ).project(),
            driver.project());
    }

    /** Projects and histories are too long to be printed where they differ. */
    private static void assertSame(Project actual, Project expected) {
        assertThat(actual.equals(expected)).as("%s like %s", actual, expected).isTrue();
    }

    private static void assertSame(History actual, History expected) {
        assertThat(actual.done().stream().map(Step::label)).containsExactlyElementsOf(expected.done().stream().map(Step::label).toList());
        assertThat(actual.equals(expected)).as("history of %d and %d steps", actual.done().size(), actual.undone().size())
            .isTrue();
    }
}
