package synoptic.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.edit.RecordChange;
import synoptic.model.Entity;
import synoptic.model.EntityId;
import synoptic.model.Project;

/** What two projects differ in, record by record. */
public final class Differences {

    private Differences() {
    }

    /**
     * The changes that make the second project of the first: what others refer to comes before them and goes after them. The project's own
     * record counts only where both have the same id.
     */
    public static List<RecordChange> between(Project from, Project to) {
        List<RecordChange> changes = new ArrayList<>();
        if (from.info().id().equals(to.info().id())) {
            add(changes, from, to, from.info().id());
        }
        records(to).forEach(record -> add(changes, from, to, record.id()));
        List<RecordChange> removed = new ArrayList<>();
        records(from).filter(record -> to.entity(record.id()).isEmpty())
            .forEach(record -> removed.add(RecordChange.removed(record)));
        changes.addAll(removed.reversed());
        return changes;
    }

    private static void add(List<RecordChange> changes, Project from, Project to, EntityId id) {
        Optional<Entity> before = from.entity(id);
        Optional<Entity> after = to.entity(id);
        if (!same(before, after)) {
            changes.add(new RecordChange(id, before, after));
        }
    }

    private static boolean same(Optional<Entity> one, Optional<Entity> other) {
        return one.isPresent() && other.isPresent() && one.get() == other.get() || one.equals(other);
    }

    /** All records but the project's own, what others refer to first. */
    static Stream<Entity> records(Project project) {
        return Stream.<Collection<? extends Entity>>of(project.tags(), project.articles(), project.claims(), project.annotations())
            .flatMap(Collection::stream);
    }
}
