package synoptic.ui.support;

import com.ibm.icu.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import synoptic.text.TextRange;

/**
 * Cuts text into the pieces in which the toolkit can lay it out. On Linux, JavaFX fails when a line breaks within a run of words from right to
 * left, and puts words in the wrong order where it takes some of their letters from another font. So each of these words is a piece of its own,
 * with the spaces behind it, and is to be set in the platform's own face. A text that runs from right to left as a whole has a piece for each
 * word.
 */
public final class TextPieces {

    private static final int LONGEST = 24;

    private TextPieces() {
    }

    /** Whether any words run from right to left. A label or field with such words must not wrap. */
    public static boolean hasRightToLeft(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether the text as a whole runs from right to left: by its first letter that has a direction. */
    public static boolean startsRight(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** The pieces in order, at least one. @param cuts offsets at which they must be cut too, such as where bold words begin and end */
    public static List<TextRange> of(String text, Collection<Integer> cuts) {
        TreeSet<Integer> all = new TreeSet<>(cuts);
        if (hasRightToLeft(text)) {
            addWords(text, all);
        }
        all.add(text.length());
        List<TextRange> pieces = new ArrayList<>();
        int from = 0;
        for (int to : all.tailSet(0, false)) {
            pieces.add(new TextRange(from, to));
            from = to;
        }
        return pieces.isEmpty() ? List.of(TextRange.at(0)) : pieces;
    }

    private static void addWords(String text, Collection<Integer> cuts) {
        boolean everyWord = startsRight(text);
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (everyWord || hasRightToLeft(text.substring(at, end))) {
                cuts.add(at);
                cutInside(text, new TextRange(at, end), breaks, cuts);
                cuts.add(next);
            }
            at = next;
        }
    }

    /** Cuts a word where a line may break, and one that a narrow column could not hold between all its letters. */
    private static void cutInside(String text, TextRange word, BreakIterator breaks, Collection<Integer> cuts) {
        for (int place = breaks.following(word.start()); place != BreakIterator.DONE && place < word.end(); place = breaks.next()) {
            cuts.add(place);
        }
        if (word.length() > LONGEST) {
            BreakIterator clusters = BreakIterator.getCharacterInstance();
            clusters.setText(word.of(text));
            for (int at = clusters.next(); at < word.length(); at = clusters.next()) {
                cuts.add(word.start() + at);
            }
        }
    }
}
