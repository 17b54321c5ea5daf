package synoptic.importer.elsewhere.qda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.text.Normalisation;
import synoptic.text.TextRange;

/**
 * Finds out how a file counts positions: the way in which its selections start and end between words rather than inside them, are whole lines,
 * and have the words that their names say.
 */
final class CountingFinder {

    /** A selection's positions as written. */
    record Written(String raw, long start, long end, String name) {
    }

    private static final int MOST = 2_000;
    private static final double OUTSIDE = -8;
    private static final double NAMED = 6;
    private static final double MARGIN = 1;
    private static final int SHORTEST_NAME = 3;

    private CountingFinder() {
    }

    /** The way that fits best. @param origin the program that wrote the file, which decides where nothing else does */
    static Counting find(List<Written> selections, String origin) {
        String program = origin.toLowerCase(Locale.ROOT);
        Counting usual = program.contains("nvivo") && program.contains("win") ? new Counting(true, false, false, false) : Counting.STANDARD;
        List<Written> asked = selections.size() <= MOST ? selections : selections.subList(0, MOST);
        Counting best = usual;
        double most = score(asked, usual);
        for (Counting way : Counting.all()) {
            double score = score(asked, way);
            if (score > most + (best == usual ? MARGIN : 0)) {
                best = way;
                most = score;
            }
        }
        return best;
    }

    private static double score(List<Written> selections, Counting way) {
        Map<String, Counting.Counter> counters = selections.stream().map(Written::raw).distinct()
            .collect(Collectors.toMap(Function.identity(), way::over));
        return selections.stream().mapToDouble(written -> {
            Optional<TextRange> range = counters.get(written.raw()).range(written.start(), written.end());
            return range.isEmpty() ? OUTSIDE : score(written, range.get());
        }).sum();
    }

    private static double score(Written written, TextRange range) {
        String raw = written.raw();
        if (range.isEmpty()) {
            return OUTSIDE / 2;
        }
        double score = edge(raw, range.start()) + edge(raw, range.end());
        if (Character.isWhitespace(raw.charAt(range.start()))) {
            score -= 0.5;
        }
        if (Character.isWhitespace(raw.charAt(range.end() - 1))) {
            score -= 0.5;
        }
        boolean wholeLines = (range.start() == 0 || isLineEnd(raw.charAt(range.start() - 1)))
            && (range.end() == raw.length() || isLineEnd(raw.charAt(range.end())));
        return score + (wholeLines ? 2 : 0) + (isNamed(range.of(raw), written.name()) ? NAMED : 0);
    }

    private static double edge(String raw, int at) {
        boolean inside = at > 0 && at < raw.length() && (isWord(raw.charAt(at - 1)) && isWord(raw.charAt(at))
            || raw.charAt(at - 1) == '\r' && raw.charAt(at) == '\n');
        return inside ? -1 : 1;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether a selection's name is its words, or their beginning. */
    static boolean isNamed(String words, String name) {
        String plain = Normalisation.words(name).replaceFirst("(…|\\.\\.\\.)$", "").strip();
        return plain.length() >= SHORTEST_NAME && Normalisation.words(words).startsWith(plain);
    }
}
