package synoptic.edit;

import java.util.List;
import synoptic.model.Project;

/** One undoable change. */
public sealed interface Edit permits Together, ArticleEdit, AnnotationEdit, ClaimEdit, TagEdit, EditProject, BringRecords {

    /** What it does to a project that it has not changed yet, in words that complete "Undo …". */
    String label(Project project);

    /** The records that it changes in a project, in order. @throws EditRefused if it does not fit the project */
    List<RecordChange> changes(Project project);

    /** Edits with the same key in quick succession are one step of undo; empty for those that stay alone. */
    default String mergeKey(Project project) {
        return "";
    }

    /** The project after the edit. @throws EditRefused if it does not fit the project */
    default Project apply(Project project) {
        Project changed = project;
        for (RecordChange change : changes(project)) {
            changed = change.apply(changed);
        }
        return changed;
    }
}
