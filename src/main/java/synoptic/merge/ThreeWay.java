package synoptic.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.edit.RecordChange;
import synoptic.model.Entity;
import synoptic.model.Project;

/**
 * Makes one project of two that grew from the same. A record that only one of them changed is taken as that one has it; of one that both
 * changed alike there is nothing to decide; of one that both changed differently mine stays, and it is told.
 */
public final class ThreeWay {

    private ThreeWay() {
    }

    /** Merges two projects. @param base what both grew from */
    public static Merged merge(Project base, Project mine, Project theirs) {
        return merge(Differences.between(base, theirs), base, mine);
    }

    /** Brings changes that were made elsewhere into a project. @param theirs as changes of the base, each record once */
    public static Merged merge(List<RecordChange> theirs, Project base, Project mine) {
        List<RecordChange> taken = new ArrayList<>();
        List<Collision> collisions = new ArrayList<>();
        Project plain = mine;
        for (RecordChange change : theirs) {
            Optional<Entity> here = mine.entity(change.id());
            if (here.equals(change.before())) {
                taken.add(change);
                plain = change.apply(plain);
            } else if (!here.equals(change.after())) {
                collisions.add(new Collision(change.id(), change.before(), here, change.after()));
            }
        }
        Mending mending = new Mending(base, plain);
        List<RecordChange> mended = mending.mend(taken);
        return new Merged(mine, taken, plain, mended, mending.project(), collisions);
    }
}
