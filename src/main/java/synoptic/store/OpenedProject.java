package synoptic.store;

import java.util.List;
import java.util.Optional;
import synoptic.edit.History;
import synoptic.model.Project;

/**
 * A project as it was opened.
 *
 * @param history what can be undone and redone; empty when opened for reading
 * @param findings what was noticed in the files, and what became of it
 * @param readOnlyReason the sentence that says why nothing can be written; empty if it can
 */
public record OpenedProject(Project project, History history, ProjectFolder folder, List<Finding> findings,
    Optional<String> readOnlyReason) {

    public OpenedProject {
        findings = List.copyOf(findings);
    }

    /** A project in whose files nothing was noticed. */
    public OpenedProject(Project project, History history, ProjectFolder folder, Optional<String> readOnlyReason) {
        this(project, history, folder, List.of(), readOnlyReason);
    }

    public boolean isReadOnly() {
        return readOnlyReason.isPresent();
    }
}
