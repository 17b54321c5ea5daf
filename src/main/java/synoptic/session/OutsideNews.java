package synoptic.session;

import java.util.List;
import synoptic.merge.Collision;
import synoptic.store.Finding;

/**
 * What came of changes that something else made in the project's files.
 *
 * @param taken how many records were taken as they are there
 * @param dropped how many earlier steps can no longer be undone or redone
 * @param undecided all records that were changed here and there, and of which nobody has said yet which form counts; those here stay until then
 * @param findings what was damaged or removed
 */
public record OutsideNews(int taken, int dropped, List<Collision> undecided, List<Finding> findings) {

    public OutsideNews {
        undecided = List.copyOf(undecided);
        findings = List.copyOf(findings);
    }
}
