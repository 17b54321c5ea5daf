package synoptic.exporter;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/** A folder beside a file that is being made; it is gone with all that is in it when the work is over. */
final class Workplace implements AutoCloseable {

    private final Path file;
    private final Path folder;

    private Workplace(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** @throws IOException if there is no folder for the file, or it must not be written */
    static Workplace beside(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || Files.isDirectory(target)) {
            throw new TargetIsFolder(target);
        }
        if (!Files.exists(parent)) {
            throw new NoSuchFileException(parent.toString());
        }
        if (!Files.isDirectory(parent)) {
            throw new NotDirectoryException(parent.toString());
        }
        return new Workplace(target, Files.createDirectory(parent.resolve(".synoptic-export-" + UUID.randomUUID())));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Moves a finished file to where it belongs, in one step where the file system can do that. */
    void putInPlace(Path finished) throws IOException {
        try {
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onlyStepByStep) {
            Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                Files.delete(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(path);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
