package synoptic.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.text.TextRange;

/** The pins between two articles. */
public final class Pins {

    /** Claims with more pairs of mentions than this are paired in reading order only. */
    private static final int MOST_PAIRS = 10_000;
    private static final int SAME_SPEAKER = 400;
    private static final int SAME_STANCE = 150;
    private static final int SAME_DEPTH = 300;

    private Pins() {
    }

    /**
     * The longest chain of pins that rises in both texts, so that links which cross it don't drag. A mention takes
     * part in at most one pin. Of chains of the same length the one whose pairs are most alike: the same speaker, the
     * same stance, about as far down. Orphans are left out.
     *
     * @return in reading order of both texts, the same from either side; empty if an article is missing or they share
     *     no claim
     */
    public static List<Pin> between(Project project, ArticleId left, ArticleId right) {
        // Equally good chains exist; found from one side only, the panes pull each other to the same places.
        if (left.compareTo(right) > 0) {
            return between(project, right, left).stream().map(Pin::turned).toList();
        }
        return project.article(left).flatMap(one -> project.article(right).map(other -> between(project, one, other)))
            .orElse(List.of());
    }

    private static List<Pin> between(Project project, Article left, Article right) {
        Map<ClaimId, List<Spot>> here = spots(project, left);
        Map<ClaimId, List<Spot>> there = spots(project, right);
        List<Chain.Link<Pin>> links = new ArrayList<>();
        here.forEach((claim, spots) -> pairs(spots, there.getOrDefault(claim, List.of())).forEach(pair ->
            links.add(new Chain.Link<>(pair.left().range().start(), pair.right().range().start(), likeness(pair),
                new Pin(claim, pair.left().range(), pair.right().range())))));
        return Chain.longest(links);
    }

    /** The mentions of an article by claim, in reading order. */
    private static Map<ClaimId, List<Spot>> spots(Project project, Article article) {
        Map<ClaimId, List<Spot>> found = new LinkedHashMap<>();
        Collection<Annotation> annotations = project.annotationsOf(article.id());
        double length = Math.max(1, article.text().length());
        for (Annotation annotation : annotations) {
            if (annotation.target().isAnchored()) {
                double depth = annotation.range().start() / length;
                annotation.mentions().forEach(mention -> found
                    .computeIfAbsent(mention.claim(), absent -> new ArrayList<>())
                    .add(new Spot(annotation.range(), mention, depth)));
            }
        }
        return found;
    }

    private static List<Pair> pairs(List<Spot> left, List<Spot> right) {
        List<Pair> pairs = new ArrayList<>();
        if ((long) left.size() * right.size() <= MOST_PAIRS) {
            left.forEach(one -> right.forEach(other -> pairs.add(new Pair(one, other))));
            return pairs;
        }
        int steps = Math.min(left.size(), right.size());
        for (int i = 0; i < steps; i++) {
            pairs.add(new Pair(left.get((int) ((long) i * left.size() / steps)),
                right.get((int) ((long) i * right.size() / steps))));
        }
        return pairs;
    }

    private static int likeness(Pair pair) {
        Body.Mention one = pair.left().mention();
        Body.Mention other = pair.right().mention();
        boolean sameSpeaker = !one.speaker().isBlank() && one.speaker().equalsIgnoreCase(other.speaker());
        double apart = Math.min(1, Math.abs(pair.left().depth() - pair.right().depth()));
        return (sameSpeaker ? SAME_SPEAKER : 0) + (one.stance() == other.stance() ? SAME_STANCE : 0)
            + (int) ((1 - apart) * SAME_DEPTH);
    }

    /** @param depth how far down in its text, 0 to 1 */
    private record Spot(TextRange range, Body.Mention mention, double depth) {
    }

    private record Pair(Spot left, Spot right) {
    }
}
