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
import java.util.Random;
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
    private final Random random = new Random(77);

    @TempDir
    private Path folder;

    private int copies;

    @Test
    void aFewDamagesOfEveryFileHideNothingElse() {
        damage(Length.SHORT, 1);
    }

    @Test
    @Tag("faults")
    void thousandsOfDamagesHideNothingElse() {
        damage(Length.LONG, 3);
    }

    private void damage(Length length, int projects) {
        FaultReport report = new FaultReport("2-damage", length);
        for (int seed = 1; seed <= projects; seed++) {
            WorkedOn project = new WorkedOn(folder.resolve("worked-on-" + seed), seed);
            String where = "%,d files of project %d".formatted(project.files().size(), seed);
            cut(project, length, report, where);
            flip(project, length, report, where);
        }
        report.write();
        assertThat(broken).as("promises that were broken").isEmpty();
    }

    private void cut(WorkedOn project, Length length, FaultReport report, String where) {
        Instant start = Instant.now();
        int cases = 0;
        int before = broken.size();
        for (Map.Entry<String, byte[]> file : project.files().entrySet()) {
            byte[] whole = file.getValue();
            for (int part = random.nextInt(length.of(8, 1)); part < PARTS; part += length.of(8, 1)) {
                byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * part / PARTS));
                cases += attempt(project, file.getKey(), cut, "cut at " + part + "/16");
                if (length == Length.LONG) {
                    cases += attempt(project, file.getKey(), Arrays.copyOf(cut, whole.length), "zeros from " + part + "/16");
                }
            }
        }
        report.row("file cut, or its end zeros, at every 1/16", cases, cases - broken.size() + before, where,
            Duration.between(start, Instant.now()));
    }

    private void flip(WorkedOn project, Length length, FaultReport report, String where) {
        Instant start = Instant.now();
        int cases = 0;
        int before = broken.size();
        for (Map.Entry<String, byte[]> file : project.files().entrySet()) {
            for (int i = 0; i < length.of(2, 20); i++) {
                byte[] flipped = file.getValue().clone();
                for (int bytes = i % 3 == 0 ? 8 : 1; bytes > 0 && flipped.length > 0; bytes--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                cases += attempt(project, file.getKey(), flipped, "flipped, number " + i);
            }
        }
        report.row("1 or 8 random bytes of a file flipped", cases, cases - broken.size() + before, where,
            Duration.between(start, Instant.now()));
    }

    /** Tries one damage; answers 1, or 0 where the content is as it was. */
    private int attempt(WorkedOn project, String name, byte[] content, String how) {
        if (Arrays.equals(content, project.files().get(name))) {
            return 0;
        }
        Path copy = folder.resolve("copy-" + ++copies);
        project.copyTo(copy, name, content);
        try {
            new Damaged(store, copy, project, name, content).promises();
        } catch (AssertionError | RuntimeException failed) {
            broken.add(name + " " + how + " (" + copy.getFileName() + "): " + failed);
        } finally {
            TreeOf.delete(copy);
        }
        return 1;
    }
}
