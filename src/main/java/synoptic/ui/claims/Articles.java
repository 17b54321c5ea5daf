package synoptic.ui.claims;

import java.util.Comparator;
import java.util.List;
import synoptic.model.Article;
import synoptic.model.Project;

/** The order in which cards name articles. */
final class Articles {

    private static final Comparator<Article> BY_DATE =
        Comparator.<Article, synoptic.model.PublishedDate>comparing(article -> article.metadata().published()).thenComparing(Article::id);

    private Articles() {
    }

    /** All articles by date of publication; those without one last. */
    static List<Article> byDate(Project project) {
        return project.articles().stream().sorted(BY_DATE).toList();
    }

    /** The sign for an outlet's badge: the first letter or digit of its name that is not of an article, else of the title. */
    static String badge(Article article) {
        String name = article.metadata().outlet().isBlank() ? article.displayTitle() : article.metadata().outlet();
        String words = name.strip().replaceFirst("(?i)^(the|der|die|das|le|la|les|el|il)\\s+", "");
        return words.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).findFirst().orElse("?")
            .toUpperCase(java.util.Locale.ROOT);
    }

    /** The outlet's name, or the title where there is none. */
    static String outlet(Article article) {
        return article.metadata().outlet().isBlank() ? article.displayTitle() : article.metadata().outlet();
    }
}
