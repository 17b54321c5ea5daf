package synoptic.store.json;

import synoptic.model.Article;
import synoptic.model.Entity;
import synoptic.text.ArticleText;

/**
 * A record as a log holds it.
 *
 * @param textIs the {@link TextPrint} of an article's text where the log names the text instead of holding it; the entity's text is
 *     empty then. Else empty.
 */
public record Stored(Entity entity, String textIs) {

    public boolean lacksText() {
        return !textIs.isEmpty();
    }

    /** The record with its text put in. */
    public Entity with(ArticleText text) {
        Article article = (Article) entity;
        return new Article(article.id(), article.metadata(), text, article.original(), article.version(), article.memo(),
            article.added());
    }
}
