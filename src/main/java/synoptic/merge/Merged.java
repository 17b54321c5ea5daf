package synoptic.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import synoptic.edit.RecordChange;
import synoptic.model.EntityId;
import synoptic.model.Project;

/**
 * Two changed projects made one.
 *
 * @param mine the project that the other's changes came to
 * @param taken the other's changes that mine got
 * @param plain mine with what was taken; its records may disagree, such as a mention of a claim that the other removed
 * @param mended what was changed after that, so that all records agree again
 * @param project the result
 * @param collisions the records that both changed; the result has mine of them
 */
public record Merged(Project mine, List<RecordChange> taken, Project plain, List<RecordChange> mended, Project project,
    List<Collision> collisions) {

    public Merged {
        taken = List.copyOf(taken);
        mended = List.copyOf(mended);
        collisions = List.copyOf(collisions);
    }

    /** What makes the result of mine, each record once. */
    public List<RecordChange> changes() {
        Set<EntityId> ids = new LinkedHashSet<>();
        taken.forEach(change -> ids.add(change.id()));
        mended.forEach(change -> ids.add(change.id()));
        List<RecordChange> changes = new ArrayList<>();
        for (EntityId id : ids) {
            if (!mine.entity(id).equals(project.entity(id))) {
                changes.add(new RecordChange(id, mine.entity(id), project.entity(id)));
            }
        }
        return changes;
    }
}
