package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that edits, at any moment: what it had said to be safe is there. */
class KillTest {

    private static final int KILLS_OF_A_PROJECT = 10;

    @TempDir
    private Path folder;

    @Test
    void aDozenKillsLoseNothingThatWasSafe() throws InterruptedException {
        kill(12, 4, 1, FaultReport.Length.SHORT);
    }

    @Test
    @Tag("faults")
    void sixHundredKillsLoseNothingThatWasSafe() throws InterruptedException {
        kill(Integer.getInteger("faults.kills", 600), KILLS_OF_A_PROJECT, 1_000, FaultReport.Length.LONG);
    }

    private void kill(int kills, int ofEach, long usualSeed, FaultReport.Length length) throws InterruptedException {
        Instant start = Instant.now();
        List<Callable<Kills>> projects = new ArrayList<>();
        for (int i = 0; i < kills; i += ofEach) {
            long seed = AtOnce.seed(usualSeed) + i;
            projects.add(() -> killed(seed, ofEach, length));
        }
        AtOnce<Kills> tried = AtOnce.tried(projects);
        int safe = tried.answers().stream().mapToInt(Kills::safeMoves).sum();
        new FaultReport("1-kill", length).row("kill -9 of a process that edits", kills, kills - tried.failures().size(),
            "%,d acknowledged moves, all there; %,d more were there without having been acknowledged; %,d kills while opening".formatted(safe,
                tried.answers().stream().mapToInt(Kills::later).sum(), tried.answers().stream().mapToInt(Kills::duringOpening).sum()),
            Duration.between(start, Instant.now())).write();
        assertThat(tried.failures()).as("promises that were broken").isEmpty();
        assertThat(safe).as("moves that were said to be safe").isPositive();
    }

    private Kills killed(long seed, int kills, FaultReport.Length length) throws IOException, InterruptedException {
        Kills project = new Kills(Files.createDirectory(folder.resolve("p" + seed)), seed, length.of(6, 40));
        for (int i = 0; i < kills; i++) {
            project.kill(seed + i);
        }
        return project;
    }
}
