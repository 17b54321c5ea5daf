package synoptic.importer.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** Bytes that do not change, wherever they are. Safe for use by several threads. */
public interface Content {

    /** How many bytes there are. */
    long length();

    /** Whether {@link #bytes} costs nothing. */
    boolean isInMemory();

    /**
     * All bytes; shared where they are in memory, so do not write to them.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     * @throws OutOfMemoryError if there are more than an array holds
     */
    byte[] bytes();

    /** The first bytes, fewer where there are no more. @throws java.io.UncheckedIOException if they cannot be read */
    byte[] head(int most);

    /** All bytes, one after the other. */
    InputStream stream() throws IOException;

    /** The bytes for reading here and there; it is closed by whoever asks. */
    SeekableByteChannel channel() throws IOException;
}
