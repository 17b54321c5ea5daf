package synoptic.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import synoptic.store.StoreException;

/**
 * A file that only grows. What {@link #append} returned from is durable. A failed append leaves at most bytes behind the length that is
 * known to be good; the next one drops them first.
 */
public final class AppendFile implements Closeable {

    private final FileSteps steps;
    private final Path file;
    private FileSteps.Tail tail;
    private long length;
    private boolean certain = true;

    /** @param length the bytes of the file that are good, 0 for a file that need not be there */
    public AppendFile(FileSteps steps, Path file, long length) {
        this.steps = steps;
        this.file = file;
        this.length = length;
    }

    /** The bytes that are good. */
    public long length() {
        return length;
    }

    /** Adds bytes at the end and forces them to disk. @throws StoreException if that failed; the bytes then count as not added */
    public void append(byte[] bytes) {
        try {
            openTail();
            if (!certain) {
                tail.cut(length);
            }
            certain = false;
            tail.append(bytes);
            tail.force();
            if (sizeOnDisk() != length + bytes.length) {
                throw new NoSuchFileException(file.toString());
            }
            length += bytes.length;
            certain = true;
        } catch (IOException failed) {
            certain = false;
            closeAfter(failed);
            throw StoreException.writing(file, failed);
        }
    }

    @Override
    public void close() {
        if (tail != null) {
            try {
                tail.close();
            } catch (IOException failed) {
                throw StoreException.writing(file, failed);
            }
            tail = null;
        }
    }

    private void openTail() throws IOException {
        if (tail != null) {
            return;
        }
        if (length > 0 && sizeOnDisk() < length) {
            throw new NoSuchFileException(file.toString());
        }
        tail = steps.open(file);
        certain = false;
    }

    /** The size of the file that now has the name, which tells that a folder was deleted under an open file. */
    private long sizeOnDisk() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).size();
    }

    private void closeAfter(IOException failed) {
        try {
            if (tail != null) {
                tail.close();
            }
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
        tail = null;
    }
}
