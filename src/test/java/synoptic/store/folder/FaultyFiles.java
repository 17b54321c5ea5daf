package synoptic.store.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import synoptic.store.disk.FileSteps;

/** Files of which one step fails, and every one after it until the fault is lifted. */
public final class FaultyFiles implements FileSteps {

    private final FileSteps real = new UnforcedFiles();
    private int stepsUntilFault = Integer.MAX_VALUE;
    private boolean halfDone;
    private boolean onlyOnce;
    private boolean unforeseen;
    private String words = "";
    private int count;

    /** What the failing step does. */
    public enum Fault {
        /** Nothing, and so do all steps after it. */
        REFUSED,
        /** The same, and the system says that permission was denied. */
        DENIED,
        /** Half of its writing, as on a full disk, and nothing after it. */
        HALF,
        /** Nothing, but the steps after it succeed. */
        ONCE
    }

    /** Lets a number of steps pass and then fails. */
    public void failAfter(int steps, Fault fault) {
        stepsUntilFault = steps;
        halfDone = fault == Fault.HALF;
        onlyOnce = fault == Fault.ONCE;
        unforeseen = false;
        words = fault == Fault.DENIED ? "Permission denied" : "No space left on device";
    }

    /** From now on every step ends in an exception that nobody foresaw. */
    public void failUnforeseen() {
        failAfter(0, Fault.REFUSED);
        unforeseen = true;
    }

    public void lift() {
        stepsUntilFault = Integer.MAX_VALUE;
    }

    /** How many steps there were so far. */
    public int count() {
        return count;
    }

    private boolean fails() {
        count++;
        if (stepsUntilFault > 0) {
            stepsUntilFault--;
            return false;
        }
        if (onlyOnce) {
            lift();
        }
        if (unforeseen) {
            throw new IllegalStateException("nobody foresaw this");
        }
        return true;
    }

    private void passOrFail() throws IOException {
        if (fails()) {
            throw new IOException(words);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        passOrFail();
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (fails()) {
            if (halfDone) {
                real.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            throw new IOException(words);
        }
        real.write(file, bytes);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        passOrFail();
        real.force(fileOrFolder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        passOrFail();
        real.move(from, to);
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
        passOrFail();
        real.delete(fileOrFolder);
    }

    @Override
    public Tail open(Path file) throws IOException {
        passOrFail();
        return new FaultyTail(real.open(file));
    }

    private final class FaultyTail implements Tail {
        private final Tail tail;

        FaultyTail(Tail tail) {
            this.tail = tail;
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (fails()) {
                if (halfDone) {
                    tail.append(Arrays.copyOf(bytes, bytes.length / 2));
                }
                throw new IOException(words);
            }
            tail.append(bytes);
        }

        @Override
        public void force() throws IOException {
            passOrFail();
            tail.force();
        }

        @Override
        public void cut(long length) throws IOException {
            passOrFail();
            tail.cut(length);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
