package synoptic.store;

import java.util.List;
import synoptic.model.Project;

/** A project's folder while it is open. */
public interface ProjectFolder extends AutoCloseable {

    /** Appends entries to the journal and returns when they are forced to disk. @throws StoreException if that failed */
    void append(List<JournalEntry> entries);

    /** Rewrites the files of what changed and cuts the journal. @throws StoreException if that failed */
    void writeBack(Project now);

    @Override
    void close();
}
