package synoptic.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of a bench, printed as a table and written to {@code target/bench} as Markdown and as one flat JSON object. */
public final class BenchTable {

    private final String name;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Double> notes = new LinkedHashMap<>();

    /** @param name of the files, such as {@code edit} */
    public BenchTable(String name) {
        this.name = name;
    }

    /** Adds one figure. @param key words in lower case and the unit, joined by underscores */
    public void put(String key, double figure) {
        figures.put(key, figure);
    }

    /** Adds the median and the 99th percentile of times in nanoseconds, as milliseconds. */
    public void putTimes(String key, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        put(key + "_p50_ms", sorted.get(sorted.size() / 2) / 1e6);
        put(key + "_p99_ms", sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    /** Adds times of a gesture that stand in the table only, not in the JSON object. */
    public void note(String key, FrameMeter.Times times) {
        notes.put(key + "_p50_ms", times.p50());
        notes.put(key + "_p99_ms", times.p99());
    }

    /** Prints and writes all figures. */
    public void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        String table = Stream.concat(lines(figures, "| %s | %s |"), lines(notes, "| %s | %s |")).collect(Collectors.joining("\n", "| " + name + " | |\n|---|---:|\n", "\n"));
        String json = lines(figures, "  \"%s\": %s").collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        System.out.println(table);
        Files.writeString(folder.resolve(name + ".md"), table);
        Files.writeString(folder.resolve(name + ".json"), json);
    }

    private static Stream<String> lines(Map<String, Double> some, String format) {
        return some.entrySet().stream().map(figure ->
            format.formatted(figure.getKey(), String.format(Locale.ROOT, "%.4f", figure.getValue())));
    }
}
