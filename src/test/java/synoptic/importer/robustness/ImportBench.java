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
        assertThat(run("-Xmx512m", EachFile.class.getName(), arguments)).isZero();
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
        Path many = Files.createDirectory(folder.resolve("many"));
        String words = "The ferry left the harbour at six in the morning, and nobody who had waited for it was on board. ";
        for (int i = 0; i < MANY; i++) {
            Path inside = Files.createDirectories(many.resolve(String.valueOf(i % 100)));
            Files.writeString(inside.resolve(i + ".html"), "<html><head><title>Ferry " + i + "</title></head><body><article><h1>Ferry "
                + i + "</h1>" + ("<p>" + words.repeat(4) + "Number " + i + ".</p>\n").repeat(40) + "</article></body></html>");
        }
        Path lines = folder.resolve("lines.tsv");
        long start = System.nanoTime();
        assertThat(run("-Xmx1g", EachFile.class.getName(), List.of(lines.toString(), many.toString()))).isZero();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        assertThat(Files.readAllLines(lines)).hasSize(MANY);
        report("import-many.md", "| files | seconds, with 1 GiB |\n|---|---:|\n| %d | %.1f |\n".formatted(MANY, time.toMillis() / 1000.0));
    }

    private static int run(String heap, String main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
            "-cp", System.getProperty("java.class.path")));
        command.add(main);
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true).start().waitFor();
    }

    private static void report(String name, String table) throws IOException {
        Path results = Files.createDirectories(Path.of(System.getProperty("synoptic.results", "target/bench")));
        Files.writeString(results.resolve(name), table);
    }
}
