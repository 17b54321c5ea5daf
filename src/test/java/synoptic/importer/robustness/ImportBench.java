package synoptic.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.testing.OwnProcess;

/**
 * Imports strange files in a program with 512 MiB, and ten thousand usual ones in a program with 1 GiB; each in a process of its own, whose
 * heap is bounded. The collection of strange files beside the project takes part where it is there.
 */
@Tag("bench")
@Tag("import")
class ImportBench {

    private static final Path CORPUS = Path.of("..", "shared", "data", "robustness");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MANY = 10_000;
    /** In milliseconds. */
    private static final double LONGEST_PAUSE = 2_000;

    @TempDir
    Path folder;

    @Test
    void strangeFilesEndWithinTenSecondsAndHalfAGigabyte() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>(new HostileFiles(Files.createDirectory(folder.resolve("hostile"))).write());
        if (Files.isDirectory(CORPUS)) {
            for (String part : List.of("pdf", "office", "epub", "html", "txt", "hostile")) {
                try (Stream<Path> inside = Files.list(CORPUS.resolve(part))) {
                    inside.sorted().forEach(files::add);
                }
            }
        }
        StringBuilder table = new StringBuilder("| file | seconds |\n|---|---:|\n");
        Path lines = folder.resolve("lines.tsv");
        List<String> arguments = new ArrayList<>(List.of(lines.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        assertThat(OwnProcess.run("-Xmx512m", EachFile.class.getName(), arguments)).isZero();
        List<String> measured = Files.readAllLines(lines);
        assertThat(measured).hasSize(files.size());
        for (String line : measured) {
            String[] cells = line.split("\t");
            table.append("| ").append(cells[0]).append(" | ").append(cells[1]).append(" |\n");
            assertThat(Double.parseDouble(cells[1])).as(cells[0]).isLessThan(LONGEST.toSeconds());
        }
        report("import-robustness.md", table.toString());
    }

    @Test
    void tenThousandFilesNeedNoMoreThanAGigabyte() throws IOException, InterruptedException {
        Path many = ManyFiles.write(folder.resolve("many"), MANY);
        Path lines = folder.resolve("lines.tsv");
        long start = System.nanoTime();
        assertThat(OwnProcess.run("-Xmx1g", EachFile.class.getName(), List.of(lines.toString(), many.toString()))).isZero();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        assertThat(Files.readAllLines(lines)).hasSize(MANY);
        report("import-many.md", "| files | seconds, with 1 GiB |\n|---|---:|\n| %d | %.1f |\n".formatted(MANY, time.toMillis() / 1000.0));
    }

    /** The window answers within a second, or as much longer as the machine is slower than the one that this was measured on. */
    @Test
    void tenThousandFilesDoNotFreezeTheWindow() throws IOException, InterruptedException {
        Path many = ManyFiles.write(folder.resolve("many"), MANY);
        Path lines = folder.resolve("lines.tsv");
        assertThat(OwnProcess.run("-Xmx1g", "synoptic.ui.workbench.ManyFilesWindow", List.of(many.toString(),
            Files.createDirectory(folder.resolve("home")).toString(), lines.toString()))).isZero();
        double slower = OwnProcess.slowness();
        StringBuilder table = new StringBuilder("| part | files | seconds | longest pause of the window, ms | memory in use, MB |\n|---|---:|---:|---:|---:|\n");
        for (String line : Files.readAllLines(lines)) {
            String[] cells = line.split("\t");
            assertThat(Integer.parseInt(cells[1])).as(cells[0]).isEqualTo(MANY);
            table.append("| %s | %s | %.1f | %s | %s |\n".formatted(cells[0], cells[1], Double.parseDouble(cells[2]), cells[3], cells[4]));
        }
        report("import-window.md", table.toString());
        assertThat(Files.readAllLines(lines)).allSatisfy(line ->
            assertThat(Double.parseDouble(line.split("\t")[3])).as(line).isLessThan(slower * LONGEST_PAUSE));
    }

    private static void report(String name, String table) throws IOException {
        Path results = Files.createDirectories(Path.of(System.getProperty("synoptic.results", "target/bench")));
        Files.writeString(results.resolve(name), table);
    }
}
