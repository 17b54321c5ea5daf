package synoptic.ui.annotating.lists;

import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Tag;

/** A row of the list of highlights: the heading of a group, or a highlight. */
sealed interface HighlightRow {

    /** The heading of a group. @param number a claim's number, or 0 */
    record Heading(String words, int number, int count) implements HighlightRow {
    }

    /** A highlight with what is said of it. */
    record Entry(Annotation annotation, Article article, List<Linked> links, List<Tag> tags) implements HighlightRow {
        static Optional<Entry> of(Project project, Annotation annotation) {
            return project.article(annotation.article()).map(article -> new Entry(annotation, article,
                annotation.mentions().flatMap(mention -> project.claim(mention.claim()).map(claim -> new Linked(claim, mention)).stream()).toList(),
                annotation.taggings().flatMap(tagging -> project.tag(tagging.tag()).stream()).toList()));
        }

        /** The words of the passage on one line. */
        String words() {
            return annotation.target().quote().exact().strip().replaceAll("\\s+", " ");
        }
    }

    /** A claim that the highlight mentions. */
    record Linked(Claim claim, Body.Mention mention) {
    }
}
