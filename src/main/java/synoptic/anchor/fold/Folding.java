package synoptic.anchor.fold;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Writes a text down as matching sees it: compatibility decomposition (Unicode NFKD), straight quotes, no white space,
 * no invisible signs or bullets, and no dashes between letters, so that typography, line wraps and hyphenation make no
 * difference.
 */
final class Folding {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private final String source;
    private char[] cased;
    private int[] starts;
    private int[] ends;
    private int length;
    private int[] words;
    private int wordCount;
    private boolean apart = true;
    private boolean lastJoins;
    private boolean lastIsLetter;

    private Folding(String source) {
        this.source = source;
        cased = new char[source.length() + 8];
        starts = new int[cased.length];
        ends = new int[cased.length];
        words = new int[source.length() / 4 + 8];
    }

    static FoldedText of(String source) {
        Folding folding = new Folding(source);
        int at = 0;
        while (at < source.length()) {
            at = folding.step(at);
        }
        return folding.result();
    }

    private FoldedText result() {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, wordCount + 1);
        }
        words[wordCount] = length;
        return new FoldedText(Arrays.copyOf(cased, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length),
            Arrays.copyOf(words, wordCount + 1), source);
    }

    private int step(int at) {
        int codePoint = source.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        if (Glyphs.isSpace(codePoint) || Glyphs.isMarkup(codePoint)) {
            apart = true;
            return next;
        }
        if (Glyphs.isInvisible(codePoint)) {
            return next;
        }
        if (Glyphs.isDash(codePoint)) {
            return dashes(at);
        }
        int end = next;
        while (end < source.length() && source.charAt(end) >= 0x300 && Glyphs.isMark(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        if (codePoint < 0x80 && end == next) {
            write(Glyphs.straightened(codePoint), at, end);
        } else {
            decomposed(codePoint, next, at, end);
        }
        return end;
    }

    private void decomposed(int codePoint, int next, int at, int end) {
        int straight = Glyphs.straightened(codePoint);
        if (straight != codePoint || end == next && DECOMPOSED.getRawDecomposition(codePoint) == null) {
            write(straight, at, next);
            if (end > next) {
                writeAll(DECOMPOSED.normalize(source.substring(next, end)), next, end);
            }
            return;
        }
        writeAll(DECOMPOSED.normalize(source.substring(at, end)), at, end);
    }

    private void writeAll(String units, int at, int end) {
        units.codePoints().filter(unit -> !Glyphs.isSpace(unit) && !Glyphs.isInvisible(unit))
            .forEach(unit -> write(unit, at, end));
    }

    /** Reads a run of dashes; between letters it leaves a word boundary, or none at all where it only broke a line. */
    private int dashes(int at) {
        int next = at;
        boolean spaced = apart;
        boolean brokeLine = false;
        int count = 0;
        while (next < source.length()) {
            int codePoint = source.codePointAt(next);
            if (Glyphs.isDash(codePoint)) {
                count++;
            } else if (Glyphs.isSpace(codePoint) || Glyphs.isMarkup(codePoint)) {
                spaced |= codePoint != '\n' && !brokeLine;
                brokeLine |= codePoint == '\n';
            } else if (!Glyphs.isInvisible(codePoint)) {
                break;
            }
            next += Character.charCount(codePoint);
        }
        boolean between = lastIsLetter && next < source.length() && Glyphs.isLetter(source.codePointAt(next));
        if (!between) {
            apart = true;
            write('-', at, at + 1);
        }
        apart = !(between && brokeLine && !spaced && count == 1);
        return next;
    }

    private void write(int codePoint, int start, int end) {
        boolean mark = Glyphs.isMark(codePoint);
        if (!mark || wordCount == 0) {
            boolean joins = Glyphs.joinsWord(codePoint);
            if (apart || !joins || !lastJoins) {
                startWord();
            }
            lastJoins = joins;
            lastIsLetter = Character.isLetter(codePoint);
        }
        apart = false;
        if (length + 2 > cased.length) {
            grow();
        }
        int units = Character.toChars(codePoint, cased, length);
        for (int unit = length; unit < length + units; unit++) {
            starts[unit] = start;
            ends[unit] = end;
        }
        length += units;
    }

    private void startWord() {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, wordCount * 2);
        }
        words[wordCount++] = length;
    }

    private void grow() {
        int size = cased.length * 2;
        cased = Arrays.copyOf(cased, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
    }
}
