package synoptic.importer.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.flow.TooMuch;

/** A stream that ends with {@link TooMuch} after so many bytes and with {@link ReadingStopped} when asked to stop. */
public final class Bounded extends FilterInputStream {

    private final long most;
    private long read;

    /** @param most the most bytes that may be read */
    public Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long count) {
        ReadingStopped.check();
        read += count;
        if (read > most) {
            throw new TooMuch("a part that unpacks to more than " + Math.max(1, most / 1_000_000) + " MB");
        }
    }
}
