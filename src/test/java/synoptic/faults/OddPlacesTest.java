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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
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

    private final List<String> broken = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFewOddPlaces() throws InterruptedException {
        live(Length.SHORT);
    }

    @Test
    @Tag("faults")
    void manyOddPlaces() throws InterruptedException {
        live(Length.LONG);
    }

    private void live(Length length) throws InterruptedException {
        FaultReport report = new FaultReport("5-places", length);
        report(report, "clock that jumps to and fro by a month", clocks(length));
        report(report, "names with spaces, emoji, marks, 240 characters", names(length));
        report(report, "names that ignore case (macOS's and Windows's rules)", caseless(length));
        report.write();
        assertThat(broken).as("promises that were broken").isEmpty();
    }

    /** Each life answers its number of moves. */
    private void report(FaultReport report, String where, List<Callable<Integer>> lives) throws InterruptedException {
        Instant start = Instant.now();
        AtOnce<Integer> tried = AtOnce.tried(lives);
        broken.addAll(tried.failures());
        report.row(where, lives.size(), tried.answers().size(), "%,d moves".formatted(tried.answers().stream().mapToInt(Integer::intValue).sum()),
            Duration.between(start, Instant.now()));
    }

    /** Time jumps by up to a month, to and fro, whenever somebody looks at the clock. */
    private List<Callable<Integer>> clocks(Length length) {
        List<Callable<Integer>> lives = new ArrayList<>();
        for (int i = 1; i <= length.of(3, 40); i++) {
            int seed = i;
            lives.add(() -> new Life(new ProjectStore(new UnforcedFiles(), new JumpingClock(Clock.systemUTC(), new Random(seed))), seed)
                .in(folder.resolve("c" + seed), folder.resolve("cc" + seed), 4));
        }
        return lives;
    }

    private List<Callable<Integer>> names(Length length) {
        List<Callable<Integer>> lives = new ArrayList<>();
        for (String name : NAMES) {
            int seed = 100 + lives.size();
            Path deep = folder.resolve("n" + seed).resolve("deep 🗂️ folder");
            lives.add(() -> new Life(new ProjectStore(new UnforcedFiles(), Clock.systemUTC()), seed).in(deep.resolve(name),
                deep.resolve("copy of").resolve(name), length.of(2, 10)));
        }
        return lives;
    }

    /** File systems in memory with the rules of macOS and Windows, where a name in capitals is the same name. */
    private static List<Callable<Integer>> caseless(Length length) {
        List<Callable<Integer>> lives = new ArrayList<>();
        for (int i = 1; i <= length.of(2, 20); i++) {
            int seed = i;
            for (Configuration rules : List.of(Configuration.osX(), Configuration.windows(), Configuration.unix())) {
                lives.add(() -> inMemory(rules, seed));
            }
        }
        return lives;
    }

    private static int inMemory(Configuration rules, int seed) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(rules)) {
            Path root = memory.getPath("Work").toAbsolutePath();
            Files.createDirectories(root);
            ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
            int moves = new Life(store, seed).in(root.resolve("Ferries"), root.resolve("Copy"), 4);
            if (!rules.equals(Configuration.unix())) {
                inCapitals(store, root);
            }
            return moves;
        }
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
