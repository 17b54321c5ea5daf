package synoptic.importer.elsewhere;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was carried from a file made elsewhere, and what was not.
 *
 * @param lines in the order in which they came up, each thing once
 */
public record Report(List<Line> lines) {

    public static final Report NONE = new Report(List.of());

    /** What became of a thing. */
    public enum Fate {
        /** It is in the project now. */
        CARRIED,
        /** The project has it already. */
        THERE,
        /** It is in the project in another form. */
        CHANGED,
        /** It is not in the project. */
        LEFT
    }

    /**
     * So many of one thing.
     *
     * @param what such as "codings of pictures", and why where that is not plain
     * @param count 1 or more
     */
    public record Line(Fate fate, String what, int count) {
        public Line {
            Objects.requireNonNull(fate);
            Objects.requireNonNull(what);
            if (count < 1) {
                throw new IllegalArgumentException("no " + what);
            }
        }

        @Override
        public String toString() {
            return what + " (" + count + ")";
        }
    }

    public Report {
        lines = List.copyOf(lines);
    }

    public List<Line> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /** The lines of one fate in a row, or an empty string. */
    public String words(Fate fate) {
        return of(fate).stream().map(Line::toString).collect(Collectors.joining("; "));
    }

    /** Counts while a file is read; for one thread. */
    public static final class Tally {

        private record Key(Fate fate, String what) {
        }

        private final Map<Key, Integer> counts = new LinkedHashMap<>();

        public void add(Fate fate, String what) {
            add(fate, what, 1);
        }

        /** Adds to the count of a thing; nothing for a count of 0. */
        public void add(Fate fate, String what, int count) {
            if (count > 0) {
                counts.merge(new Key(fate, what), count, Integer::sum);
            }
        }

        public void add(Report report) {
            report.lines().forEach(line -> add(line.fate(), line.what(), line.count()));
        }

        public Report report() {
            return new Report(counts.entrySet().stream()
                .map(entry -> new Line(entry.getKey().fate(), entry.getKey().what(), entry.getValue())).toList());
        }
    }
}
