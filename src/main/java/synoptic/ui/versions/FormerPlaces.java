package synoptic.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import synoptic.anchor.CarryOver;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.text.ArticleText;
import synoptic.ui.versions.compare.Marked;

/** Where an article's highlights stand in an earlier version of its text. */
final class FormerPlaces {

    private FormerPlaces() {
    }

    /** The highlights whose words are in a text, those without a place now where they last were. */
    static List<Marked> in(Project project, Article article, ArticleText earlier) {
        List<Annotation> placed = new ArrayList<>();
        List<Marked> found = new ArrayList<>();
        for (Annotation annotation : project.annotationsOf(article.id())) {
            if (annotation.target().isAnchored()) {
                placed.add(annotation);
            } else if (annotation.range().end() <= earlier.length()
                && earlier.slice(annotation.range()).equals(annotation.target().quote().exact())) {
                found.add(Marked.of(project, annotation, annotation.target()));
            }
        }
        Map<AnnotationId, Target> there = CarryOver.of(article.text(), placed, earlier).targets();
        placed.stream().filter(annotation -> there.get(annotation.id()).isAnchored())
            .map(annotation -> Marked.of(project, annotation, there.get(annotation.id()))).forEach(found::add);
        return found;
    }

    /** The highlights of the present text. */
    static List<Marked> now(Project project, Article article) {
        return project.annotationsOf(article.id()).stream().filter(annotation -> annotation.target().isAnchored())
            .map(annotation -> Marked.of(project, annotation, annotation.target())).toList();
    }
}
