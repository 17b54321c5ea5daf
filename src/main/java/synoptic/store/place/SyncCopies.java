package synoptic.store.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.model.ArticleId;
import synoptic.store.Finding;
import synoptic.store.StoreException;
import synoptic.store.disk.BoundedFiles;

/**
 * Copies that sync programs make of a file when two machines have changed it at once, such as {@code claims (conflicted copy).json}. Their names begin
 * like those of our own files; they are told, and never read.
 */
public final class SyncCopies {

    private static final List<String> FILES = List.of("project", "claims", "tags");
    private static final List<String> FOLDERS = List.of("articles", "annotations");
    private static final String JSON = ".json";
    private static final int LENGTH_OF_ID = 36;

    private SyncCopies() {
    }

    /** Those beside the project's own files and folders. */
    public static List<Finding> beside(Layout layout) {
        return in(layout.root(), layout);
    }

    /** The same, and those beside the files of annotations. */
    public static List<Finding> all(Layout layout) {
        return Stream.concat(beside(layout).stream(), in(layout.annotations(), layout).stream()).toList();
    }

    /** None where the folder cannot be read, which is told by whoever needs what is in it. */
    private static List<Finding> in(Path folder, Layout layout) {
        try {
            return BoundedFiles.list(folder).stream().flatMap(path -> finding(layout, path).stream()).toList();
        } catch (StoreException unreadable) {
            return List.of();
        }
    }

    /** What is to be said of a file or folder if it is such a copy. */
    public static Optional<Finding> finding(Layout layout, Path path) {
        return original(layout, path).map(original -> Finding.note(layout.relative(path), 0, "this looks like a sync program’s copy of “" + original
            + "”, from when two machines changed that at once; it was not read: compare the two, then delete it"));
    }

    private static Optional<String> original(Layout layout, Path path) {
        String name = path.getFileName().toString();
        if (path.getParent().equals(layout.root())) {
            return Stream.concat(FILES.stream().filter(own -> name.endsWith(JSON) && !name.equals(own + JSON) && isLonger(name, own)).map(own -> own + JSON),
                FOLDERS.stream().filter(own -> isLonger(name, own) && BoundedFiles.isRealFolder(path))).findFirst();
        }
        if (path.startsWith(layout.articles()) && !path.getParent().equals(layout.articles())) {
            return name.endsWith(JSON) && !name.equals(Layout.ARTICLE_FILE) && isLonger(name, "article") ? Optional.of(Layout.ARTICLE_FILE) : Optional.empty();
        }
        String ending = path.getParent().equals(layout.annotations()) ? JSON : "";
        return name.length() > LENGTH_OF_ID + ending.length() && isId(name.substring(0, LENGTH_OF_ID)) && isLonger(name, name.substring(0, LENGTH_OF_ID))
            && name.endsWith(ending) ? Optional.of(name.substring(0, LENGTH_OF_ID) + ending) : Optional.empty();
    }

    /** Whether a name goes on after another one, and not with a letter: "claimsheet" is another word. */
    private static boolean isLonger(String name, String start) {
        return name.length() > start.length() && name.startsWith(start) && !Character.isLetterOrDigit(name.charAt(start.length()));
    }

    private static boolean isId(String name) {
        try {
            return ArticleId.of(name).toString().equals(name);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
