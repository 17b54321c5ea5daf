package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.History;
import synoptic.faults.FaultReport.Length;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomProjects;

/** Two programs on one project: one writes, the other reads what was safe, and only one can ever write. */
class TwoProgramsTest {

    /** More than a writer makes before it is killed: one that is done gives the folder free. */
    private static final int MOVES = 5_000_000;
    private static final int ON_THEIR_WAY = 60;

    private final ProjectStore store = new ProjectStore(Clock.systemUTC());

    @TempDir
    private Path folder;

    @Test
    @Tag("faults")
    void aReaderSeesWhatIsSafeWhileAnotherProgramWrites() throws InterruptedException {
        read(Length.SHORT);
    }

    @Test
    @Tag("faults")
    void aReaderSeesWhatIsSafeALongTimeWhileAnotherProgramWrites() throws InterruptedException {
        read(Length.LONG);
    }

    @Test
    @Tag("faults")
    void oneOfTwoProgramsThatOpenAtOnceWrites() throws InterruptedException {
        race(25);
    }

    private void read(Length length) throws InterruptedException {
        Instant start = Instant.now();
        Project project = new RandomProjects(5).project(3, 10, 2, 2);
        Path path = folder.resolve("p");
        store.create(path, project).folder().close();
        Moves moves = new Moves(9, project, History.EMPTY);
        int readings = length.of(10, 300);
        int passed = 0;
        int held = 0;
        try (EditingProcess writer = EditingProcess.start(path, 9, MOVES)) {
            assertThat(writer.waitFor("open")).isTrue();
            writer.listen();
            for (int i = 0; i < readings; i++) {
                OpenMode mode = i % 3 == 0 ? OpenMode.WRITE : OpenMode.READ;
                int safe = writer.safe();
                OpenedProject opened = store.open(path, mode);
                assertThat(opened.readOnlyReason()).isPresent();
                assertThat(mode == OpenMode.READ || opened.readOnlyReason().get().contains("process " + writer.pid() + " on ")).isTrue();
                assertThat(opened.findings()).as("reading %d", i).noneMatch(Finding::isProblem);
                for (; passed < safe; passed++) {
                    moves.next();
                }
                int ahead = 0;
                while (!moves.project().equals(opened.project()) && ahead++ < ON_THEIR_WAY + writer.safe() - safe) {
                    moves.next();
                    passed++;
                }
                assertThat(moves.project().equals(opened.project())).as("reading %d sees a state not older than move %d", i, safe).isTrue();
                held++;
                writer.letRun(4_000L * (i % 17));
            }
            writer.kill();
        } finally {
            new FaultReport("4-programs", length).row("reading while another program writes", readings, held,
                "%,d moves meanwhile; the second program never got to write".formatted(passed), Duration.between(start, Instant.now())).write();
        }
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).as("after the writer was killed").isEmpty();
        opened.folder().close();
    }

    private void race(int races) throws InterruptedException {
        Instant start = Instant.now();
        Path path = folder.resolve("race");
        store.create(path, new RandomProjects(6).small()).folder().close();
        int held = 0;
        try {
            for (int i = 0; i < races; i++) {
                try (EditingProcess one = EditingProcess.start(path, i, MOVES); EditingProcess other = EditingProcess.start(path, i, MOVES)) {
                    assertThat(List.of(one.answer(), other.answer())).as("race %d", i).containsExactlyInAnyOrder("open", "refused");
                }
                held++;
            }
        } finally {
            new FaultReport("4-race", Length.LONG).row("two programs opening at once", races, held, "one writes, one reads",
                Duration.between(start, Instant.now())).write();
        }
    }
}
