package synoptic.edit.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import synoptic.anchor.CarryOver;
import synoptic.anchor.Match;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.text.ArticleText;

/**
 * The annotations that wait for a person to say where they belong. Nothing of this is kept in the project but that they
 * have no place: where each may belong is found anew from its quote, and from the earlier version that held its words.
 */
public final class Doubts {

    private static final Comparator<Annotation> IN_ORDER =
        Comparator.comparing(Annotation::range).thenComparing(Annotation::id);

    private Doubts() {
    }

    /** The annotations of an article that have no place in its present text, in the order of the last one that held them. */
    public static List<Annotation> waiting(Project project, Article article) {
        return project.annotationsOf(article.id()).stream().filter(annotation -> !annotation.target().isAnchored())
            .sorted(IN_ORDER).toList();
    }

    /** How many annotations of a project have no place in their article's present text. */
    public static int count(Project project) {
        int count = 0;
        for (Article article : project.articles()) {
            for (Annotation annotation : project.annotationsOf(article.id())) {
                count += annotation.target().isAnchored() ? 0 : 1;
            }
        }
        return count;
    }

    /**
     * The doubts of an article, with the places that may be meant.
     *
     * @param version gives the text of an earlier version by its number, empty where it is lost
     */
    public static List<Doubt> of(Project project, Article article, IntFunction<Optional<ArticleText>> version) {
        List<Annotation> waiting = waiting(project, article);
        Map<AnnotationId, Match> matches = new HashMap<>();
        bySource(waiting, article, version).forEach((source, held) ->
            matches.putAll(CarryOver.matches(source, held, article.text())));
        return waiting.stream().map(annotation -> new Doubt(annotation, article, matches.get(annotation.id()))).toList();
    }

    /** The annotations by the text that still holds the words of each, where it was last; by the present text if none does. */
    private static Map<ArticleText, List<Annotation>> bySource(List<Annotation> waiting, Article article,
        IntFunction<Optional<ArticleText>> version) {
        Map<ArticleText, List<Annotation>> sources = new LinkedHashMap<>();
        List<Annotation> left = new ArrayList<>(waiting);
        for (int number = article.version() - 1; number >= 1 && !left.isEmpty(); number--) {
            Optional<ArticleText> earlier = version.apply(number);
            if (earlier.isPresent()) {
                List<Annotation> held = left.stream().filter(annotation -> holds(earlier.get(), annotation)).toList();
                left.removeAll(held);
                if (!held.isEmpty()) {
                    sources.put(earlier.get(), held.stream().map(Doubts::asItWas).toList());
                }
            }
        }
        if (!left.isEmpty()) {
            sources.put(article.text(), left);
        }
        return sources;
    }

    private static boolean holds(ArticleText text, Annotation annotation) {
        return annotation.range().end() <= text.length()
            && text.slice(annotation.range()).equals(annotation.target().quote().exact());
    }

    private static Annotation asItWas(Annotation annotation) {
        Target target = annotation.target();
        return annotation.withTarget(new Target(target.article(), new Anchor.Exact(target.range()), target.quote()),
            annotation.modified());
    }
}
