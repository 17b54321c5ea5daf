package synoptic.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.anchor.fold.FoldedText;
import synoptic.anchor.fold.GramIndex;
import synoptic.anchor.fold.Occurrences;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

/**
 * Finds quotes in one text, which it indexes once. It looks at the position first, then for the exact quote and lets
 * the context choose, then for the place where most of it survives. Safe for use by several threads.
 */
public final class Matcher {

    /** The least score at which an approximate place is taken without asking. */
    public static final double DEFAULT_THRESHOLD = 0.48;

    private static final int SLACK = 200;

    private final FoldedText text;
    private final GramIndex index;
    private final Occurrences occurrences;
    private final double threshold;

    /** A matcher with the default threshold. */
    public Matcher(String text) {
        this(text, DEFAULT_THRESHOLD);
    }

    /** @param threshold the least score, 0 to 1, at which a place is taken without asking */
    public Matcher(String text, double threshold) {
        this(FoldedText.of(text), threshold);
    }

    Matcher(FoldedText text, double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        this.text = text;
        index = new GramIndex(text);
        occurrences = new Occurrences(text, index);
        this.threshold = threshold;
    }

    /**
     * Looks for a quote.
     *
     * @param position where it was in the text that it was taken from, if that is known; it decides only between
     *     places that fit about equally well, and only for the very same range
     */
    public Match match(TextQuoteSelector quote, Optional<TextRange> position) {
        if (position.isPresent() && standsAt(quote, position.get())) {
            return new Match(Match.Outcome.EXACT, List.of(new Match.Candidate(position.get(), 1, true)), 1);
        }
        boolean first = position.filter(range -> range.start() == 0).isPresent();
        return match(quote, first, range -> position.filter(range::equals).isPresent());
    }

    /**
     * Looks for a quote.
     *
     * @param first whether it is known to have begun its text
     * @param expected which range is meant where several fit about equally well
     */
    Match match(TextQuoteSelector quote, boolean first, Predicate<TextRange> expected) {
        Query query = Query.of(quote, first);
        Match match = query.length() == 0 ? Match.NOTHING : weighed(query).verdict(threshold, expected);
        boolean hasWords = quote.exact().codePoints().anyMatch(Character::isLetterOrDigit);
        return hasWords || match.outcome() != Match.Outcome.GONE ? match : Literal.match(text.source(), quote);
    }

    private boolean standsAt(TextQuoteSelector quote, TextRange range) {
        String source = text.source();
        return range.length() == quote.exact().length() && source.startsWith(quote.exact(), range.start())
            && source.startsWith(quote.suffix(), range.end())
            && source.startsWith(quote.prefix(), range.start() - quote.prefix().length());
    }

    private Weighing weighed(Query query) {
        Weighing weighing = new Weighing(query, text);
        int[] whole = occurrences.of(query.units());
        if (whole.length > 0) {
            weighing.addSame(Arrays.stream(whole).map(start -> start + query.from()).toArray());
        } else {
            weighing.addSame(occurrences.of(query.quoteUnits()));
        }
        if (!weighing.isSettled()) {
            if (query.folded().wordCount() > LongQuote.MOST_WORDS) {
                new LongQuote(query).place(piece -> weighed(piece).sure(threshold)).ifPresent(weighing::add);
            } else {
                approximate(query, weighing);
            }
        }
        return weighing;
    }

    private void approximate(Query query, Weighing weighing) {
        for (int guess : new Seeds(index).guesses(query)) {
            align(query, guess, Optional.empty()).ifPresent(weighing::add);
        }
        // what resembles the best place may stand right beside it, where one alignment finds only one of them
        weighing.best().flatMap(best -> align(query, best.from(), Optional.of(best))).ifPresent(weighing::add);
    }

    private Optional<Alignment> align(Query query, int guess, Optional<Alignment> without) {
        int length = query.folded().length();
        int slack = SLACK + length / 2;
        int begin = guess - query.from();
        int from = text.wordAt(Math.clamp(begin - slack, 0, text.length()));
        int to = text.wordAt(Math.clamp(begin + length + slack, 0, text.length()));
        return Aligner.align(query, text, from, Math.min(to + 1, text.wordCount()), without);
    }
}
