package synoptic.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** Everything that the store does to files when it writes, one step a method, so that a test can make any single one fail. */
public interface FileSteps {

    /** Makes a folder and those above it; nothing happens if it is there. */
    void createFolder(Path folder) throws IOException;

    /** Writes a whole file, in the place of the one that is there. Not durable before {@link #force}. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Makes durable what was written to a file, or which names a folder holds. */
    void force(Path fileOrFolder) throws IOException;

    /** Makes durable what was written to files, all of them or it fails; where the disk can do that for several at once, it does. */
    default void forceAll(Collection<Path> files) throws IOException {
        for (Path file : files) {
            force(file);
        }
    }

    /** Gives a file or folder another name in one step; a file that has that name is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder; nothing happens if it is not there. */
    void delete(Path fileOrFolder) throws IOException;

    /** Opens a file to write at its end; it is made if it is not there. */
    Tail open(Path file) throws IOException;

    /** The end of an open file. */
    interface Tail extends Closeable {

        void append(byte[] bytes) throws IOException;

        /** Makes durable what was appended. */
        void force() throws IOException;

        /** Drops everything after the first bytes. @param length in bytes */
        void cut(long length) throws IOException;
    }
}
