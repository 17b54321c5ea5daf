package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.ui.support.ArticleWords;

/**
 * The mentions of a claim in one round: the articles by date of publication, within them in reading order. The order does not depend on which
 * articles are open, so that the round comes back to where it began.
 */
public final class MentionWalk {

    /** A place from which to go on: an article and an offset in it. */
    public record Place(ArticleId article, int offset) {
    }

    private final List<Annotation> mentions;
    private final List<ArticleId> articles;

    public MentionWalk(Project project, ClaimId claim) {
        articles = ArticleWords.byDate(project).stream().map(Article::id).toList();
        mentions = inOrder(project.mentionsOf(claim));
    }

    /** All mentions that have a place, from first to last. */
    public List<Annotation> mentions() {
        return mentions;
    }

    /** The mention after another one, round and round; empty where the claim has none. @param steps 1 for the next, -1 for the one before */
    public Optional<Annotation> from(Annotation present, int steps) {
        int at = mentions.indexOf(present);
        return at < 0 ? from(new Place(present.article(), present.range().start()), steps)
            : Optional.of(mentions.get(Math.floorMod(at + steps, mentions.size())));
    }

    /** The first mention from a place on, or the last one before it, round and round; empty where the claim has none. */
    public Optional<Annotation> from(Place place, int steps) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        int next = 0;
        while (next < mentions.size() && isBefore(mentions.get(next), place)) {
            next++;
        }
        return Optional.of(mentions.get(Math.floorMod(steps > 0 ? next : next - 1, mentions.size())));
    }

    private boolean isBefore(Annotation mention, Place place) {
        int here = articles.indexOf(mention.article());
        int there = articles.indexOf(place.article());
        return here != there ? here < there : mention.range().start() < place.offset();
    }

    private List<Annotation> inOrder(Collection<Annotation> found) {
        Map<Integer, List<Annotation>> byArticle = new TreeMap<>();
        for (Annotation annotation : found) {
            int at = articles.indexOf(annotation.article());
            if (at >= 0 && annotation.target().isAnchored()) {
                byArticle.computeIfAbsent(at, article -> new ArrayList<>()).add(annotation);
            }
        }
        return byArticle.values().stream().flatMap(List::stream).toList();
    }
}
