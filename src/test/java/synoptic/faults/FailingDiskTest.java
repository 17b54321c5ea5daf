package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.faults.FaultReport.Length;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.RandomProjects;

/**
 * A disk that refuses, is full, hiccups, cannot make durable or hangs, at every single step of edits that are saved: on disk is the old
 * or the new state, and nothing is shown as saved that is not there.
 */
class FailingDiskTest {

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void everyFaultAtSomeStepsOfASave() {
        fail(Length.SHORT, 1);
    }

    @Test
    @Tag("faults")
    void everyFaultAtEveryStepOfASave() {
        fail(Length.LONG, 4);
    }

    private void fail(Length length, int seeds) {
        FaultReport report = new FaultReport("3-disk", length);
        List<String> broken = new ArrayList<>();
        for (BadDisk.Fault fault : BadDisk.Fault.values()) {
            Instant start = Instant.now();
            int cases = 0;
            int before = broken.size();
            for (int seed = 1; seed <= seeds; seed++) {
                boolean reached = true;
                for (int at = seed; reached; at += length.of(7, 1)) {
                    try {
                        reached = run(fault, at, seed);
                    } catch (AssertionError | RuntimeException failed) {
                        broken.add(fault + " at step " + at + ", seed " + seed + ": " + failed);
                    }
                    cases += reached ? 1 : 0;
                }
            }
            report.row("disk " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " at a step of a save", cases,
                cases - broken.size() + before, "old or new state, never shown as saved when it is not", Duration.between(start, Instant.now()));
        }
        report.write();
        assertThat(broken).as("promises that were broken").isEmpty();
    }

    /** One project with a fault after so many steps; answers whether it came to that. */
    private boolean run(BadDisk.Fault fault, int at, long seed) {
        Path path = folder.resolve("p" + ++runs);
        BadDisk disk = new BadDisk();
        Project start = new RandomProjects(seed).project(2, 5, 2, 2);
        OpenedProject opened = new ProjectStore(disk, Clock.systemUTC()).create(path, start);
        boolean reached;
        try (SavedSession session = new SavedSession(opened, seed)) {
            disk.failAfter(at, fault);
            session.work(disk);
            assertTold(session, path);
            reached = disk.isReached();
            disk.mend();
            assertThat(session.saveAll()).as("saved after the disk was mended").isEmpty();
            assertThat(read(path).project().equals(session.project())).as("all is there after the disk was mended").isTrue();
        } finally {
            disk.mend();
        }
        OpenedProject again = new ProjectStore(disk, Clock.systemUTC()).open(path, OpenMode.WRITE);
        again.folder().close();
        assertThat(again.findings()).noneMatch(Finding::isProblem).noneMatch(Kills::isAboutAnotherProgram);
        assertThat(again.readOnlyReason()).isEmpty();
        TreeOf.delete(path);
        return reached;
    }

    /** Whatever went wrong, the disk has a state that there was, not an older one than was said to be safe. */
    private static void assertTold(SavedSession session, Path path) {
        int safe = session.safe();
        boolean shownAsSaved = session.isShownAsSaved();
        Project onDisk = read(path).project();
        List<Project> states = session.states();
        assertThat(states.subList(safe, states.size()).stream().anyMatch(onDisk::equals))
            .as("on disk is one of the states since %d of %d", safe, states.size() - 1).isTrue();
        if (shownAsSaved) {
            assertThat(onDisk.equals(session.project())).as("what is shown as saved is on disk").isTrue();
        }
    }

    private static OpenedProject read(Path path) {
        return new ProjectStore(Clock.systemUTC()).open(path, OpenMode.READ);
    }
}
