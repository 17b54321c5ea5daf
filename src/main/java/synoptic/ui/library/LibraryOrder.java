package synoptic.ui.library;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import synoptic.model.Article;
import synoptic.model.PublishedDate;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.DateWords;
import synoptic.ui.support.Messages;

/** What the article list is sorted or grouped by. */
public enum LibraryOrder {
    DATE(Comparator.comparing(article -> article.metadata().published()), LibraryOrder::month),
    OUTLET(Comparator.comparing(article -> ArticleWords.outlet(article), String.CASE_INSENSITIVE_ORDER), LibraryOrder::outlet),
    TITLE(Comparator.comparing(Article::displayTitle, String.CASE_INSENSITIVE_ORDER), article -> ""),
    ADDED(Comparator.comparing(Article::added), article -> "");

    private final Comparator<Article> comparator;
    private final Function<Article, String> group;

    LibraryOrder(Comparator<Article> comparator, Function<Article, String> group) {
        this.comparator = comparator.thenComparing(Article::id);
        this.group = group;
    }

    Comparator<Article> comparator() {
        return comparator;
    }

    /** The heading under which an article stands when the list is grouped by this. */
    String groupOf(Article article) {
        return group.apply(article);
    }

    /** The name used in settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String month(Article article) {
        PublishedDate date = article.metadata().published();
        return !date.isKnown() ? Messages.get("library.noDate")
            : DateWords.full(new PublishedDate(date.iso().substring(0, Math.min(7, date.iso().length()))));
    }

    private static String outlet(Article article) {
        return article.metadata().outlet().isBlank() ? Messages.get("library.noOutlet") : article.metadata().outlet();
    }
}
