package synoptic.edit;

import java.util.Objects;
import java.util.Optional;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;

/**
 * One record of a project before and after a change.
 *
 * @param before empty if the change made the record
 * @param after empty if the change removed it
 */
public record RecordChange(EntityId id, Optional<Entity> before, Optional<Entity> after) {

    public RecordChange {
        Objects.requireNonNull(id);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing before and nothing after: " + id);
        }
        if (before.filter(entity -> !entity.id().equals(id)).isPresent()
            || after.filter(entity -> !entity.id().equals(id)).isPresent()) {
            throw new IllegalArgumentException("records of another id than " + id);
        }
    }

    public static RecordChange added(Entity entity) {
        return new RecordChange(entity.id(), Optional.empty(), Optional.of(entity));
    }

    public static RecordChange removed(Entity entity) {
        return new RecordChange(entity.id(), Optional.of(entity), Optional.empty());
    }

    public static RecordChange replaced(Entity before, Entity after) {
        return new RecordChange(before.id(), Optional.of(before), Optional.of(after));
    }

    public RecordChange inverse() {
        return new RecordChange(id, after, before);
    }

    /** Whether the project holds the record as it was before. */
    public boolean fits(Project project) {
        return project.entity(id).equals(before);
    }

    /** The project with the record as it is after, whatever was there. */
    public Project apply(Project project) {
        return after.map(project::with).orElseGet(() -> project.without(id));
    }
}
