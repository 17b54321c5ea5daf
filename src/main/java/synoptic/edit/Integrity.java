package synoptic.edit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.model.ProjectId;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** What edits keep true of every record: it names only what is there, and nothing names it once it is gone. */
public final class Integrity {

    private Integrity() {
    }

    /** Whether the record with this id, or its absence, agrees with the rest of the project. */
    public static boolean holds(Project project, EntityId id) {
        return switch (id) {
            case ProjectId _ -> true;
            case ArticleId article -> project.article(article).map(found -> agrees(project, found))
                .orElseGet(() -> nothingNames(project, article));
            case AnnotationId annotation -> project.annotation(annotation).map(found -> agrees(project, found))
                .orElse(true);
            case ClaimId claim -> project.claim(claim).map(found -> agrees(project, found))
                .orElseGet(() -> project.mentionsOf(claim).isEmpty());
            case TagId tag -> project.tag(tag).map(found -> agrees(project, found))
                .orElseGet(() -> nothingNames(project, tag));
        };
    }

    private static boolean nothingNames(Project project, ArticleId gone) {
        return project.annotationsOf(gone).isEmpty()
            && project.claims().stream().allMatch(claim -> claim.silenceOf(gone).isEmpty());
    }

    private static boolean nothingNames(Project project, TagId gone) {
        return project.tagged(gone).isEmpty() && project.tags().stream().noneMatch(tag -> isBelow(tag, gone));
    }

    private static boolean isBelow(Tag tag, TagId parent) {
        return tag.parent().filter(parent::equals).isPresent();
    }

    private static boolean agrees(Project project, Article article) {
        return project.annotationsOf(article.id()).stream().allMatch(annotation -> lies(annotation, article));
    }

    private static boolean lies(Annotation annotation, Article article) {
        return !annotation.target().isAnchored() || annotation.range().end() <= article.text().length();
    }

    private static boolean agrees(Project project, Annotation annotation) {
        return project.article(annotation.article()).filter(article -> lies(annotation, article)).isPresent()
            && annotation.bodies().stream().allMatch(body -> switch (body) {
                case Body.Mention mention -> project.claim(mention.claim())
                    .filter(claim -> claim.silenceOf(annotation.article()).isEmpty()).isPresent();
                case Body.Tagging tagging -> project.tag(tagging.tag()).isPresent();
                case Body.Comment _ -> true;
            });
    }

    private static boolean agrees(Project project, Claim claim) {
        return project.claims().stream().allMatch(other -> other == claim || other.number() != claim.number())
            && claim.silences().stream().allMatch(silence -> project.article(silence.article()).isPresent())
            && project.mentionsOf(claim.id()).stream().allMatch(found -> claim.silenceOf(found.article()).isEmpty());
    }

    private static boolean agrees(Project project, Tag tag) {
        Set<TagId> line = new HashSet<>();
        Tag at = tag;
        while (line.add(at.id())) {
            if (at.parent().isEmpty()) {
                return true;
            }
            Optional<Tag> above = at.parent().flatMap(project::tag);
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return false;
    }
}
