package synoptic.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One part of the report on faults: how many cases were tried and in how many of them the promise held. Writing it puts all parts of this run
 * together in {@code report.md}, that of the long run apart from that of the short one, and prints them. A part is written whether or not
 * everything held, so that the table of a run that failed is whole too.
 */
final class FaultReport {

    private static final String HEAD = "| fault | cases | held | what was seen | s |\n|---|---:|---:|---|---:|\n";

    /** What earlier runs have left is not of this one. */
    private static final Instant START = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()).truncatedTo(ChronoUnit.SECONDS);

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
            Files.writeString(parts.resolve(part + ".md"), String.join("", rows));
            StringBuilder all = new StringBuilder(HEAD);
            try (Stream<Path> files = Files.list(parts)) {
                for (Path file : files.sorted().toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(START)) {
                        Files.delete(file);
                    } else {
                        all.append(Files.readString(file));
                    }
                }
            }
            System.out.print(all);
            Files.writeString(folder.resolve("report.md"), String.format(Locale.ROOT, "# Faults, tried and counted%n%n%s", all));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
