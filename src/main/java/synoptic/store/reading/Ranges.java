package synoptic.store.reading;

import java.util.Collection;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.store.Finding;
import synoptic.store.place.Layout;
import synoptic.store.place.LineOf;

/** Annotations whose range does not lie in their article's text, because something else shortened it. */
final class Ranges {

    private Ranges() {
    }

    /** The project with such annotations as orphans, which keep their words and can be placed anew. */
    static Project fitted(Project project, Layout layout, Loaded loaded) {
        Project fitted = project;
        for (Article article : project.articles()) {
            int length = article.text().length();
            Collection<Annotation> annotations = project.annotationsOf(article.id());
            for (Annotation annotation : annotations) {
                Target target = annotation.target();
                if (target.range().end() > length && target.isAnchored()) {
                    fitted = fitted.with(annotation.withTarget(new Target(target.article(),
                        new Anchor.Orphan(target.range()), target.quote()), annotation.modified()));
                    loaded.found(Finding.problem(layout.relative(layout.annotations(article.id())),
                        LineOf.id(layout.annotations(article.id()), annotation.id()), "the annotation ends at "
                            + target.range().end() + ", but its article has only " + length + " characters"));
                }
            }
        }
        return fitted;
    }
}
