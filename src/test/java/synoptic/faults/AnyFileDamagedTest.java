package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.faults.FaultReport.Length;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;

/** Every file of a project is cut, overwritten and changed: the rest opens as it was, the damage is told, and what was there is kept. */
class AnyFileDamagedTest {

    private static final int PARTS = 16;

    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
    private final List<String> broken = new ArrayList<>();
    private final Random random = new Random(AtOnce.seed(77));

    @TempDir
    private Path folder;

    private int copies;

    @Test
    void aFewDamagesOfEveryFileHideNothingElse() throws InterruptedException {
        damage(Length.SHORT, 1);
    }

    @Test
    @Tag("faults")
    void thousandsOfDamagesHideNothingElse() throws InterruptedException {
        damage(Length.LONG, 3);
    }

    private void damage(Length length, int projects) throws InterruptedException {
        FaultReport report = new FaultReport("2-damage", length);
        for (int seed = 1; seed <= projects; seed++) {
            WorkedOn project = new WorkedOn(folder.resolve("worked-on-" + seed), seed);
            String where = "%,d files of project %d".formatted(project.files().size(), seed);
            report(report, "file cut, or its end zeros, at every 1/16", cuts(project, length), where);
            report(report, "1 or 8 random bytes of a file flipped", flips(project, length), where);
        }
        report.write();
        assertThat(broken).as("promises that were broken").isEmpty();
    }

    private void report(FaultReport report, String what, List<Callable<Boolean>> attempts, String where) throws InterruptedException {
        Instant start = Instant.now();
        AtOnce<Boolean> tried = AtOnce.tried(attempts);
        broken.addAll(tried.failures());
        report.row(what, attempts.size(), tried.answers().size(), where, Duration.between(start, Instant.now()));
    }

    private List<Callable<Boolean>> cuts(WorkedOn project, Length length) {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : project.files().entrySet()) {
            byte[] whole = file.getValue();
            for (int part = random.nextInt(length.of(8, 1)); part < PARTS; part += length.of(8, 1)) {
                byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * part / PARTS));
                attempt(project, file.getKey(), cut, "cut at " + part + "/16").ifPresent(attempts::add);
                if (length == Length.LONG) {
                    attempt(project, file.getKey(), Arrays.copyOf(cut, whole.length), "zeros from " + part + "/16").ifPresent(attempts::add);
                }
            }
        }
        return attempts;
    }

    private List<Callable<Boolean>> flips(WorkedOn project, Length length) {
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : project.files().entrySet()) {
            for (int i = 0; i < length.of(2, 20); i++) {
                byte[] flipped = file.getValue().clone();
                for (int bytes = i % 3 == 0 ? 8 : 1; bytes > 0 && flipped.length > 0; bytes--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                attempt(project, file.getKey(), flipped, "flipped, number " + i).ifPresent(attempts::add);
            }
        }
        return attempts;
    }

    /** One damage to try; nothing where the content is as it was. */
    private Optional<Callable<Boolean>> attempt(WorkedOn project, String name, byte[] content, String how) {
        if (Arrays.equals(content, project.files().get(name))) {
            return Optional.empty();
        }
        Path copy = folder.resolve("copy-" + ++copies);
        return Optional.of(() -> {
            project.copyTo(copy, name, content);
            try {
                new Damaged(store, copy, project, name, content).promises();
                TreeOf.delete(copy);
                return true;
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(name + " " + how + " (" + kept(project, copy, name, content) + "): " + failed.getMessage(), failed);
            }
        });
    }

    /** Where the damaged project is kept, as it was when it was damaged. */
    private static Path kept(WorkedOn project, Path copy, String name, byte[] content) {
        Path kept = Path.of("target", "faults", "failed", copy.getFileName().toString()).toAbsolutePath();
        project.copyTo(kept, name, content);
        TreeOf.delete(copy);
        return kept;
    }
}
