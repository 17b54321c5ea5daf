package synoptic.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.RealFiles;

/** This machine's files, of which none is written before a test says so. An opening waits here after its list is there. */
final class HeldFiles implements FileSteps {

    private final FileSteps real = new RealFiles();
    private final CountDownLatch released = new CountDownLatch(1);

    void release() {
        released.countDown();
    }

    private void hold() throws IOException {
        try {
            released.await();
        } catch (InterruptedException stopped) {
            throw new IOException("stopped while waiting", stopped);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        hold();
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        hold();
        real.write(file, bytes);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        real.force(fileOrFolder);
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
        return real.open(file);
    }
}
