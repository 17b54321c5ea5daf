package synoptic.ui.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.align.ClaimMatrix;
import synoptic.align.Verdict;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.ui.support.ArticleIndex;

/**
 * What the table shows. Of many articles it shows some columns at a time, those first that mention anything: a thousand columns are neither read by
 * anybody nor drawn in time.
 *
 * @param columns the articles whose columns are in view, by date
 * @param first the place of the first of them among all, counted from 0
 * @param articles how many there are
 * @param rows the claims in the analyst's order
 */
record MatrixContent(List<ArticleId> columns, int first, int articles, List<MatrixRow> rows) {

    /** So many columns are shown at a time. */
    static final int MOST = 40;

    static final MatrixContent NONE = new MatrixContent(List.of(), 0, 0, List.of());

    /** @param from the place of the first column wanted; the nearest that makes sense is taken */
    static MatrixContent of(Project project, ArticleIndex articles, int from) {
        List<ArticleId> order = order(project, articles);
        int first = Math.clamp(from, 0, Math.max(0, (order.size() - 1) / MOST * MOST));
        List<ArticleId> columns = order.subList(first, Math.min(order.size(), first + MOST));
        return new MatrixContent(List.copyOf(columns), first, order.size(),
            project.claimsInOrder().stream().map(claim -> row(project, articles, claim, columns)).toList());
    }

    /** By date; where they are too many for one view, those that mention a claim first. */
    private static List<ArticleId> order(Project project, ArticleIndex articles) {
        List<ArticleId> all = articles.byDate().stream().map(Article::id).toList();
        if (all.size() <= MOST) {
            return all;
        }
        Set<ArticleId> speaking = new HashSet<>();
        project.claims().forEach(claim -> project.mentionsOf(claim.id()).stream().map(Annotation::article).forEach(speaking::add));
        List<ArticleId> order = new ArrayList<>(all.stream().filter(speaking::contains).toList());
        all.stream().filter(id -> !speaking.contains(id)).forEach(order::add);
        return order;
    }

    private static MatrixRow row(Project project, ArticleIndex articles, Claim claim, List<ArticleId> columns) {
        Set<ArticleId> mentioning = new HashSet<>();
        project.mentionsOf(claim.id()).stream().map(Annotation::article).forEach(mentioning::add);
        List<ArticleId> speaking = articles.inOrder(mentioning);
        int silences = (int) claim.silences().stream().map(Silence::article)
            .filter(id -> !mentioning.contains(id) && project.article(id).isPresent()).count();
        int all = articles.byDate().size();
        return new MatrixRow(ClaimMatrix.row(project, claim, speaking), ClaimMatrix.row(project, claim, columns).cells(), all,
            all - speaking.size() - silences);
    }

    int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
