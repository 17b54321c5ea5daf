package synoptic.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import synoptic.store.disk.FileSteps;
import synoptic.store.folder.UnforcedFiles;

/** A disk of which one step goes wrong, and those after it, until it is mended. */
final class BadDisk implements FileSteps {

    private final FileSteps real = new UnforcedFiles();
    private final AtomicInteger steps = new AtomicInteger();
    private volatile int from = Integer.MAX_VALUE;
    private volatile Fault fault = Fault.REFUSED;
    private volatile CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch mended = new CountDownLatch(0);

    /** What goes wrong. */
    enum Fault {
        /** Nothing can be written. */
        REFUSED("Permission denied"),
        /** Half of what is written arrives. */
        FULL("No space left on device"),
        /** One step fails, the next works. */
        ONCE("Input/output error"),
        /** Everything works but making it durable. */
        FORCE_FAILS("Input/output error"),
        /** One step takes as long as it likes. */
        SLOW("");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    /** Lets so many steps pass. */
    void failAfter(int more, Fault what) {
        fault = what;
        reached = new CountDownLatch(1);
        mended = new CountDownLatch(what == Fault.SLOW ? 1 : 0);
        from = steps.get() + more;
    }

    void mend() {
        from = Integer.MAX_VALUE;
        mended.countDown();
    }

    /** The steps so far. */
    int steps() {
        return steps.get();
    }

    /** Whether the faulty step was reached. */
    boolean isReached() {
        return reached.getCount() == 0;
    }

    private void step(boolean isForce, Action whole, Action half) throws IOException {
        boolean bad = steps.getAndIncrement() >= from && (fault != Fault.FORCE_FAILS || isForce);
        if (!bad) {
            whole.run();
            return;
        }
        reached.countDown();
        switch (fault) {
            case SLOW -> {
                wait(mended);
                whole.run();
            }
            case FULL -> {
                half.run();
                throw new IOException(fault.words);
            }
            case ONCE -> {
                from = Integer.MAX_VALUE;
                throw new IOException(fault.words);
            }
            default -> throw new IOException(fault.words);
        }
    }

    private static void wait(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IOException("interrupted", ended);
        }
    }

    private void step(Action whole) throws IOException {
        step(false, whole, () -> { });
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(() -> real.createFolder(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(false, () -> real.write(file, bytes), () -> real.write(file, half(bytes)));
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        step(true, () -> real.force(fileOrFolder), () -> { });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(() -> real.move(from, to));
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
        step(() -> real.delete(fileOrFolder));
    }

    @Override
    public Tail open(Path file) throws IOException {
        step(() -> { });
        Tail tail = real.open(file);
        return new Tail() {
            @Override
            public void append(byte[] bytes) throws IOException {
                step(false, () -> tail.append(bytes), () -> tail.append(half(bytes)));
            }

            @Override
            public void force() throws IOException {
                step(true, tail::force, () -> { });
            }

            @Override
            public void cut(long length) throws IOException {
                step(() -> tail.cut(length));
            }

            @Override
            public void close() throws IOException {
                tail.close();
            }
        };
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
