package synoptic.importer.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary file that only grows. Where the system allows it the file has no name while it is open, so that nothing is left of it whatever ends
 * the program; elsewhere the next one that is made clears away what is left. A thread that is interrupted while it reads does not close it, as it
 * would a channel.
 */
final class Spill implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Spill.class);
    private static final String PREFIX = "synoptic-import-";
    private static final String ENDING = ".tmp";

    private final Path named;
    private final RandomAccessFile file;
    private long length;
    private boolean closed;

    /** @param folder for temporary files */
    Spill(Path folder) throws IOException {
        clear(folder);
        named = Files.createTempFile(folder, PREFIX, ENDING);
        file = new RandomAccessFile(named.toFile(), "rw");
        drop(named);
    }

    /** Deletes what earlier programs left; a file that is open elsewhere has no name, or the system refuses to delete it. */
    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
            left.forEach(Spill::drop);
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            LOG.debug("{} stays while it is in use", file, inUse);
        }
    }

    /** Appends bytes and answers where they begin. @throws IOException if the disk is full, for example */
    synchronized long append(byte[] bytes) throws IOException {
        checkOpen();
        long start = length;
        file.seek(start);
        file.write(bytes);
        length = start + bytes.length;
        return start;
    }

    /** @throws UncheckedIOException if it is closed or cannot be read */
    synchronized byte[] read(long start, int count) {
        try {
            checkOpen();
            byte[] bytes = new byte[count];
            file.seek(start);
            file.readFully(bytes);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the import has ended");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            file.close();
        } catch (IOException failed) {
            LOG.warn("a temporary file could not be closed", failed);
        }
        drop(named);
    }
}
