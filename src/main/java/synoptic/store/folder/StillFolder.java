package synoptic.store.folder;

import java.util.Collection;
import java.util.Optional;
import synoptic.model.Entity;
import synoptic.store.OutsideChange;
import synoptic.store.ProjectFolder;

/** A folder that is never written and not watched: what is in it stays as it was read. */
interface StillFolder extends ProjectFolder {

    @Override
    default Optional<OutsideChange> takeOutside(boolean atOnce) {
        return Optional.empty();
    }

    @Override
    default void undecided(Collection<? extends Entity> records) {
        // No file is ever written here.
    }

    @Override
    default void close() {
        // Nothing is held: no lock, and no open file.
    }
}
