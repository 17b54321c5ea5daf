package synoptic.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.merge.Collision;
import synoptic.merge.Merged;
import synoptic.merge.ThreeWay;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;

/** The records that were changed here and elsewhere, until somebody decides. */
final class Undecided {

    private final Map<EntityId, Collision> collisions = new LinkedHashMap<>();

    void add(Collection<Collision> more) {
        more.forEach(collision -> collisions.put(collision.id(), collision));
    }

    /** What is open, with the records as they are here now; what has become the same is not. */
    List<Collision> in(Project project) {
        List<Collision> open = new ArrayList<>();
        for (Collision collision : collisions.values()) {
            if (!project.entity(collision.id()).equals(collision.theirs())) {
                open.add(new Collision(collision.id(), collision.before(), project.entity(collision.id()), collision.theirs()));
            }
        }
        return open;
    }

    /** A form of each record, from which its file is known. */
    List<Entity> records() {
        return collisions.values().stream().map(Collision::anyForm).toList();
    }

    /** Decides all: the changes that bring those of some records from elsewhere, so that all records agree. */
    List<RecordChange> decide(Project project, Set<EntityId> theirs) {
        List<RecordChange> wanted = new ArrayList<>();
        for (Collision collision : in(project)) {
            if (theirs.contains(collision.id())) {
                wanted.add(new RecordChange(collision.id(), collision.mine(), collision.theirs()));
            }
        }
        collisions.clear();
        Merged merged = ThreeWay.merge(wanted, project, project);
        return merged.changes();
    }
}
