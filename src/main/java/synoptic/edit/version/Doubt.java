package synoptic.edit.version;

import java.util.Objects;
import synoptic.anchor.Match;
import synoptic.model.Annotation;
import synoptic.model.Article;

/**
 * An annotation without a place in its article's present text, for a person to decide on.
 *
 * @param article as it is now
 * @param match the places that may be meant, best first, and why none of them was taken
 */
public record Doubt(Annotation annotation, Article article, Match match) {

    public Doubt {
        Objects.requireNonNull(annotation);
        Objects.requireNonNull(article);
        Objects.requireNonNull(match);
    }
}
