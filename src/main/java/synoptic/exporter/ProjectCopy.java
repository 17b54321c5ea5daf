package synoptic.exporter;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a copy of the project's folder as the bundle is to carry it. */
@FunctionalInterface
public interface ProjectCopy {

    /**
     * Writes the project's files into a folder.
     *
     * @param folder does not exist yet; its parent does
     * @throws synoptic.store.StoreException if the store cannot do it
     */
    void writeTo(Path folder) throws IOException;
}
