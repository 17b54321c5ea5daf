package synoptic.store.place;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import synoptic.model.EntityId;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;

/** Finds the line on which a record stands. Only what goes into a report is looked for, so reading a project need not count lines. */
public final class LineOf {

    private LineOf() {
    }

    /** The last line of a file that names an id, counted from 1; 0 if none does or the file cannot be read. */
    public static int id(Path file, EntityId id) {
        try {
            return BoundedFiles.read(file, Layout.LARGEST_FILE).map(bytes -> in(bytes, id.toString())).orElse(0);
        } catch (StoreException unreadable) {
            return 0;
        }
    }

    private static int in(byte[] bytes, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
        int line = 1;
        int found = 0;
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == '\n') {
                line++;
            } else if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                found = line;
            }
        }
        return found;
    }
}
