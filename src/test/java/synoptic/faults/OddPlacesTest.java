package synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.faults.FaultReport.Length;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;

/** Projects where clocks go backwards, names ignore case, and paths are long and odd. */
class OddPlacesTest {

    private static final List<String> NAMES = List.of("with two  spaces", " leading and trailing ", "🗞️ paper 👩🏽‍🚀", "délai", "de\u0301lai", "مشروع",
        "100% #1 & 'so' \"on\"", "semi;colon,comma+plus=", "x".repeat(240), "é".repeat(120), "-rf", "a.b.json", "~", "$HOME `id`");

    @TempDir
    private Path folder;

    @Test
    void aFewOddPlaces() throws IOException {
        live(Length.SHORT);
    }

    @Test
    @Tag("faults")
    void manyOddPlaces() throws IOException {
        live(Length.LONG);
    }

    private void live(Length length) throws IOException {
        FaultReport report = new FaultReport("5-places", length);
        clocks(length, report);
        names(length, report);
        caseless(length, report);
        report.write();
    }

    /** Time jumps by up to a month, to and fro, whenever somebody looks at the clock. */
    private void clocks(Length length, FaultReport report) {
        Instant start = Instant.now();
        int moves = 0;
        int lives = length.of(3, 40);
        for (int seed = 1; seed <= lives; seed++) {
            Clock clock = new JumpingClock(Clock.systemUTC(), new Random(seed));
            moves += new Life(new ProjectStore(new UnforcedFiles(), clock), seed).in(folder.resolve("c" + seed), folder.resolve("cc" + seed), 4);
        }
        report.row("clock that jumps to and fro by a month", lives, lives, moves + " moves", Duration.between(start, Instant.now()));
    }

    private void names(Length length, FaultReport report) {
        Instant start = Instant.now();
        int moves = 0;
        int seed = 100;
        for (String name : NAMES) {
            Path deep = folder.resolve("n" + seed).resolve("deep 🗂️ folder");
            moves += new Life(new ProjectStore(new UnforcedFiles(), Clock.systemUTC()), seed).in(deep.resolve(name), deep.resolve("copy of").resolve(name),
                length.of(2, 10));
            seed++;
        }
        report.row("names with spaces, emoji, marks, 240 characters", NAMES.size(), NAMES.size(), moves + " moves",
            Duration.between(start, Instant.now()));
    }

    /** File systems in memory with the rules of macOS and Windows, where a name in capitals is the same name. */
    private void caseless(Length length, FaultReport report) throws IOException {
        Instant start = Instant.now();
        int moves = 0;
        int lives = 0;
        for (int seed = 1; seed <= length.of(2, 20); seed++) {
            for (Configuration rules : List.of(Configuration.osX(), Configuration.windows(), Configuration.unix())) {
                try (FileSystem memory = Jimfs.newFileSystem(rules)) {
                    Path root = memory.getPath("Work").toAbsolutePath();
                    Files.createDirectories(root);
                    ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
                    moves += new Life(store, seed).in(root.resolve("Ferries"), root.resolve("Copy"), 4);
                    if (!rules.equals(Configuration.unix())) {
                        inCapitals(store, root);
                    }
                    lives++;
                }
            }
        }
        report.row("names that ignore case (macOS's and Windows's rules)", lives, lives, moves + " moves", Duration.between(start, Instant.now()));
    }

    /** The same folder by a name in capitals is the same project. */
    private static void inCapitals(ProjectStore store, Path root) {
        OpenedProject one = store.open(root.resolve("Ferries"), OpenMode.READ);
        OpenedProject same = store.open(root.resolve("FERRIES"), OpenMode.READ);
        assertThat(same.project().equals(one.project())).isTrue();
        assertThat(same.findings()).noneMatch(Finding::isProblem);
        assertThatThrownBy(() -> store.create(root.resolve("ferries"), one.project())).isInstanceOf(StoreException.class)
            .hasMessageContaining("in use already");
    }
}
