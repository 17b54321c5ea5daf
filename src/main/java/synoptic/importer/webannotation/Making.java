package synoptic.importer.webannotation;

import java.util.ArrayList;
import java.util.List;
import synoptic.edit.Edit;
import synoptic.model.Project;

/** The edits of one annotation as they come together, and the project as they leave it. */
final class Making {

    private final List<Edit> edits = new ArrayList<>();
    private Project project;

    Making(Project project) {
        this.project = project;
    }

    /** @throws synoptic.edit.EditRefused if the edit does not fit */
    void add(Edit edit) {
        project = edit.apply(project);
        edits.add(edit);
    }

    Project project() {
        return project;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }
}
