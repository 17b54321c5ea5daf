package synoptic.text;

import java.util.Objects;

/**
 * Bold, italic, link … over a range of an article's text.
 *
 * @param href the address of a link, the number or label of a page, else empty
 */
public record Mark(MarkKind kind, TextRange range, String href) {

    public Mark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(range);
        Objects.requireNonNull(href);
    }

    public Mark(MarkKind kind, TextRange range) {
        this(kind, range, "");
    }
}
