package synoptic.edit;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.TagId;

/** Rewrites an annotation's bodies where claims or tags become one. */
final class Bodies {

    private Bodies() {
    }

    /** With a mention moved to another claim; where that one is mentioned already, its own mention stays and the other goes. */
    static List<Body> moved(List<Body> bodies, ClaimId from, ClaimId to) {
        boolean there = bodies.stream().anyMatch(body -> body instanceof Body.Mention mention && mention.claim().equals(to));
        List<Body> moved = new ArrayList<>();
        for (Body body : bodies) {
            if (!(body instanceof Body.Mention mention) || !mention.claim().equals(from)) {
                moved.add(body);
            } else if (!there) {
                moved.add(new Body.Mention(to, mention.stance(), mention.speaker()));
            }
        }
        return moved;
    }

    /** With one tag in the place of another, once. */
    static List<Body> retagged(List<Body> bodies, TagId from, TagId to) {
        boolean there = bodies.contains(new Body.Tagging(to));
        List<Body> changed = new ArrayList<>();
        for (Body body : bodies) {
            if (!body.equals(new Body.Tagging(from))) {
                changed.add(body);
            } else if (!there) {
                changed.add(new Body.Tagging(to));
            }
        }
        return changed;
    }
}
