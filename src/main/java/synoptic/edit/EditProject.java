package synoptic.edit;

import java.util.List;
import synoptic.model.Project;

/** Changes the project's title and memo. */
public record EditProject(String title, String memo) implements Edit {

    @Override
    public String label() {
        return "change of the project’s title or memo";
    }

    @Override
    public List<RecordChange> changes(Project project) {
        return List.of(RecordChange.replaced(project.info(), project.info().withTitle(title).withMemo(memo)));
    }

    @Override
    public String mergeKey() {
        return "project";
    }
}
