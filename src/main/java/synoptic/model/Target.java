package synoptic.model;

import java.util.Objects;
import synoptic.text.TextRange;

/** The passage that an annotation is about: its article, where it is there, and its words with some context. */
public record Target(ArticleId article, Anchor anchor, TextQuoteSelector quote) {

    public Target {
        Objects.requireNonNull(article);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(quote);
    }

    /** The anchor's range. */
    public TextRange range() {
        return anchor.range();
    }

    /** Whether it has a place in the present text. */
    public boolean isAnchored() {
        return !(anchor instanceof Anchor.Orphan);
    }
}
