package synoptic.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import synoptic.store.StoreException;

/**
 * Replaces files so that a fault at any moment leaves the old or the new one. The names of new files are durable only after
 * {@link #forceFolders}, which makes one force a folder enough for many files.
 */
public final class SafeFiles {

    private final FileSteps steps;
    private final Path root;
    private final Set<Path> foldersToForce = new LinkedHashSet<>();

    /** @param root the folder that nothing is written out of */
    public SafeFiles(FileSteps steps, Path root) {
        this.steps = steps;
        this.root = root;
    }

    /** Puts a file in place whole, making its folder where needed. */
    public void replace(Path file, byte[] bytes) {
        refuseBehindLink(file);
        Path temporary = temporary(file);
        try {
            createFolder(file.getParent());
            steps.write(temporary, bytes);
            steps.force(temporary);
            steps.move(temporary, file);
        } catch (IOException failed) {
            dropTemporary(temporary, failed);
            throw StoreException.writing(file, failed);
        }
        foldersToForce.add(file.getParent());
    }

    /** Puts several files in place, each whole; where that fails, some of them may be. */
    public void replaceAll(Map<Path, byte[]> contents) {
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        Path at = root;
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                at = content.getKey();
                refuseBehindLink(at);
                createFolder(at.getParent());
                temporaries.put(at, temporary(at));
                steps.write(temporary(at), content.getValue());
            }
            steps.forceAll(temporaries.values());
            for (Map.Entry<Path, Path> written : temporaries.entrySet()) {
                at = written.getKey();
                steps.move(written.getValue(), at);
                foldersToForce.add(at.getParent());
            }
        } catch (IOException failed) {
            temporaries.values().forEach(temporary -> dropTemporary(temporary, failed));
            throw StoreException.writing(at, failed);
        } catch (StoreException refused) {
            temporaries.values().forEach(temporary -> dropTemporary(temporary, refused));
            throw refused;
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    /** Gives a file or folder another place. */
    public void move(Path from, Path to) {
        refuseBehindLink(from);
        refuseBehindLink(to);
        try {
            createFolder(to.getParent());
            steps.move(from, to);
        } catch (IOException failed) {
            throw StoreException.writing(to, failed);
        }
        foldersToForce.add(from.getParent());
        foldersToForce.add(to.getParent());
    }

    /** Deletes a file or an empty folder if it is there. */
    public void delete(Path fileOrFolder) {
        refuseBehindLink(fileOrFolder);
        if (!Files.exists(fileOrFolder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            steps.delete(fileOrFolder);
        } catch (IOException failed) {
            throw StoreException.writing(fileOrFolder, failed);
        }
        foldersToForce.add(fileOrFolder.getParent());
    }

    /** Makes durable the names in every folder in which something was replaced, moved or deleted. */
    public void forceFolders() {
        for (Path folder : Set.copyOf(foldersToForce)) {
            try {
                if (Files.isDirectory(folder)) {
                    steps.force(folder);
                }
            } catch (IOException failed) {
                throw StoreException.writing(folder, failed);
            }
            foldersToForce.remove(folder);
        }
    }

    /** Remembers to force a folder in which something was made by other means. */
    public void owe(Path folder) {
        foldersToForce.add(folder);
    }

    /** Makes a folder and those above it; nothing happens if it is there. */
    public void createFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (!folder.equals(root) && !Files.isDirectory(root)) {
            // Its disk may be plugged in again: a folder made anew in that place would hide it.
            throw StoreException.writing(root, new NoSuchFileException(root.toString()));
        }
        try {
            steps.createFolder(folder);
        } catch (IOException failed) {
            throw StoreException.writing(folder, failed);
        }
        foldersToForce.add(folder.getParent());
    }

    /** A link between the root and a file would lead the writing elsewhere. The file itself may be one: it is replaced. */
    private void refuseBehindLink(Path file) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw new StoreException("“" + folder + "” is a link and is not followed; put the folder itself there.");
            }
        }
    }

    private void dropTemporary(Path temporary, Exception failed) {
        try {
            steps.delete(temporary);
        } catch (IOException stillThere) {
            failed.addSuppressed(stillThere);
        }
    }
}
