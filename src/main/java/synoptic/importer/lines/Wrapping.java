package synoptic.importer.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out whether the lines of a text were broken by a program to fit a width, and joins them again. The test is that
 * of the program: a line ends where the next word would not have fitted.
 */
final class Wrapping {

    private static final int WIDEST = 160;
    private static final int SLACK = 4;
    private static final int FEW_PAIRS = 4;

    private final int width;
    private final boolean wrapped;
    private final boolean hyphenated;
    private final Set<String> vocabulary;

    Wrapping(List<Line> lines) {
        List<Line[]> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line[] pair = {lines.get(i - 1), lines.get(i)};
            if (pair[1].isGlued() && pair[0].hasWords() && pair[1].hasWords()
                && Marker.of(pair[1].words()) == Marker.NONE && !startsParagraph(pair[0], pair[1])) {
                pairs.add(pair);
            }
        }
        width = width(pairs);
        wrapped = width <= WIDEST && isWrapped(pairs);
        long broken = pairs.stream().filter(pair -> pair[0].words().endsWith("-")
            && Sentences.startsLower(pair[1].words())).count();
        hyphenated = broken >= 3 && broken * 20 >= pairs.size();
        vocabulary = wrapped ? vocabulary(lines) : Set.of();
    }

    /** Whether the second of two lines goes on where the first one ends. */
    boolean joins(Line first, Line second) {
        return wrapped && second.isGlued() && first.hasWords() && second.hasWords()
            && Marker.of(second.words()) == Marker.NONE && !startsParagraph(first, second)
            && (fits(first, second) || goesOn(first, second));
    }

    /** Puts the next line of a paragraph behind the ones so far. */
    void append(StringBuilder words, String next) {
        int end = words.length() - 1;
        if (Sentences.isUnspaced(words.codePointBefore(end + 1)) && Sentences.isUnspaced(next.codePointAt(0))) {
            words.append(next);
        } else if (end > 0 && words.charAt(end) == '-' && Character.isLetter(words.charAt(end - 1))
            && Sentences.startsLower(next)) {
            String before = words.substring(words.lastIndexOf(" ") + 1, end);
            if (isOneWord(before, next.split("[^\\p{L}\\p{M}]", 2)[0])) {
                words.setLength(end);
            }
            words.append(next);
        } else {
            words.append(' ').append(next);
        }
    }

    /** A hyphen at a line end is the program's where the whole word stands elsewhere, or where many lines end so. */
    private boolean isOneWord(String before, String after) {
        String whole = (before + after).toLowerCase(Locale.ROOT);
        String withHyphen = (before + "-" + after).toLowerCase(Locale.ROOT);
        return vocabulary.contains(whole) || hyphenated && !vocabulary.contains(withHyphen);
    }

    private boolean isWrapped(List<Line[]> pairs) {
        long fitting = pairs.stream().filter(pair -> fits(pair[0], pair[1])).count();
        long goingOn = pairs.stream().filter(pair -> goesOn(pair[0], pair[1])).count();
        if (pairs.size() < FEW_PAIRS) {
            return goingOn > 0 && goingOn * 2 >= pairs.size();
        }
        return fitting * 4 >= pairs.size() * 3 && goingOn > 0 || goingOn * 5 >= pairs.size() * 2;
    }

    private boolean fits(Line first, Line second) {
        return first.width() + 1 + second.firstWord() > width - SLACK;
    }

    private static boolean goesOn(Line first, Line second) {
        boolean unspaced = Sentences.isUnspaced(second.words().codePointAt(0));
        return !Sentences.endsSentence(first.words()) && (Sentences.startsLower(second.words()) || unspaced);
    }

    private static boolean startsParagraph(Line before, Line line) {
        return line.indent() > before.indent() + 1 && Marker.of(before.words()) == Marker.NONE;
    }

    /** The width that all but the longest twentieth of the broken lines keep to. */
    private static int width(List<Line[]> pairs) {
        int[] widths = pairs.stream().mapToInt(pair -> pair[0].width()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[Math.min(widths.length - 1, widths.length * 19 / 20)];
    }

    private static Set<String> vocabulary(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            for (String word : line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}-]+")) {
                words.add(word);
            }
        }
        return words;
    }
}
