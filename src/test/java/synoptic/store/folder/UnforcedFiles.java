package synoptic.store.folder;

import java.io.IOException;
import java.nio.file.Path;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.RealFiles;

/** This machine's files without waiting for its disk, for tests that write much and pull no plug. */
public final class UnforcedFiles implements FileSteps {

    private final FileSteps real = new RealFiles();

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        real.write(file, bytes);
    }

    @Override
    public void force(Path fileOrFolder) {
        // That is the point.
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
        real.delete(fileOrFolder);
    }

    @Override
    public Tail open(Path file) throws IOException {
        Tail tail = real.open(file);
        return new Tail() {
            @Override
            public void append(byte[] bytes) throws IOException {
                tail.append(bytes);
            }

            @Override
            public void force() {
                // That is the point.
            }

            @Override
            public void cut(long length) throws IOException {
                tail.cut(length);
            }

            @Override
            public void close() throws IOException {
                tail.close();
            }
        };
    }
}
