package synoptic.ui.reading.text.highlight;

import java.util.Objects;
import synoptic.text.TextRange;

/**
 * What is drawn behind words now.
 *
 * @param highlights the spans
 * @param hits       what a search found
 * @param selection  what is marked
 */
public record Decoration(HighlightSet highlights, SearchHits hits, TextRange selection) {

    /** Nothing. */
    public static final Decoration NONE = new Decoration(HighlightSet.EMPTY, SearchHits.NONE, TextRange.at(0));

    public Decoration {
        Objects.requireNonNull(highlights);
        Objects.requireNonNull(hits);
        Objects.requireNonNull(selection);
    }

    public Decoration withHighlights(HighlightSet other) {
        return new Decoration(other, hits, selection);
    }

    public Decoration withHits(SearchHits other) {
        return new Decoration(highlights, other, selection);
    }

    public Decoration withSelection(TextRange other) {
        return new Decoration(highlights, hits, other);
    }
}
