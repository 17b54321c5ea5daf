package synoptic.anchor;

import java.util.Optional;
import synoptic.anchor.fold.FoldedText;

/**
 * A place for a quote in a text.
 *
 * @param from the first folded unit of the place
 * @param to the first folded unit after it
 * @param survival the part of the quote that is there, 0 to 1; what is there in another form counts in part
 */
record Alignment(int from, int to, double survival) {

    private static final double OTHER_CASE = 0.5;

    boolean covers(FoldedText text, int word) {
        return text.wordStart(word) < to && text.wordEnd(word) > from;
    }

    boolean overlaps(Alignment other) {
        return from < other.to && other.from < to;
    }

    /** A place that holds the quote's units as they are, perhaps in another case or with other word boundaries. */
    static Alignment same(Query query, FoldedText text, int from) {
        FoldedText wanted = query.folded();
        int same = wanted.sameCase(query.from(), query.to(), text, from);
        int otherwiseCut = wanted.otherBoundaries(query.from(), query.to(), text, from);
        double survived = same + OTHER_CASE * (query.length() - same) - otherwiseCut;
        return new Alignment(from, from + query.length(), Math.max(0, survived / query.length()));
    }

    /** Gathers the matched words from last to first. */
    static final class Builder {
        private final Query query;
        private final FoldedText text;
        private int from = Integer.MAX_VALUE;
        private int to = -1;
        private int first = Integer.MAX_VALUE;
        private int last = -1;
        private double survived;

        Builder(Query query, FoldedText text) {
            this.query = query;
            this.text = text;
        }

        void matched(int row, int word) {
            int share = query.share(row);
            if (share == 0) {
                return;
            }
            FoldedText wanted = query.folded();
            int start = text.wordStart(word);
            int end = text.wordEnd(word);
            if (wanted.wordHash(row) == text.wordHash(word)) {
                start += Math.max(0, query.from() - wanted.wordStart(row));
                end -= Math.max(0, wanted.wordEnd(row) - query.to());
                boolean sameCase = wanted.sameCase(wanted.wordStart(row), wanted.wordEnd(row), text,
                    text.wordStart(word)) == wanted.wordLength(row);
                survived += sameCase ? share : share * OTHER_CASE;
            } else {
                survived += share * 0.5 * wanted.likeness(row, text, word);
            }
            first = Math.min(first, row);
            last = Math.max(last, row);
            from = Math.min(from, start);
            to = Math.max(to, end);
        }

        Optional<Alignment> build() {
            if (to < 0) {
                return Optional.empty();
            }
            addSigns();
            return Optional.of(new Alignment(from, to, Math.min(1, survived / query.length())));
        }

        /** Adds the sign that the quote begins or ends with where it stands next to what was found. */
        private void addSigns() {
            FoldedText wanted = query.folded();
            int firstWord = wanted.wordAt(query.from());
            int before = from == 0 ? -1 : text.wordAt(from - 1);
            if (before >= 0 && first > firstWord && isSameSign(firstWord, before)) {
                from = text.wordStart(before);
                survived++;
            }
            int lastWord = wanted.wordAt(query.to() - 1);
            int after = text.wordAt(to);
            if (after < text.wordCount() && text.startsWord(to) && last < lastWord && isSameSign(lastWord, after)) {
                to = text.wordEnd(after);
                survived++;
            }
        }

        private boolean isSameSign(int row, int word) {
            return query.folded().wordLength(row) == 1 && query.folded().wordHash(row) == text.wordHash(word)
                && !Character.isLetterOrDigit(query.folded().key(query.folded().wordStart(row)));
        }
    }
}
