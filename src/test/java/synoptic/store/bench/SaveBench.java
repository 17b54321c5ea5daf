package synoptic.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import synoptic.edit.AnnotationEdit;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.BenchTable;
import synoptic.testing.LargeProjects;

/**
 * One acknowledged save in a project of 10,000 articles and 100,000 annotations, from the edit to the promise kept, beside one bare append
 * and force of the same bytes and one commit of the same annotation in SQLite, turn by turn on the same disk.
 */
@Tag("bench")
@Tag("store")
class SaveBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;

    @Test
    void savingOneAnnotation() throws Exception {
        // Not where temporary files lie, which may be memory: the disk is what this is about.
        Path folder = Files.createDirectories(Path.of("target", "bench-save-" + System.nanoTime()));
        LargeProjects large = new LargeProjects();
        Project project = large.project(10_000);
        // Made without waiting for the disk, which would take minutes; everything that is measured waits for it.
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(folder.resolve("large"), project).folder().close();
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(folder.resolve("large"), OpenMode.WRITE);
        List<List<Long>> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            times.add(new ArrayList<>());
        }
        List<Long> inMemory = new ArrayList<>();
        List<Article> articles = List.copyOf(project.articles());
        Path journal = folder.resolve("large/.synoptic/journal.jsonl");
        ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
        Session session = new Session(opened, disk, Runnable::run, Clock.system(ZoneOffset.UTC), () -> "Ada");
        try (SqliteStore wal = new SqliteStore(folder.resolve("wal.db"), "WAL");
            SqliteStore delete = new SqliteStore(folder.resolve("delete.db"), "DELETE");
            FileChannel bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            wal.fill(project);
            delete.fill(project);
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                Annotation annotation = large.annotation(articles.get(i * 7 % articles.size()));
                long size = Files.size(journal);
                List<Long> row = new ArrayList<>();
                long start = System.nanoTime();
                session.apply(new AnnotationEdit.Add("highlight", annotation));
                inMemory.add(System.nanoTime() - start);
                session.durable().join();
                row.add(System.nanoTime() - start);
                byte[] same = new byte[(int) Math.max(1, Files.size(journal) - size)];
                row.add(timed(() -> append(bare, same)));
                row.add(timed(() -> wal.save(annotation)));
                row.add(timed(() -> delete.save(annotation)));
                if (i >= WARM_UP) {
                    for (int j = 0; j < row.size(); j++) {
                        times.get(j).add(row.get(j));
                    }
                }
            }
        } finally {
            session.release().join();
            disk.shutdownNow();
            deleteAll(folder);
        }
        report(times, inMemory.subList(WARM_UP, inMemory.size()));
    }

    private static void report(List<List<Long>> times, List<Long> inMemory) throws IOException {
        BenchTable table = new BenchTable("save");
        table.putTimes("edit_in_memory", inMemory);
        table.putTimes("edit_acknowledged", times.get(0));
        table.putTimes("bare_append_and_force", times.get(1));
        table.putTimes("sqlite_wal_full", times.get(2));
        table.putTimes("sqlite_delete_full", times.get(3));
        double saved = median(times.get(0));
        table.put("acknowledged_per_bare", saved / median(times.get(1)));
        table.put("acknowledged_per_wal", saved / median(times.get(2)));
        table.put("delete_per_acknowledged", median(times.get(3)) / saved);
        table.write();
        assertThat(median(inMemory)).as("edit in memory, ns").isLessThan(1_000_000);
        assertThat(saved).as("acknowledged, beside a bare append and force, ns").isLessThan(1.5 * median(times.get(1)));
        assertThat(saved).as("acknowledged, beside SQLite WAL/FULL, ns").isLessThan(1.2 * median(times.get(2)));
        assertThat(median(times.get(3))).as("SQLite DELETE/FULL, beside acknowledged, ns").isGreaterThan(2 * saved);
    }

    private interface Job {
        void run() throws IOException, SQLException;
    }

    private static long timed(Job job) throws IOException, SQLException {
        long start = System.nanoTime();
        job.run();
        return System.nanoTime() - start;
    }

    private static void append(FileChannel file, byte[] bytes) throws IOException {
        file.write(ByteBuffer.wrap(bytes), file.size());
        file.force(false);
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
