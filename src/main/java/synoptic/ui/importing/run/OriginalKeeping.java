package synoptic.ui.importing.run;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import synoptic.model.Original;
import synoptic.ui.desk.ProjectModel;

/** Keeps the bytes of articles in the project's folder before the edit that brings the articles in. */
@FunctionalInterface
public interface OriginalKeeping {

    /** Completes when all bytes are durably kept, or fails with a {@link synoptic.store.StoreException} whose message is for the user. */
    CompletableFuture<Void> keep(Map<Original, byte[]> originals);

    /** Keeps them in the folder of the session that a model has at that moment. */
    static OriginalKeeping in(ProjectModel model) {
        return originals -> model.session().withFolder(folder -> {
            folder.putOriginals(originals);
            return null;
        });
    }
}
