package synoptic.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import synoptic.model.ArticleId;
import synoptic.model.Entity;

/**
 * A project of which the texts are still being read: enough to show its list and to read single articles. It cannot be changed, and nothing of
 * it can be saved.
 *
 * @param opened the project as its files have it: all articles as a list shows them, without their texts, claims and tags, no annotations
 * @param reading an article with its text and its annotations, or nothing where its files cannot be read; for any thread
 */
public record Glimpse(OpenedProject opened, Function<ArticleId, List<Entity>> reading) {

    public Glimpse {
        Objects.requireNonNull(opened);
        Objects.requireNonNull(reading);
    }
}
