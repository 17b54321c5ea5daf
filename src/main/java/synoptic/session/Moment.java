package synoptic.session;

import java.util.Optional;
import synoptic.edit.Step;
import synoptic.model.Project;

/**
 * One change of the open project, as its observers hear of it.
 *
 * @param step what was done, undone or redone; for an undone step the step itself, not its inverse
 */
public record Moment(Project before, Project after, Cause cause, Optional<Step> step) {

    /** Why the project changed. */
    public enum Cause { DONE, UNDONE, REDONE, OUTSIDE }
}
