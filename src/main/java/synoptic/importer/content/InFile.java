package synoptic.importer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, which must stay as it is while they are in use. */
public final class InFile implements Content {

    private final Path file;
    private final long length;

    /** @throws IOException if the file is not there */
    public InFile(Path file) throws IOException {
        this.file = file;
        this.length = Files.size(file);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] head(int most) {
        try (InputStream in = stream()) {
            return in.readNBytes(most);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream stream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(file);
    }
}
