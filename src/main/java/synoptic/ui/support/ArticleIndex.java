package synoptic.ui.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;

/**
 * A project's articles by date of publication, those without one last, and the sign on each one's badge. It is made once for all states of a project
 * that have the same articles: with thousands of them nothing that follows from each change can afford to order them anew.
 */
public final class ArticleIndex {

    private static final Set<String> LEADING_WORDS = Set.of("the", "der", "die", "das", "le", "la", "les", "el", "il");

    private final Project project;
    private final List<Article> byDate;
    private final Map<ArticleId, Known> known;

    /** @param place counted from 0 */
    private record Known(int place, String badge) {
    }

    private ArticleIndex(Project project) {
        this.project = project;
        byDate = ArticleWords.byDate(project);
        known = HashMap.newHashMap(byDate.size());
        Map<String, Integer> before = new HashMap<>();
        for (Article article : byDate) {
            String letter = letter(article);
            int number = before.merge(letter, 1, Integer::sum);
            known.put(article.id(), new Known(known.size(), number == 1 ? letter : letter + number));
        }
    }

    public static ArticleIndex of(Project project) {
        return new ArticleIndex(project);
    }

    /** The index for another state of the project: the same one where the articles are. */
    public ArticleIndex on(Project now) {
        return now.hasArticlesOf(project) ? this : of(now);
    }

    /** All articles by date of publication; those without one last. */
    public List<Article> byDate() {
        return byDate;
    }

    /** Those of some articles that the project has, by date. */
    public List<ArticleId> inOrder(Set<ArticleId> some) {
        return some.stream().filter(known::containsKey).sorted(Comparator.comparingInt(id -> known.get(id).place())).toList();
    }

    /** The sign for an article's badge: its letter and, where an earlier article has that, a number behind it. */
    public String badge(Article article) {
        Known there = known.get(article.id());
        return there == null ? letter(article) : there.badge();
    }

    /** The first letter or digit of its name, without a leading "The", else of the title. */
    private static String letter(Article article) {
        String words = ArticleWords.outlet(article).strip();
        int space = 0;
        while (space < words.length() && !Character.isWhitespace(words.charAt(space))) {
            space++;
        }
        boolean leading = space < words.length() && LEADING_WORDS.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
        for (int i = leading ? space : 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (Character.isLetterOrDigit(words.codePointAt(i))) {
                return Character.toString(words.codePointAt(i)).toUpperCase(Locale.ROOT);
            }
        }
        return "?";
    }
}
