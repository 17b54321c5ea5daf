package synoptic.ui.versions.compare;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.text.TextRange;

/**
 * Highlighted words.
 *
 * @param claim the number of the claim in whose colour they are drawn, or 0
 */
public record Marked(TextRange range, int claim) {

    /** An annotation's words at some place. */
    public static Marked of(Project project, Annotation annotation, Target target) {
        int number = annotation.mentions().map(Body.Mention::claim).flatMap(claim -> project.claim(claim).stream())
            .mapToInt(Claim::number).findFirst().orElse(0);
        return new Marked(target.range(), number);
    }

    /** Those that lie in a part of the text, as ranges from its beginning on. */
    static List<Marked> within(List<Marked> all, TextRange part) {
        List<Marked> inside = new ArrayList<>();
        for (Marked marked : all) {
            if (marked.range().overlaps(part)) {
                inside.add(new Marked(marked.range().intersect(part).shift(-part.start()), marked.claim()));
            }
        }
        return inside;
    }
}
