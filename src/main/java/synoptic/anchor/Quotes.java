package synoptic.anchor;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** Describes ranges by their words. */
public final class Quotes {

    /** How many units of context a description has on each side: up to this, and less where a word would be cut. */
    public static final int CONTEXT = 32;

    private static final int LEAST_CONTEXT = CONTEXT / 2;
    /** Enough text beyond a cut for the rules of words and letters to judge it. */
    private static final int MARGIN = 64;

    private Quotes() {
    }

    /**
     * The words of a range with what stands before and after, up to 32 UTF-16 units of each, cut between words, or
     * between letters where a word is very long.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the text
     */
    public static TextQuoteSelector describe(ArticleText text, TextRange range) {
        return describe(text.text(), range, CONTEXT);
    }

    static TextQuoteSelector describe(String text, TextRange range, int context) {
        String exact = range.of(text);
        int from = Math.max(0, range.start() - context);
        int to = Math.min(text.length(), range.end() + context);
        if (from > 0) {
            from = cut(text, from, range.start(), true);
        }
        if (to < text.length()) {
            to = cut(text, to, range.end(), false);
        }
        return new TextQuoteSelector(exact, text.substring(from, range.start()), text.substring(range.end(), to));
    }

    /**
     * The boundary nearest to a wanted cut on the way to the quote: of words, or of letters if that leaves too little.
     */
    private static int cut(String text, int wanted, int quote, boolean forward) {
        int least = Math.min(LEAST_CONTEXT, Math.abs(quote - wanted));
        int atWord = boundary(BreakIterator.getWordInstance(ULocale.ROOT), text, wanted, forward);
        if (Math.abs(quote - atWord) >= least && forward == atWord <= quote) {
            return atWord;
        }
        int atLetter = boundary(BreakIterator.getCharacterInstance(ULocale.ROOT), text, wanted, forward);
        return forward ? Math.min(atLetter, quote) : Math.max(atLetter, quote);
    }

    private static int boundary(BreakIterator rules, String text, int wanted, boolean forward) {
        int start = Math.max(0, wanted - MARGIN);
        int end = Math.min(text.length(), wanted + MARGIN);
        rules.setText(text.substring(start, end));
        int at = wanted - start;
        if (rules.isBoundary(at)) {
            return wanted;
        }
        return start + (forward ? rules.following(at) : rules.preceding(at));
    }
}
