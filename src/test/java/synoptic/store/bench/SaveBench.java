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
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import synoptic.edit.AnnotationEdit;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.BenchTable;
import synoptic.testing.LargeProjects;

/**
 * One acknowledged save in a project of 10,000 articles and 100,000 annotations, from the edit to the promise kept, beside one bare append
 * and force of the same bytes and one commit of the same annotation in SQLite, turn by turn on the same disk. Each of them waits for its disk
 * on the thread that asked for it; the way of the window, where another thread saves, is measured beside them.
 */
@Tag("bench")
@Tag("store")
class SaveBench {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 500;
    /** So that it is compiled code that is measured, as SQLite's is. */
    private static final int EDITS_TO_COMPILE = 20_000;

    private final LargeProjects large = new LargeProjects();
    private final Random order = new Random(5);
    private final Map<Row, List<Long>> times = new EnumMap<>(Row.class);
    /** As many bytes as the journal's last line; a few hundred before there is one. */
    private byte[] line = new byte[700];

    private enum Row {
        EDIT_ACKNOWLEDGED, EDIT_IN_MEMORY, BACKGROUND_ACKNOWLEDGED, BACKGROUND_HEARD_OF, BARE_APPEND_AND_FORCE, SQLITE_WAL_FULL,
        SQLITE_DELETE_FULL
    }

    private interface Job {
        void run() throws IOException, SQLException;
    }

    SaveBench() {
        for (Row row : Row.values()) {
            times.put(row, new ArrayList<>());
        }
    }

    @Test
    void savingOneAnnotation() throws Exception {
        // Not where temporary files lie, which may be memory: the disk is what this is about.
        Path folder = Files.createDirectories(Path.of("target", "bench-save-" + System.nanoTime()));
        Project project = large.project(10_000);
        // Made without waiting for the disk, which would take minutes; everything that is measured waits for it.
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(folder.resolve("large"), project).folder().close();
        ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
        compile(folder.resolve("small"), disk);
        Session session = session(new ProjectStore(Clock.systemUTC()), folder.resolve("large"), disk);
        try {
            measure(session, List.copyOf(project.articles()), folder);
        } finally {
            session.release().join();
            disk.shutdownNow();
            deleteAll(folder);
        }
        report();
    }

    private void compile(Path folder, ScheduledExecutorService disk) {
        ProjectStore unforced = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
        Project project = large.project(100);
        unforced.create(folder, project).folder().close();
        Session session = session(unforced, folder, disk);
        List<Article> articles = List.copyOf(project.articles());
        for (int i = 0; i < EDITS_TO_COMPILE; i++) {
            session.applyDurably(new AnnotationEdit.Add("highlight", large.annotation(articles.get(i % articles.size()))));
            session.apply(new AnnotationEdit.Add("highlight", large.annotation(articles.get(i % articles.size()))));
            session.durable().join();
        }
        session.release().join();
    }

    private void measure(Session session, List<Article> articles, Path folder) throws IOException, SQLException {
        Path journal = folder.resolve("large/.synoptic/journal.jsonl");
        try (SqliteStore wal = new SqliteStore(folder.resolve("wal.db"), "WAL");
            SqliteStore delete = new SqliteStore(folder.resolve("delete.db"), "DELETE");
            FileChannel bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            wal.fill(session.project());
            delete.fill(session.project());
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                Annotation here = large.annotation(articles.get(i * 7 % articles.size()));
                Annotation there = large.annotation(articles.get(i * 11 % articles.size()));
                List<Job> jobs = new ArrayList<>(List.of(
                    () -> {
                        long size = Files.size(journal);
                        timed(Row.EDIT_ACKNOWLEDGED, () -> session.applyDurably(new AnnotationEdit.Add("highlight", here)));
                        line = new byte[(int) (Files.size(journal) - size)];
                    },
                    () -> timed(Row.BARE_APPEND_AND_FORCE, () -> append(bare, line)),
                    () -> inBackground(session, there),
                    () -> timed(Row.SQLITE_WAL_FULL, () -> wal.save(here)),
                    () -> timed(Row.SQLITE_DELETE_FULL, () -> delete.save(here))));
                // What has the disk before leaves it some work, and nobody should always have the same before.
                Collections.shuffle(jobs, order);
                for (Job job : jobs) {
                    job.run();
                }
            }
        }
    }

    private void inBackground(Session session, Annotation annotation) {
        AtomicLong kept = new AtomicLong();
        long start = System.nanoTime();
        session.apply(new AnnotationEdit.Add("highlight", annotation));
        times.get(Row.EDIT_IN_MEMORY).add(System.nanoTime() - start);
        session.durable().thenRun(() -> kept.set(System.nanoTime())).join();
        times.get(Row.BACKGROUND_HEARD_OF).add(System.nanoTime() - start);
        times.get(Row.BACKGROUND_ACKNOWLEDGED).add(kept.get() - start);
    }

    private void timed(Row row, Job job) throws IOException, SQLException {
        long start = System.nanoTime();
        job.run();
        times.get(row).add(System.nanoTime() - start);
    }

    private static Session session(ProjectStore store, Path folder, ScheduledExecutorService disk) {
        return new Session(store.open(folder, OpenMode.WRITE), disk, Runnable::run, Clock.system(ZoneOffset.UTC), () -> "Ada");
    }

    private static void append(FileChannel file, byte[] bytes) throws IOException {
        file.write(ByteBuffer.wrap(bytes), file.size());
        file.force(false);
    }

    private void report() throws IOException {
        BenchTable table = new BenchTable("save");
        times.values().forEach(row -> row.subList(0, WARM_UP).clear());
        times.forEach((row, nanos) -> table.putTimes(row.name().toLowerCase(java.util.Locale.ROOT), nanos));
        double saved = median(Row.EDIT_ACKNOWLEDGED);
        double bare = median(Row.BARE_APPEND_AND_FORCE);
        table.put("acknowledged_per_bare", saved / bare);
        table.put("acknowledged_per_wal", saved / median(Row.SQLITE_WAL_FULL));
        table.put("delete_per_acknowledged", median(Row.SQLITE_DELETE_FULL) / saved);
        table.put("background_per_bare", median(Row.BACKGROUND_ACKNOWLEDGED) / bare);
        table.write();
        assertThat(median(Row.EDIT_IN_MEMORY)).as("edit in memory, ns").isLessThan(1_000_000);
        assertThat(saved).as("acknowledged, beside a bare append and force, ns").isLessThan(1.5 * bare);
        assertThat(saved).as("acknowledged, beside SQLite WAL/FULL, ns").isLessThan(1.2 * median(Row.SQLITE_WAL_FULL));
        assertThat(median(Row.SQLITE_DELETE_FULL)).as("SQLite DELETE/FULL, beside acknowledged, ns").isGreaterThan(2 * saved);
    }

    private double median(Row row) {
        long[] sorted = times.get(row).stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
