package synoptic.store;

import java.util.List;
import java.util.Objects;
import synoptic.edit.RecordChange;
import synoptic.model.Project;

/**
 * What something else changed in a project's files while it was open, such as a sync tool or Git.
 *
 * @param base the project as the files were before
 * @param changes of the base, each record once
 * @param findings what was damaged or removed, and what became of it
 */
public record OutsideChange(Project base, List<RecordChange> changes, List<Finding> findings) {

    public OutsideChange {
        Objects.requireNonNull(base);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
