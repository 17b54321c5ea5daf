package synoptic.importer.elsewhere;

import java.util.Optional;
import synoptic.anchor.Matcher;
import synoptic.anchor.Quotes;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.Target;
import synoptic.text.TextRange;

/** Finds the place of annotations in the text that the project has of their article. For one thread. */
final class Resettling {

    private final Article article;
    private Optional<Matcher> matcher = Optional.empty();

    Resettling(Article article) {
        this.article = article;
    }

    /** The same passage in this text: where it stood, else where its words stand; without a place where they do not. */
    Target target(Target own) {
        String text = article.text().text();
        TextRange range = own.range();
        if (range.end() <= text.length() && range.of(text).equals(own.quote().exact())) {
            return new Target(article.id(), own.anchor(), own.quote());
        }
        if (!own.isAnchored()) {
            return new Target(article.id(), own.anchor(), own.quote());
        }
        if (matcher.isEmpty()) {
            matcher = Optional.of(new Matcher(text));
        }
        Optional<TextRange> near = range.end() <= text.length() ? Optional.of(range) : Optional.empty();
        return matcher.get().match(own.quote(), near).anchor()
            .map(anchor -> new Target(article.id(), anchor, anchor instanceof Anchor.Exact ? Quotes.describe(article.text(), anchor.range()) : own.quote()))
            .orElseGet(() -> new Target(article.id(), new Anchor.Orphan(range), own.quote()));
    }
}
