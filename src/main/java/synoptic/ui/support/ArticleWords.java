package synoptic.ui.support;

import java.util.Comparator;
import java.util.List;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.PublishedDate;

/** How articles are named and ordered wherever there is room for a word or a letter only. */
public final class ArticleWords {

    static final Comparator<Article> BY_DATE =
        Comparator.<Article, PublishedDate>comparing(article -> article.metadata().published()).thenComparing(Article::id);

    private ArticleWords() {
    }

    /** All articles by date of publication; those without one last. */
    public static List<Article> byDate(Project project) {
        return project.articles().stream().sorted(BY_DATE).toList();
    }

    /** The outlet's name and the title, or the title alone where there is no name. @param between what parts them */
    public static String outletAndTitle(Article article, String between) {
        String outlet = article.metadata().outlet();
        return outlet.isBlank() ? article.displayTitle() : outlet + between + article.displayTitle();
    }

    /** The outlet's name, or the title where it has none. */
    public static String outlet(Article article) {
        return article.metadata().outlet().isBlank() ? article.displayTitle() : article.metadata().outlet();
    }
}
