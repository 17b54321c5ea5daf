package synoptic.edit;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.TagId;

/** Rewrites what an annotation says: at most one mention of each claim, one tagging with each tag, one note. */
final class Bodies {

    private Bodies() {
    }

    static boolean isMentionOf(Body body, ClaimId claim) {
        return body instanceof Body.Mention mention && mention.claim().equals(claim);
    }

    /** With a body added, or in the place of the one that it excludes. */
    static List<Body> with(List<Body> bodies, Body added) {
        List<Body> changed = new ArrayList<>(bodies);
        changed.replaceAll(body -> excludes(added, body) ? added : body);
        if (!changed.contains(added)) {
            changed.add(added);
        }
        return changed;
    }

    private static boolean excludes(Body added, Body body) {
        return switch (added) {
            case Body.Mention mention -> isMentionOf(body, mention.claim());
            case Body.Tagging tagging -> tagging.equals(body);
            case Body.Comment _ -> body instanceof Body.Comment;
        };
    }

    /** With a mention moved to another claim; where that one is mentioned already, its own mention stays alone. */
    static List<Body> moved(List<Body> bodies, ClaimId from, ClaimId to) {
        if (from.equals(to)) {
            return bodies;
        }
        boolean there = bodies.stream().anyMatch(body -> isMentionOf(body, to));
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
