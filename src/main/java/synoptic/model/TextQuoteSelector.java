package synoptic.model;

import java.util.Objects;

/**
 * A passage by its words (W3C Web Annotation).
 *
 * @param exact the words themselves
 * @param prefix some words before, possibly none
 * @param suffix some words after, possibly none
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    public TextQuoteSelector {
        Objects.requireNonNull(exact);
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
    }
}
