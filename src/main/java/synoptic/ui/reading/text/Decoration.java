package synoptic.ui.reading.text;

import java.util.Objects;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightSet;

/**
 * What is drawn behind words now.
 *
 * @param highlights the spans
 * @param hits       what a search found
 * @param selection  what is marked
 */
record Decoration(HighlightSet highlights, SearchHits hits, TextRange selection) {

    static final Decoration NONE = new Decoration(HighlightSet.EMPTY, SearchHits.NONE, TextRange.at(0));

    Decoration {
        Objects.requireNonNull(highlights);
        Objects.requireNonNull(hits);
        Objects.requireNonNull(selection);
    }

    Decoration withHighlights(HighlightSet other) {
        return new Decoration(other, hits, selection);
    }

    Decoration withHits(SearchHits other) {
        return new Decoration(highlights, other, selection);
    }

    Decoration withSelection(TextRange other) {
        return new Decoration(highlights, hits, other);
    }
}
