package synoptic.importer.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Bytes in memory. They are shared, not copied. */
public final class InMemory implements Content {

    private final byte[] bytes;

    public InMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public byte[] head(int most) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }

    @Override
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(bytes);
    }
}
