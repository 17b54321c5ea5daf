package synoptic.edit;

import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

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
}
