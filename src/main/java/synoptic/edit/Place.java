package synoptic.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.text.TextRange;

/** What the view should show after a step, so that nothing is done or undone out of sight. */
public sealed interface Place {

    /** A passage, inside its article's text. @param annotation empty if the step removed it from there */
    record Passage(ArticleId article, TextRange range, Optional<AnnotationId> annotation) implements Place {
        public Passage {
            Objects.requireNonNull(article);
            Objects.requireNonNull(range);
            Objects.requireNonNull(annotation);
        }
    }

    /** An article as a whole: it came, or its details or text changed. */
    record WholeArticle(ArticleId article) implements Place {
    }

    /** A claim in the list of claims. */
    record OneClaim(ClaimId claim) implements Place {
    }

    /** A tag in the tree of tags. */
    record OneTag(TagId tag) implements Place {
    }

    /** The project's title and memo. */
    record ProjectDetails() implements Place {
    }

    /**
     * Where a step shows. The narrowest thing that tells of it all: an article that came or changed, else a single
     * annotation, else the claim or tag through which several changed together, else the first of the annotations.
     *
     * @param move the step that was done or redone, or the inverse of the one that was undone
     * @param after the project after it
     * @return empty if nothing of it can be seen any more, as after the removal of an article
     */
    static Optional<Place> of(Step move, Project after) {
        if (move.changes().stream().anyMatch(change -> change.id() instanceof ArticleId)) {
            return left(move, Article.class).map(article -> new WholeArticle(article.id()));
        }
        List<Annotation> annotations = annotations(move);
        Optional<Place> first = annotations.stream().findFirst().flatMap(annotation -> passage(annotation, after));
        if (annotations.size() == 1) {
            return first;
        }
        return left(move, Claim.class).<Place>map(claim -> new OneClaim(claim.id()))
            .or(() -> left(move, Tag.class).map(tag -> new OneTag(tag.id())))
            .or(() -> first)
            .or(() -> left(move, ProjectInfo.class).map(info -> new ProjectDetails()));
    }

    /** The annotations that the step touched, in reading order; those that it removed as they were. */
    private static List<Annotation> annotations(Step move) {
        return move.changes().stream().map(change -> change.after().or(change::before).orElseThrow())
            .filter(Annotation.class::isInstance).map(Annotation.class::cast)
            .sorted(Comparator.comparing(Annotation::article).thenComparing(Annotation::range)).toList();
    }

    /** The first record of a kind that the step made, else the first that it changed. */
    private static <E extends Entity> Optional<E> left(Step move, Class<E> kind) {
        return move.changes().stream()
            .filter(change -> change.after().filter(kind::isInstance).isPresent())
            .min(Comparator.comparing(change -> change.before().isPresent()))
            .map(change -> kind.cast(change.after().get()));
    }

    private static Optional<Place> passage(Annotation annotation, Project after) {
        return after.article(annotation.article()).map(article -> new Passage(article.id(),
            new TextRange(0, article.text().length()).intersect(annotation.range()),
            after.annotation(annotation.id()).map(Annotation::id)));
    }
}
