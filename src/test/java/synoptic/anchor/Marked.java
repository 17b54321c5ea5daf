package synoptic.anchor;

import java.util.List;
import java.util.Optional;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** A text in which double brackets mark a range: {@code "before ⟦the range⟧ after"}. */
record Marked(String text, Optional<TextRange> range) {

    static Marked of(String written) {
        int open = written.indexOf('⟦');
        int close = written.indexOf('⟧');
        String text = written.replace("⟦", "").replace("⟧", "");
        return new Marked(text, open < 0 ? Optional.empty() : Optional.of(new TextRange(open, close - 1)));
    }

    ArticleText article() {
        return new ArticleText(text, List.of(), List.of());
    }

    TextQuoteSelector quote() {
        return Quotes.describe(article(), range.orElseThrow());
    }
}
