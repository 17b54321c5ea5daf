package synoptic.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import synoptic.model.EntityId;
import synoptic.model.Project;

/**
 * What one edit changed, in the order of change; the unit of undo and of the journal.
 *
 * @param label completes "Undo …", such as "link to claim 2"
 * @param changes at most one for each record
 * @param mergeKey steps with the same key in quick succession become one; empty for steps that stay alone
 */
public record Step(String label, List<RecordChange> changes, String mergeKey, Instant at) {

    private static final Duration MERGE_WINDOW = Duration.ofSeconds(4);

    public Step {
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
        Objects.requireNonNull(mergeKey);
        Objects.requireNonNull(at);
    }

    /** Runs an edit on a project. @throws EditRefused if it does not fit the project */
    public static Step of(Edit edit, Project project, Instant at) {
        return new Step(edit.label(project), condensed(edit.changes(project)), edit.mergeKey(project), at);
    }

    /** Whether every record is as it was before the step. */
    public boolean fits(Project project) {
        return changes.stream().allMatch(change -> change.fits(project));
    }

    public Project apply(Project project) {
        Project changed = project;
        for (RecordChange change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /** The step that takes this one back. */
    public Step inverse() {
        return new Step(label, changes.reversed().stream().map(RecordChange::inverse).toList(), "", at);
    }

    public boolean changesNothing() {
        return changes.isEmpty();
    }

    /** Whether this step continues the typing of an earlier one. */
    boolean continues(Step earlier) {
        return !mergeKey.isEmpty() && mergeKey.equals(earlier.mergeKey)
            && Duration.between(earlier.at, at).abs().compareTo(MERGE_WINDOW) <= 0;
    }

    /** Both steps as one. */
    Step after(Step earlier) {
        List<RecordChange> both = new ArrayList<>(earlier.changes);
        both.addAll(changes);
        return new Step(label, condensed(both), mergeKey, at);
    }

    private static List<RecordChange> condensed(List<RecordChange> changes) {
        if (changes.size() == 1) {
            RecordChange only = changes.getFirst();
            return only.before().equals(only.after()) ? List.of() : changes;
        }
        Map<EntityId, RecordChange> latest = new LinkedHashMap<>();
        for (RecordChange change : changes) {
            RecordChange earlier = latest.get(change.id());
            if (earlier == null) {
                latest.put(change.id(), change);
            } else if (earlier.before().isEmpty() && change.after().isEmpty()) {
                latest.remove(change.id());
            } else {
                latest.put(change.id(), new RecordChange(change.id(), earlier.before(), change.after()));
            }
        }
        return latest.values().stream().filter(change -> !change.before().equals(change.after()))
            .toList();
    }
}
