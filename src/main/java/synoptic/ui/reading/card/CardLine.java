package synoptic.ui.reading.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.Project;
import synoptic.model.Stance;

/** One line of the card: something that is said of the words under the pointer. */
public sealed interface CardLine {

    Comparator<Body> CLAIMS_TAGS_NOTE = Comparator.comparingInt(body -> switch (body) {
        case Body.Mention mention -> 0;
        case Body.Tagging tagging -> 1;
        case Body.Comment comment -> 2;
    });

    /** The highlight that says it. */
    AnnotationId annotation();

    /** The words make a claim. @param speaker whom the article quotes for it; empty for nobody */
    record ClaimLine(AnnotationId annotation, int number, String statement, Stance stance, String speaker) implements CardLine {
    }

    /** The words carry a tag. */
    record TagLine(AnnotationId annotation, String name, String color) implements CardLine {
    }

    /** There is a note on the words. */
    record NoteLine(AnnotationId annotation, String note) implements CardLine {
    }

    /** The words are highlighted, and nothing is said of them. @param analyst who did it; possibly empty */
    record PlainLine(AnnotationId annotation, String analyst) implements CardLine {
    }

    /**
     * The lines for highlights that lie over one place, in their order, and for each its claims, its tags and its note; what a body refers to and is
     * not there has none.
     */
    static List<CardLine> of(Project project, List<Annotation> highlights) {
        List<CardLine> lines = new ArrayList<>();
        for (Annotation highlight : highlights) {
            int before = lines.size();
            highlight.bodies().stream().sorted(CLAIMS_TAGS_NOTE)
                .forEach(body -> line(project, highlight.id(), body).ifPresent(lines::add));
            if (lines.size() == before) {
                lines.add(new PlainLine(highlight.id(), highlight.creator()));
            }
        }
        return List.copyOf(lines);
    }

    private static Optional<CardLine> line(Project project, AnnotationId annotation, Body body) {
        return switch (body) {
            case Body.Mention mention -> project.claim(mention.claim()).map(claim ->
                new ClaimLine(annotation, claim.number(), claim.statement(), mention.stance(), mention.speaker()));
            case Body.Tagging tagging -> project.tag(tagging.tag()).map(tag -> new TagLine(annotation, tag.name(), tag.color()));
            case Body.Comment comment -> Optional.of(new NoteLine(annotation, comment.text()));
        };
    }
}
