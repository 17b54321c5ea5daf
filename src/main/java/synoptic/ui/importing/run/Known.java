package synoptic.ui.importing.run;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import synoptic.importer.Contents;
import synoptic.importer.Outcome;
import synoptic.model.Project;

/** What counts as there already while an import lasts: the project's articles and what it holds so far. */
public final class Known {

    private final Queue<String> gone = new ConcurrentLinkedQueue<>();
    private Project project;
    private Contents contents;

    /** What was read from a place, and from inside it, counts no longer. May be called by any thread. */
    public void forget(String place) {
        gone.add(place);
    }

    /**
     * What counts as there now; only one job at a time asks.
     *
     * @param held the drafts that the import holds, for the case that the project is another one than before
     */
    Contents in(Project now, List<Outcome.Drafted> held) {
        if (now != project) {
            contents = Contents.of(now);
            held.forEach(contents::added);
            project = now;
        }
        for (String place = gone.poll(); place != null; place = gone.poll()) {
            contents.forget(place);
        }
        return contents;
    }
}
