package synoptic.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import synoptic.store.StoreException;

/** Reads ordinary files up to a size, and never through a link: a project from elsewhere must not show what lies outside of it. */
public final class BoundedFiles {

    private BoundedFiles() {
    }

    /**
     * The bytes of a file, or nothing if it is not there.
     *
     * @param most the largest size that is read, in bytes
     * @throws StoreException if it is a link, no ordinary file, too large or unreadable
     */
    public static Optional<byte[]> read(Path file, long most) {
        return read(file, most, Integer.MAX_VALUE);
    }

    /**
     * The first bytes of a file of any size, or nothing if it is not there.
     *
     * @throws StoreException if it is a link, no ordinary file or unreadable
     */
    public static Optional<byte[]> head(Path file, int length) {
        return read(file, Long.MAX_VALUE, length);
    }

    /**
     * What a file is from without, or nothing if it is not there.
     *
     * @param most the largest size that would be read, in bytes
     * @throws StoreException if it is a link, no ordinary file, too large or cannot be looked at
     */
    public static Optional<FileStamp> stamp(Path file, long most) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                throw new StoreException("“" + file + "” is a link and is not followed; put the file itself there.");
            }
            if (!attributes.isRegularFile()) {
                throw new StoreException("“" + file + "” is not an ordinary file and is not read; move it away.");
            }
            if (attributes.size() > most) {
                throw new StoreException("“" + file + "” has " + attributes.size() + " bytes, more than the " + most
                    + " that are read; move it away or split it.");
            }
            return Optional.of(FileStamp.of(attributes));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failed) {
            throw StoreException.reading(file, failed);
        }
    }

    private static Optional<byte[]> read(Path file, long most, int length) {
        return stamp(file, most).flatMap(stamp -> bytes(file, Math.min(length, stamp.size())));
    }

    /**
     * So many of the first bytes of an ordinary file, fewer where it is shorter, or nothing if it is not there.
     *
     * @throws StoreException if it is a link or cannot be read
     */
    public static Optional<byte[]> bytes(Path file, long length) {
        byte[] bytes = new byte[(int) length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return !fill(file, buffer) ? Optional.empty() : Optional.of(buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes);
    }

    /**
     * Fills a buffer with the first bytes of an ordinary file; it is not full where the file is shorter. False if the file is not there.
     *
     * @throws StoreException if it is a link or cannot be read
     */
    public static boolean fill(Path file, ByteBuffer buffer) {
        try (SeekableByteChannel in = Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            while (buffer.hasRemaining() && in.read(buffer) >= 0) {
                // One turn is the rule; a file that another program cuts at this moment ends early.
            }
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        } catch (IOException failed) {
            throw StoreException.reading(file, failed);
        }
    }

    /** The size of an ordinary file in bytes; nothing for anything else. */
    public static Optional<Long> size(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Optional.of(attributes.size()) : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failed) {
            throw StoreException.reading(file, failed);
        }
    }

    /** What a folder holds, sorted by name; empty if it is not there. @throws StoreException if it is a link, no folder or unreadable */
    public static List<Path> list(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!isRealFolder(folder)) {
            throw new StoreException("“" + folder + "” is not an ordinary folder and is not read; put the folder itself there.");
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException failed) {
            throw StoreException.reading(folder, failed.getCause());
        } catch (IOException failed) {
            throw StoreException.reading(folder, failed);
        }
        entries.sort(null);
        return entries;
    }

    public static boolean isRealFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    public static boolean isRealFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
