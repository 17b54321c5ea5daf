package synoptic.importer.shelf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import synoptic.importer.content.Content;

/** A part of a temporary file. */
record Shelved(Spill spill, long start, int size) implements Content {

    @Override
    public long length() {
        return size;
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public byte[] bytes() {
        return spill.read(start, size);
    }

    @Override
    public byte[] head(int most) {
        return spill.read(start, Math.min(size, most));
    }

    @Override
    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(bytes());
    }
}
