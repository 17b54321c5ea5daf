package synoptic.edit;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Project;

/**
 * Several edits as one, each made on the project that the one before left.
 *
 * @param label completes "Undo …"
 */
public record Together(String label, List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public String label(Project project) {
        return label;
    }

    @Override
    public List<RecordChange> changes(Project project) {
        List<RecordChange> all = new ArrayList<>();
        Project at = project;
        for (Edit edit : edits) {
            List<RecordChange> changes = edit.changes(at);
            for (RecordChange change : changes) {
                at = change.apply(at);
            }
            all.addAll(changes);
        }
        return all;
    }
}
