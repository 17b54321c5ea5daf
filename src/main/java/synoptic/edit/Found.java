package synoptic.edit;

import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;

/** Records that an edit needs, or its refusal in words. */
final class Found {

    private Found() {
    }

    static Article article(Project project, ArticleId id) {
        return project.article(id).orElseThrow(() -> new EditRefused("The article is no longer in the project."));
    }

    static Annotation annotation(Project project, AnnotationId id) {
        return project.annotation(id).orElseThrow(() -> new EditRefused("The highlight is no longer in the project."));
    }

    static Claim claim(Project project, ClaimId id) {
        return project.claim(id).orElseThrow(() -> new EditRefused("The claim is no longer in the project."));
    }

    static Tag tag(Project project, TagId id) {
        return project.tag(id).orElseThrow(() -> new EditRefused("The tag is no longer in the project."));
    }

    static Optional<Tag> parent(Project project, Tag tag) {
        return tag.parent().map(id -> tag(project, id));
    }

    /** An annotation that mentions a claim. */
    static Annotation mentioning(Project project, AnnotationId id, ClaimId claim) {
        Annotation annotation = annotation(project, id);
        if (annotation.mentionOf(claim).isEmpty()) {
            throw new EditRefused("The highlight is not linked to that claim.");
        }
        return annotation;
    }

    static void everythingNamedBy(Annotation annotation, Project project) {
        words(project, annotation.target());
        for (Body body : annotation.bodies()) {
            switch (body) {
                case Body.Mention mention -> claim(project, mention.claim());
                case Body.Tagging tagging -> tag(project, tagging.tag());
                case Body.Comment _ -> { }
            }
        }
    }

    /** Refuses targets without words or beyond the text; orphans have no place to check. */
    static void words(Project project, Target target) {
        Article article = article(project, target.article());
        if (target.isAnchored() && target.range().isEmpty()) {
            throw new EditRefused("A highlight needs at least one character.");
        }
        if (target.isAnchored() && target.range().end() > article.text().length()) {
            throw new EditRefused("The highlight lies outside the text.");
        }
    }

    static void nothing(Project project, Entity added, String name) {
        if (project.entity(added.id()).isPresent()) {
            throw new EditRefused(name + " is in the project already.");
        }
    }
}
