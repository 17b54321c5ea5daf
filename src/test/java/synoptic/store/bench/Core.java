package synoptic.store.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.History;
import synoptic.edit.Step;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.LargeProjects;

/** What JMH measures on 10,000 articles with 100,000 annotations: one edit in memory, opening, and the bare parse of the same files. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g"})
public class Core {

    private final LargeProjects large = new LargeProjects();
    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
    private Path folder;
    private Project project;
    private List<Article> articles;
    private int turn;

    /** Makes the project and puts it on disk. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("synoptic-core-");
        project = large.project(10_000);
        articles = List.copyOf(project.articles());
        store.create(folder.resolve("large"), project).folder().close();
    }

    /** Deletes it. */
    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** One highlight more, and its step in the history. The project grows by it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public History editInMemory() {
        turn = (turn + 7) % articles.size();
        Step step = Step.of(new AnnotationEdit.Add("highlight", large.annotation(articles.get(turn))), project, Instant.EPOCH);
        project = step.apply(project);
        return History.EMPTY.record(step);
    }

    /** Opening for writing. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 4)
    @Measurement(iterations = 7)
    public Project open() {
        OpenedProject opened = store.open(folder.resolve("large"), OpenMode.WRITE);
        opened.folder().close();
        return opened.project();
    }

    /** Every name and value of the same files, of which nothing is made. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 4)
    @Measurement(iterations = 7)
    public long parseBare() throws IOException {
        return BareParse.of(folder.resolve("large"));
    }
}
