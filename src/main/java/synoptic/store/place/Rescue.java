package synoptic.store.place;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;
import synoptic.store.disk.SafeFiles;

/** Sets damaged files aside, byte for byte, in a folder with the time of the opening that found them. Nothing there is ever deleted. */
public final class Rescue {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'");

    private final Layout layout;
    private final SafeFiles files;
    private final Path folder;

    /** Makes nothing until something is set aside. */
    public Rescue(Layout layout, SafeFiles files, Instant now) {
        this.layout = layout;
        this.files = files;
        this.folder = free(layout.rescue().resolve(STAMP.format(now.atOffset(ZoneOffset.UTC))));
    }

    /** Copies a file and answers where the copy is; a file that cannot be read is moved instead. */
    public String copy(Path file) {
        try {
            return BoundedFiles.read(file, Layout.LARGEST_FILE).map(bytes -> put(file, bytes)).orElse("");
        } catch (StoreException unreadable) {
            return move(file);
        }
    }

    /** Keeps bytes that stood in a file and answers where. */
    public String put(Path file, byte[] bytes) {
        Path copy = placeOf(file);
        files.replace(copy, bytes);
        return layout.relative(copy);
    }

    /** Moves a file or folder away and answers where it is; empty if there is none. */
    public String move(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        Path place = placeOf(fileOrFolder);
        files.move(fileOrFolder, place);
        return layout.relative(place);
    }

    private Path placeOf(Path file) {
        return free(folder.resolve(layout.root().relativize(file).toString().replace(".synoptic", "synoptic")));
    }

    private static Path free(Path wanted) {
        Path place = wanted;
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return place;
    }
}
