package synoptic.edit;

import java.util.List;
import java.util.Objects;
import synoptic.model.Project;

/**
 * Brings records in as they are somewhere else: in a backup, or in files that something else changed.
 *
 * @param label completes "Undo …"
 * @param wanted what to change in the project as it was when that was compared with it
 */
public record BringRecords(String label, List<RecordChange> wanted) implements Edit {

    public BringRecords {
        Objects.requireNonNull(label);
        wanted = List.copyOf(wanted);
    }

    @Override
    public String label(Project project) {
        return label;
    }

    @Override
    public List<RecordChange> changes(Project project) {
        if (wanted.stream().anyMatch(change -> !change.fits(project))) {
            throw new EditRefused("The project has changed since it was compared; compare it again.");
        }
        return wanted;
    }
}
