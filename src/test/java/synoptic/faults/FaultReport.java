package synoptic.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One part of the report on faults: how many cases were tried and in how many of them the promise held. Writing it prints it and puts all
 * parts together in {@code report.md}, that of the long run apart from that of the short one.
 */
final class FaultReport {

    private static final String HEAD = "| fault | cases | held | what was seen | s |\n|---|---:|---:|---|---:|\n";

    private final Path folder;
    private final String part;
    private final List<String> rows = new ArrayList<>();

    /** @param part its name, which also orders the parts; @param length of the run */
    FaultReport(String part, Length length) {
        this.part = part;
        this.folder = Path.of("target", length == Length.LONG ? "faults" : "faults-short");
    }

    /** How much is tried. */
    enum Length {
        SHORT, LONG;

        /** The number for this length. */
        int of(int inShort, int inLong) {
            return this == SHORT ? inShort : inLong;
        }
    }

    /** Adds a row. @param seen further counts, in words */
    FaultReport row(String fault, int cases, int held, String seen, Duration took) {
        rows.add("| %s | %,d | %,d | %s | %.1f |%n".formatted(fault, cases, held, seen, took.toMillis() / 1e3)
            .replace(System.lineSeparator(), "\n"));
        return this;
    }

    /** Prints the rows and writes them into the report. */
    void write() {
        try {
            Path parts = Files.createDirectories(folder.resolve("parts"));
            String own = String.join("", rows);
            System.out.print(HEAD + own);
            Files.writeString(parts.resolve(part + ".md"), own);
            StringBuilder all = new StringBuilder(HEAD);
            try (Stream<Path> files = Files.list(parts)) {
                for (Path file : files.sorted().toList()) {
                    all.append(Files.readString(file));
                }
            }
            Files.writeString(folder.resolve("report.md"), String.format(Locale.ROOT, "# Faults, tried and counted%n%n%s", all));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
