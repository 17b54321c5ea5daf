package synoptic.importer.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import synoptic.importer.draft.Source;

/** The file system in a file that the older formats are made of. */
final class Compound {

    private static final int[] SIGNATURE = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private Compound() {
    }

    static boolean begins(Source source) {
        byte[] bytes = source.content().head(SIGNATURE.length);
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** The open file system, or empty where the file is none or damaged. */
    static Optional<POIFSFileSystem> open(Source source) {
        if (!begins(source)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new POIFSFileSystem(new ByteArrayInputStream(source.bytes())));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Whether a file has a part of this name. */
    static boolean has(Source source, String part) {
        Optional<POIFSFileSystem> files = open(source);
        if (files.isEmpty()) {
            return false;
        }
        try (POIFSFileSystem open = files.get()) {
            return open.getRoot().hasEntryCaseInsensitive(part);
        } catch (IOException damaged) {
            return false;
        }
    }
}
