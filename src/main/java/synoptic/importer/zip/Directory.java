package synoptic.importer.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import synoptic.importer.flow.TooMuch;

/** Counts what an archive's directory lists before anything is kept of it: a million names can fit into a small file. */
final class Directory {

    private static final int MOST_ENTRIES = 100_000;
    private static final int HEADER = 46;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private Directory() {
    }

    /** @throws TooMuch if there are too many entries @throws IOException if there is no directory */
    static void check(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END + LONGEST_COMMENT);
        ByteBuffer end = read(channel, size - tail, tail);
        int at = tail - END;
        while (at >= 0 && end.getInt(at) != 0x06054b50) {
            at--;
        }
        if (at < 0) {
            throw new IOException("no end of a directory");
        }
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        long most = Math.max(Short.toUnsignedInt(end.getShort(at + 10)), 0);
        boolean large = length == 0xffffffffL || most == 0xffff;
        long entries = large ? entriesOf64(channel, size - tail + at) : most;
        if (entries > MOST_ENTRIES || !large && length / HEADER > 2L * MOST_ENTRIES) {
            throw new TooMuch("more than " + MOST_ENTRIES + " parts");
        }
    }

    private static long entriesOf64(SeekableByteChannel channel, long end) throws IOException {
        if (end < 20) {
            return 0xffff;
        }
        ByteBuffer locator = read(channel, end - 20, 20);
        if (locator.getInt(0) != 0x07064b50) {
            return 0xffff;
        }
        long at = locator.getLong(8);
        if (at < 0 || at + 56 > channel.size()) {
            throw new IOException("the directory is elsewhere");
        }
        long entries = read(channel, at, 56).getLong(32);
        return entries < 0 ? Long.MAX_VALUE : entries;
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) > 0) {
            // reads on until all is there
        }
        channel.position(0);
        return bytes;
    }
}
