package synoptic.model;

import java.time.Instant;
import java.util.Objects;

/** An analyst's word that an article was checked and does not mention a claim. */
public record Silence(ArticleId article, String creator, Instant confirmed) {

    public Silence {
        Objects.requireNonNull(article);
        Objects.requireNonNull(creator);
        Objects.requireNonNull(confirmed);
    }
}
