package synoptic.edit;

import java.util.List;
import synoptic.model.Project;

/** Changes the project's title and memo. */
public record EditProject(String title, String memo) implements Edit {

    @Override
    public String label(Project project) {
        return changesTitle(project) ? "change of the project’s title" : "change of the project’s memo";
    }

    @Override
    public List<RecordChange> changes(Project project) {
        return List.of(RecordChange.replaced(project.info(), project.info().withTitle(title).withMemo(memo)));
    }

    @Override
    public String mergeKey(Project project) {
        return changesTitle(project) ? "project title" : "project memo";
    }

    private boolean changesTitle(Project project) {
        return !project.info().title().equals(title);
    }
}
