package synoptic.ui.support;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.PublishedDate;

/** How articles are named and ordered wherever there is room for a word or a letter only. */
public final class ArticleWords {

    private static final Comparator<Article> BY_DATE =
        Comparator.<Article, PublishedDate>comparing(article -> article.metadata().published()).thenComparing(Article::id);

    private static final Pattern LEADING_THE = Pattern.compile("^(the|der|die|das|le|la|les|el|il)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ArticleWords() {
    }

    /** All articles by date of publication; those without one last. */
    public static List<Article> byDate(Project project) {
        return project.articles().stream().sorted(BY_DATE).toList();
    }

    /** The sign for an article's badge among those of its project: the letter and, where an earlier article has it, a number behind it. */
    public static String badge(Project project, Article article) {
        String letter = letter(article);
        long before = project.articles().stream()
            .filter(other -> letter(other).equals(letter) && BY_DATE.compare(other, article) < 0).count();
        return before == 0 ? letter : letter + (before + 1);
    }

    /** The first letter or digit of its name, without a leading "The", else of the title. */
    private static String letter(Article article) {
        String words = LEADING_THE.matcher(outlet(article).strip()).replaceFirst("");
        return words.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).findFirst().orElse("?")
            .toUpperCase(Locale.ROOT);
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
