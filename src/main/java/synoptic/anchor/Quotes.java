package synoptic.anchor;

import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;

/** Describes passages by their words. */
public final class Quotes {

    private static final int CONTEXT = 32;

    private Quotes() {
    }

    /** The words of a range with up to about 32 units of context on each side, cut between whole letters. */
    public static TextQuoteSelector describe(ArticleText text, TextRange range) {
        String all = text.text();
        TextRange before = new Segmenter("").snap(all, new TextRange(Math.max(0, range.start() - CONTEXT), range.start()));
        TextRange after = new Segmenter("").snap(all, new TextRange(range.end(), Math.min(all.length(), range.end() + CONTEXT)));
        return new TextQuoteSelector(range.of(all), before.of(all), after.of(all));
    }
}
