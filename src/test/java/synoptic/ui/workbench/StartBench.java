package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.session.Sample;
import synoptic.testing.BenchTable;
import synoptic.testing.LargeProjects;

/** From the start of a process of its own to the list on the screen and to the whole project, of the sample and of 10,000 articles. */
@Tag("bench")
@Tag("start")
class StartBench {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final double TARGET_MS = 1_500;

    @TempDir
    private Path folder;

    @Test
    void fromTheProcessToTheWindow() throws IOException, InterruptedException {
        Path sample = Sample.unpack(folder.resolve("sample"));
        Path large = folder.resolve("large");
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(large, new LargeProjects().project(10_000)).folder().close();
        BenchTable table = new BenchTable("start");
        List<Long> small = measure("sample", sample, table);
        List<Long> big = measure("large", large, table);
        table.write();
        assertThat(median(small)).as("start to window, sample, ms").isLessThan(TARGET_MS);
        assertThat(median(big)).as("start to list, 10,000 articles, ms").isLessThan(TARGET_MS);
    }

    private List<Long> measure(String name, Path project, BenchTable table) throws IOException, InterruptedException {
        List<Long> list = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long[] times = start(project);
            if (round >= WARM_UP) {
                list.add(times[0]);
                all.add(times[1]);
            }
        }
        table.put(name + "_list_p50_ms", median(list));
        table.put(name + "_whole_p50_ms", median(all));
        return list;
    }

    private long[] start(Path project) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("--") || argument.startsWith("-Dglass") || argument.startsWith("-Dprism")).forEach(command::add);
        command.addAll(List.of("-Duser.home=" + folder.resolve("home"), "-Dsynoptic.started=" + System.currentTimeMillis(), "-cp", System.getProperty("java.class.path"), StartProbe.class.getName(), "open", project.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        long[] times = {-1, -1};
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("LIST ")) {
                    times[0] = Long.parseLong(line.substring(5));
                } else if (line.startsWith("ALL ")) {
                    times[1] = Long.parseLong(line.substring(4));
                }
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(times).as("what the window said").doesNotContain(-1);
        return times;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
