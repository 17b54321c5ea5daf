package synoptic.store;

import java.util.Optional;
import synoptic.edit.History;
import synoptic.model.Project;

/** A project as it was opened. */
public record OpenedProject(Project project, History history, ProjectFolder folder, Optional<String> readOnlyReason) {
}
