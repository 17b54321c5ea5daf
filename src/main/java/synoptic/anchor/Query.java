package synoptic.anchor;

import synoptic.anchor.fold.FoldedText;
import synoptic.model.TextQuoteSelector;

/** A quote with its context, folded as one text: which of its units are the quote's own. */
final class Query {

    /** More context than this says nothing new. */
    private static final int CONTEXT = 256;

    private static final int TEXT_EDGE = 12;

    private final FoldedText folded;
    private final String exact;
    private final int from;
    private final int to;
    private final boolean first;

    private Query(FoldedText folded, String exact, int from, int to, boolean first) {
        this.folded = folded;
        this.exact = exact;
        this.from = from;
        this.to = to;
        this.first = first;
    }

    /** @param first whether the quote is known to have begun its text */
    static Query of(TextQuoteSelector quote, boolean first) {
        String prefix = quote.prefix().substring(Math.max(0, quote.prefix().length() - CONTEXT));
        String suffix = quote.suffix().substring(0, Math.min(CONTEXT, quote.suffix().length()));
        FoldedText folded = FoldedText.of(prefix + quote.exact() + suffix);
        int from = folded.unitFrom(prefix.length());
        int to = folded.unitFrom(prefix.length() + quote.exact().length());
        return new Query(folded, quote.exact(), from, to, first && from == 0);
    }

    FoldedText folded() {
        return folded;
    }

    /** The words as they were quoted. */
    String exact() {
        return exact;
    }

    /** The first of the quote's units. */
    int from() {
        return from;
    }

    /** The first unit after the quote. */
    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /** The units of context, to which the beginning of the text counts as some. */
    int contextLength() {
        return folded.length() - length() + edge();
    }

    /** What it is worth, in units, that a place begins its text: 0 unless the quote did. */
    int edge() {
        return first ? TEXT_EDGE : 0;
    }

    /** The folded units of the quote with its context. */
    char[] units() {
        return folded.keys(0, folded.length());
    }

    /** The folded units of the quote alone. */
    char[] quoteUnits() {
        return folded.keys(from, to);
    }

    /** How many of a word's units are the quote's. */
    int share(int word) {
        return Math.max(0, Math.min(to, folded.wordEnd(word)) - Math.max(from, folded.wordStart(word)));
    }
}
