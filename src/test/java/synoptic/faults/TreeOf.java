package synoptic.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class TreeOf {

    private TreeOf() {
    }

    /** Copies it, in place of what may be there. */
    static void copy(Path folder, Path to) throws IOException {
        if (Files.exists(to)) {
            delete(to);
        }
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(folder.relativize(path).toString()));
            }
        }
    }

    /** Deletes it, for thousands of cases leave much behind. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
