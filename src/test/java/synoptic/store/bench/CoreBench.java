package synoptic.store.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.generators.BenchmarkProcessor;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import synoptic.testing.BenchTable;

/** Runs {@link Core} by JMH, each part in a process of its own with a heap of 1 GiB, and holds it against the targets. */
@Tag("bench")
@Tag("store")
class CoreBench {

    @Test
    void editingAndOpening() throws RunnerException, IOException, URISyntaxException {
        generate();
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Core.class.getName() + "\\..*").build()).run();
        BenchTable table = new BenchTable("store-core");
        double edit = score(results, "editInMemory");
        double open = score(results, "open");
        double bare = score(results, "parseBare");
        table.put("edit_in_memory_ms", edit);
        table.put("open_ms", open);
        table.put("bare_parse_ms", bare);
        table.put("open_per_bare_parse", open / bare);
        table.write();
        assertThat(edit).as("one edit in memory, ms").isLessThan(1);
        assertThat(open).as("opening beside a bare parse, ms").isLessThan(2 * bare);
    }

    /** Makes what JMH needs around {@link Core}, here and not in every build, which then runs no annotation processor. */
    private static void generate() throws IOException, URISyntaxException {
        Path classes = Path.of(Core.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path source = Path.of("src", "test", "java").resolve(Core.class.getName().replace('.', '/') + ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(null, files, null,
                List.of("-proc:full", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")), null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new BenchmarkProcessor()));
            assertThat(task.call()).as("compiled for JMH").isTrue();
        }
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + name)).findFirst().orElseThrow()
            .getPrimaryResult().getStatistics().getPercentile(50);
    }
}
