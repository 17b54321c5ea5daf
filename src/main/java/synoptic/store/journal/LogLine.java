package synoptic.store.journal;

import java.util.Optional;
import synoptic.model.ProjectInfo;

/**
 * One sound line of a log: a change, or the header of a journal.
 *
 * @param number of the change, or of the one that comes next after a header
 * @param info the project's own record, in a header
 */
record LogLine(long number, Optional<ProjectInfo> info, Optional<LoggedStep> step) {
}
