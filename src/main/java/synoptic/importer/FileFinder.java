package synoptic.importer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Lists the files to import: those named, and those in the folders named and the folders in them, by name. Hidden
 * files, what file browsers leave behind, and links to folders are passed over in folders.
 */
public final class FileFinder {

    /** A file to import, or a place that cannot be listed and the sentence that says why. */
    public record Found(Path path, String refusal) {
    }

    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final List<Found> found = new ArrayList<>();
    private final BooleanSupplier cancelled;

    /** A finder that stops early when it is told so. */
    public FileFinder(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** The files in order, each with an empty refusal where it can be tried. */
    public List<Found> find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                found.add(new Found(path, ""));
            }
        }
        return found;
    }

    private void folder(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            found.add(new Found(folder, folder
                + " cannot be listed; check that you may read this folder, and import it again."));
            return;
        }
        inside.sort(null);
        for (Path entry : inside) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            String name = entry.getFileName().toString();
            boolean passed = name.startsWith(".") || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT));
            if (!passed && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry);
            } else if (!passed && !Files.isDirectory(entry)) {
                found.add(new Found(entry, ""));
            }
        }
    }
}
