package synoptic.anchor;

import java.util.Arrays;
import java.util.Optional;
import synoptic.anchor.fold.FoldedText;

/**
 * Finds where in a stretch of text the words of a quote and its context stand in the same order, with what was put in,
 * left out and replaced between them. Local alignment with affine gaps over words instead of letters: Smith and
 * Waterman, "Identification of common molecular subsequences", J. Mol. Biol. 147 (1981); Gotoh, "An improved algorithm
 * for matching biological sequences", J. Mol. Biol. 162 (1982).
 */
final class Aligner {

    /** What a gap costs, in matched units. */
    private static final float OPEN = 3.5f;
    /** A gap costs a little less at the quote's edge than inside, so that what was put in there stays outside. */
    private static final float EDGE_OPEN = OPEN - 0.1f;
    private static final float INSERTED_UNIT = 0.12f;
    private static final double ALIKE = 0.65;
    private static final double ALIKE_WORTH = 0.7;
    private static final float NEVER = -1e9f;

    private static final byte NO_MATCH = 0;
    private static final byte FIRST = 1;
    private static final byte AFTER_MATCH = 2;
    private static final byte AFTER_GAP = 3;

    private static final byte SKIPS_WORD = 1;
    private static final byte OPENS = 2;

    private final Query query;
    private final FoldedText wanted;
    private final FoldedText text;
    private final int from;
    private final int columns;
    private final Optional<Alignment> without;
    private final byte[] matchFrom;
    private final byte[] gapFrom;
    private final float[] match;
    private final float[] gap;
    private float best;
    private int bestCell = -1;

    private Aligner(Query query, FoldedText text, int from, int to, Optional<Alignment> without) {
        this.query = query;
        this.wanted = query.folded();
        this.text = text;
        this.from = from;
        this.without = without;
        columns = to - from;
        matchFrom = new byte[wanted.wordCount() * columns];
        gapFrom = new byte[matchFrom.length];
        match = new float[columns];
        gap = new float[columns];
    }

    /**
     * The best alignment with words {@code from} to {@code to} of the text.
     *
     * @param without a place whose words are not to be used
     * @return empty if no word of the quote itself is there
     */
    static Optional<Alignment> align(Query query, FoldedText text, int from, int to, Optional<Alignment> without) {
        Aligner aligner = new Aligner(query, text, from, to, without);
        Arrays.fill(aligner.match, NEVER);
        Arrays.fill(aligner.gap, NEVER);
        for (int row = 0; row < aligner.wanted.wordCount(); row++) {
            aligner.fill(row);
        }
        return aligner.bestCell < 0 ? Optional.empty() : aligner.traced();
    }

    private void fill(int row) {
        float upOpen = opening(row - 1);
        float leftOpen = opening(row);
        float diagonalMatch = NEVER;
        float diagonalGap = NEVER;
        float leftMatch = NEVER;
        float leftGap = NEVER;
        for (int column = 0; column < columns; column++) {
            int cell = row * columns + column;
            float upMatch = match[column];
            float upGap = gap[column];
            float gain = gain(row, from + column);
            float here = gain > 0 ? gain + Math.max(0, Math.max(diagonalMatch, diagonalGap)) : NEVER;
            matchFrom[cell] = gain > 0 ? origin(diagonalMatch, diagonalGap) : NO_MATCH;
            float skip = INSERTED_UNIT * text.wordLength(from + column);
            float up = Math.max(upMatch - upOpen, upGap);
            float left = Math.max(leftMatch - leftOpen, leftGap) - skip;
            if (up >= left) {
                gapFrom[cell] = upGap > upMatch - upOpen ? SKIPS_WORD : SKIPS_WORD | OPENS;
            } else {
                gapFrom[cell] = leftGap > leftMatch - leftOpen ? 0 : OPENS;
            }
            diagonalMatch = upMatch;
            diagonalGap = upGap;
            leftMatch = here;
            leftGap = Math.max(up, left);
            match[column] = leftMatch;
            gap[column] = leftGap;
            if (here > best) {
                best = here;
                bestCell = cell;
            }
        }
    }

    private static byte origin(float diagonalMatch, float diagonalGap) {
        if (diagonalMatch <= 0 && diagonalGap <= 0) {
            return FIRST;
        }
        return diagonalMatch >= diagonalGap ? AFTER_MATCH : AFTER_GAP;
    }

    private float opening(int row) {
        boolean inside = row >= 0 && row + 1 < wanted.wordCount() && query.share(row) > 0 && query.share(row + 1) > 0;
        return inside ? OPEN : EDGE_OPEN;
    }

    private float gain(int row, int word) {
        int length = wanted.wordLength(row);
        if (wanted.wordHash(row) == text.wordHash(word)) {
            return isLeftOut(word) ? 0 : length;
        }
        if (length < 4 || text.wordLength(word) < 4) {
            return 0;
        }
        double likeness = wanted.likeness(row, text, word);
        return likeness < ALIKE || isLeftOut(word) ? 0 : (float) (likeness * length * ALIKE_WORTH);
    }

    private boolean isLeftOut(int word) {
        return without.isPresent() && without.get().covers(text, word);
    }

    private Optional<Alignment> traced() {
        Alignment.Builder found = new Alignment.Builder(query, text);
        int row = bestCell / columns;
        int column = bestCell % columns;
        boolean inGap = false;
        while (true) {
            int cell = row * columns + column;
            if (inGap) {
                inGap = (gapFrom[cell] & OPENS) == 0;
                if ((gapFrom[cell] & SKIPS_WORD) != 0) {
                    row--;
                } else {
                    column--;
                }
            } else {
                found.matched(row, from + column);
                if (matchFrom[cell] == FIRST) {
                    return found.build();
                }
                inGap = matchFrom[cell] == AFTER_GAP;
                row--;
                column--;
            }
        }
    }
}
