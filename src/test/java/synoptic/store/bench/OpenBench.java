package synoptic.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.model.Project;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.BenchTable;
import synoptic.testing.LargeProjects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Opening 10,000 articles with 100,000 annotations, beside a bare parse of the same files and SQLite reading the same, turn by turn. */
@Tag("bench")
@Tag("store")
class OpenBench {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    private final JsonFactory jackson = JsonFactory.builder().build();
    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());

    @TempDir
    private Path folder;

    private interface Job {
        long run() throws IOException, SQLException;
    }

    @Test
    void openingALargeProject() throws IOException, SQLException {
        Path path = folder.resolve("large");
        Project project = new LargeProjects().project(10_000);
        store.create(path, project).folder().close();
        BenchTable table = new BenchTable("open");
        table.put("json_mb", sizeOf(path) / 1e6);
        List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (SqliteStore sqlite = new SqliteStore(folder.resolve("large.db"), "WAL")) {
            sqlite.fill(project);
            List<Job> jobs = List.of(() -> parseBare(path), () -> open(path, OpenMode.READ), () -> open(path, OpenMode.WRITE), sqlite::readAll);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                for (int i = 0; i < jobs.size(); i++) {
                    long start = System.nanoTime();
                    assertThat(jobs.get(i).run()).isGreaterThan(10_000);
                    long took = System.nanoTime() - start;
                    if (round >= WARM_UP) {
                        times.get(i).add(took);
                    }
                }
            }
        }
        table.putTimes("bare_parse", times.get(0));
        table.putTimes("open_for_reading", times.get(1));
        table.putTimes("open_for_writing", times.get(2));
        table.putTimes("sqlite_reads_the_same", times.get(3));
        double open = median(times.get(2));
        table.put("open_per_bare_parse", open / median(times.get(0)));
        table.put("sqlite_per_open", median(times.get(3)) / open);
        table.put("heap_of_the_open_project_mb", heapOf(path));
        table.write();
        assertThat(open).as("opening beside a bare parse, ns").isLessThan(2 * median(times.get(0)));
        assertThat(median(times.get(3))).as("SQLite beside opening, ns").isGreaterThan(2 * open);
    }

    private long open(Path path, OpenMode mode) {
        OpenedProject opened = store.open(path, mode);
        opened.folder().close();
        return opened.project().annotations().size();
    }

    /** Reads every name and value of every file that opening reads, and makes nothing of them. */
    private long parseBare(Path path) throws IOException {
        List<Path> files = new ArrayList<>(List.of(path.resolve("project.json"), path.resolve("claims.json"), path.resolve("tags.json")));
        try (Stream<Path> articles = Files.list(path.resolve("articles")); Stream<Path> annotations = Files.list(path.resolve("annotations"))) {
            articles.map(article -> article.resolve("article.json")).forEach(files::add);
            annotations.forEach(files::add);
        }
        long values = 0;
        for (Path file : files) {
            try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    values += token.isScalarValue() && parser.getString() != null ? 1 : 0;
                }
            }
        }
        return values;
    }

    private double heapOf(Path path) {
        double before = usedMb();
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        double after = usedMb();
        opened.folder().close();
        assertThat(opened.project().articles()).hasSize(10_000);
        return after - before;
    }

    private static double usedMb() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static long sizeOf(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".json")).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }
}
