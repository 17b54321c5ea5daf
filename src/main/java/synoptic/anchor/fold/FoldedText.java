package synoptic.anchor.fold;

import java.util.Arrays;
import synoptic.text.TextRange;

/**
 * A text as matching sees it: folded units, each with its place in the source, cut into words (runs of letters and
 * digits, or single signs). Two texts that differ in typography only have equal keys.
 */
public final class FoldedText {

    private final String source;
    private final char[] cased;
    private final char[] keys;
    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final int[] hashes;

    /**
     * @param cased the folded units with their case
     * @param starts the source offset of each
     * @param ends the source offset after each
     * @param words the first unit of each word, and the number of units as the last entry
     */
    FoldedText(char[] cased, int[] starts, int[] ends, int[] words, String source) {
        this.cased = cased;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.source = source;
        keys = new char[cased.length];
        for (int unit = 0; unit < keys.length; unit++) {
            keys[unit] = lower(cased[unit]);
        }
        hashes = new int[words.length - 1];
        for (int word = 0; word < hashes.length; word++) {
            int hash = 0;
            for (int unit = words[word]; unit < words[word + 1]; unit++) {
                hash = hash * 0x1000193 + keys[unit];
            }
            hashes[word] = hash;
        }
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Folds a text. */
    public static FoldedText of(String source) {
        return Folding.of(source);
    }

    /** The text as it was. */
    public String source() {
        return source;
    }

    /** The number of folded units. */
    public int length() {
        return keys.length;
    }

    /** A folded unit without case. */
    public char key(int unit) {
        return keys[unit];
    }

    /** A run of folded units without case. */
    public char[] keys(int from, int to) {
        return Arrays.copyOfRange(keys, from, to);
    }

    char[] keys() {
        return keys;
    }

    /** The number of words and single signs. */
    public int wordCount() {
        return hashes.length;
    }

    /** The first unit of a word. */
    public int wordStart(int word) {
        return words[word];
    }

    /** The first unit after a word. */
    public int wordEnd(int word) {
        return words[word + 1];
    }

    /** The number of a word's units. */
    public int wordLength(int word) {
        return words[word + 1] - words[word];
    }

    /** A number that equal words share, whatever their case. */
    public int wordHash(int word) {
        return hashes[word];
    }

    /** The word that holds a folded unit; the number of words at the end of the text. */
    public int wordAt(int unit) {
        int found = Arrays.binarySearch(words, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a word begins with this folded unit. */
    public boolean startsWord(int unit) {
        return Arrays.binarySearch(words, unit) >= 0;
    }

    /** The first folded unit that lies at or after a source offset. */
    public int unitFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found;
    }

    /** The source range of a run of folded units. @throws IllegalArgumentException if it is empty */
    public TextRange sourceOf(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("no units: " + from + " to " + to);
        }
        return new TextRange(starts[from], ends[to - 1]);
    }

    /** How many of a run's units have the same case as those of another text's run of equal keys. */
    public int sameCase(int from, int to, FoldedText other, int otherFrom) {
        int same = 0;
        for (int unit = from; unit < to; unit++) {
            if (cased[unit] == other.cased[otherFrom + unit - from]) {
                same++;
            }
        }
        return same;
    }

    /** How many words begin or end in a run of units where in another text's run of equal keys none does. */
    public int otherBoundaries(int from, int to, FoldedText other, int otherFrom) {
        int word = wordFrom(from);
        int otherWord = other.wordFrom(otherFrom);
        int shift = otherFrom - from;
        int different = 0;
        while (words[word] <= to || other.words[otherWord] <= to + shift) {
            int ahead = Integer.compare(words[word], other.words[otherWord] - shift);
            different += ahead == 0 ? 0 : 1;
            word += ahead <= 0 ? 1 : 0;
            otherWord += ahead >= 0 ? 1 : 0;
            if (word == words.length || otherWord == other.words.length) {
                break;
            }
        }
        return different;
    }

    private int wordFrom(int unit) {
        int found = Arrays.binarySearch(words, unit);
        return found >= 0 ? found : -found - 1;
    }

    /** How much two words resemble each other by a common beginning and ending: 1 for equal keys, 0 for nothing
     * in common and for figures, where every digit counts. */
    public double likeness(int word, FoldedText other, int otherWord) {
        int start = words[word];
        int otherStart = other.words[otherWord];
        int length = words[word + 1] - start;
        int otherLength = other.words[otherWord + 1] - otherStart;
        boolean sameHead = keys[start] == other.keys[otherStart];
        if (!sameHead && keys[start + length - 1] != other.keys[otherStart + otherLength - 1]
            || Character.isDigit(keys[start]) || Character.isDigit(other.keys[otherStart])) {
            return 0;
        }
        int shorter = Math.min(length, otherLength);
        int head = 0;
        while (head < shorter && keys[start + head] == other.keys[otherStart + head]) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
            && keys[start + length - 1 - tail] == other.keys[otherStart + otherLength - 1 - tail]) {
            tail++;
        }
        return (double) (head + tail) / Math.max(length, otherLength);
    }
}
