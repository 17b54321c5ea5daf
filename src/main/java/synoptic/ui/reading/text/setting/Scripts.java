package synoptic.ui.reading.text.setting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import synoptic.text.TextRange;

/**
 * Finds the words whose script needs shaping. They are laid out as units of their own: JavaFX on Linux shapes a run
 * that a line end cuts in two from the text that it had before the cut, and draws what is not in a font file of the
 * platform from the wrong one.
 */
final class Scripts {

    private static final int FIRST_SHAPED = 0x0300;

    private Scripts() {
    }

    /** Whether a text holds no sign that needs shaping. */
    static boolean isSimple(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= FIRST_SHAPED && needsShaping(words.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text runs from right to left, by its first letter that has a direction. */
    static boolean isRightToLeft(String words) {
        return Bidi.getBaseDirection(words) == Bidi.RTL;
    }

    /**
     * The words that need shaping, in order, each with the spaces after it, which would else be taken off the wrong end
     * of a line that runs from right to left. None is longer than {@code longest} units: a longer one is cut between
     * clusters.
     */
    static List<TextRange> shapedWords(String words, int longest) {
        List<TextRange> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = skip(words, at, Character::isWhitespace, false);
            int next = Math.max(skip(words, end, c -> c == ' ', true), at + 1);
            if (end > at && !isSimple(words.substring(at, end))) {
                cut(words, at, end, longest, found);
                takeSpaces(words, next, found);
            }
            at = next;
        }
        return found;
    }

    static boolean needsShaping(int c) {
        if (c < FIRST_SHAPED) {
            return false;
        }
        return c <= 0x036f || c >= 0x0590 && c <= 0x109f || c >= 0x1100 && c <= 0x11ff || c >= 0x13a0 && c <= 0x13ff
            || c >= 0x1780 && c <= 0x18af || c >= 0x1a20 && c <= 0x1cff || c >= 0x200c && c <= 0x200f
            || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x206f || c >= 0xa840 && c <= 0xabff
            || c >= 0xfb1d && c <= 0xfdff || c >= 0xfe00 && c <= 0xfe0f || c >= 0xfe70 && c <= 0xfefe
            || c >= 0x10000 && !Character.isIdeographic(c);
    }

    /**
     * Whether a word has signs of two units, which JavaFX on Linux counts as one each within a run that needs shaping.
     */
    private static boolean hasPairs(String word) {
        return word.codePointCount(0, word.length()) < word.length();
    }

    private static void takeSpaces(String words, int end, List<TextRange> found) {
        TextRange last = found.getLast();
        if (!hasPairs(last.of(words))) {
            found.set(found.size() - 1, new TextRange(last.start(), end));
        }
    }

    private static void cut(String words, int start, int end, int longest, List<TextRange> found) {
        String token = words.substring(start, end);
        if (hasPairs(token)) {
            clusters(token, start, 1, found);
            return;
        }
        if (end - start <= Math.min(longest, 8) || end - start <= longest && !lacksSpaces(words, start, end)) {
            found.add(new TextRange(start, end));
            return;
        }
        BreakIterator breaks = BreakIterator.getWordInstance();
        breaks.setText(token);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            clusters(token.substring(from, to), start + from, longest, found);
        }
    }

    private static void clusters(String word, int start, int longest, List<TextRange> found) {
        if (word.length() <= longest) {
            found.add(new TextRange(start, start + word.length()));
            return;
        }
        BreakIterator breaks = BreakIterator.getCharacterInstance();
        breaks.setText(word);
        int from = 0;
        while (from < word.length()) {
            int most = Math.min(word.length(), from + longest);
            int to = breaks.isBoundary(most) ? most : breaks.preceding(most);
            if (to <= from) {
                to = breaks.following(from);
            }
            found.add(new TextRange(start + from, start + to));
            from = to;
        }
    }

    /** Whether it is written without spaces between words: Thai, Lao, Burmese, Khmer. */
    private static boolean lacksSpaces(String words, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = words.charAt(at);
            if (c >= 0x0e00 && c <= 0x0eff || c >= 0x1000 && c <= 0x109f || c >= 0x1780 && c <= 0x17ff) {
                return true;
            }
        }
        return false;
    }

    private static int skip(String words, int from, IntPredicate which, boolean wanted) {
        int at = from;
        while (at < words.length() && which.test(words.charAt(at)) == wanted) {
            at++;
        }
        return at;
    }
}
