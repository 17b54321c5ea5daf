package synoptic.exporter;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder stands where the file should go. */
final class TargetIsFolder extends FileSystemException {

    private static final long serialVersionUID = 1L;

    TargetIsFolder(Path path) {
        super(path.toString());
    }
}
