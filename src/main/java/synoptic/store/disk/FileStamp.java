package synoptic.store.disk;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file from without: while it stays the same, so most likely does the content.
 *
 * @param size in bytes
 * @param key what the file system knows the file by, where it has such a thing
 */
public record FileStamp(long size, FileTime modified, Optional<Object> key) {

    /** That of no file. */
    public static final FileStamp UNKNOWN = new FileStamp(-1, FileTime.fromMillis(0), Optional.empty());

    /** That of the file with these attributes. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }
}
