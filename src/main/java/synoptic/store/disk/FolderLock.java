package synoptic.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets one program at a time write to a project. The system's own lock on the file ends with the program, so a crash never leaves it
 * held; the owner written inside is for people, and for other machines that share the folder but not the system's locks.
 */
public final class FolderLock implements Closeable {

    /** Where the locked byte lies: far behind the content, which others may then read on every system. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;
    private final Clock clock;
    private LockOwner owner;

    private FolderLock(FileChannel channel, Clock clock, LockOwner owner) {
        this.channel = channel;
        this.clock = clock;
        this.owner = owner;
    }

    /** What came of asking for the lock: the lock itself, or the sentence that says who has it. */
    public record Answer(Optional<FolderLock> lock, String refusal) {
    }

    /** Asks for the lock. @throws IOException if the file cannot be written */
    public static Answer tryLock(Path file, Clock clock) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
            StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean kept = false;
        try {
            Optional<LockOwner> before = LockOwner.parse(content(channel));
            LockOwner self = LockOwner.self(clock.instant());
            if (!lockByte(channel)) {
                return new Answer(Optional.empty(), heldBy(before));
            }
            if (before.filter(owner -> owner.mayStillRun(self)).isPresent()) {
                return new Answer(Optional.empty(), heldBy(before)
                    + " If nothing runs there any more, delete “" + file + "”.");
            }
            FolderLock lock = new FolderLock(channel, clock, self);
            lock.write(self.toString());
            kept = true;
            return new Answer(Optional.of(lock), "");
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Says again that this program still runs, at most once in ten minutes. */
    public void renew() throws IOException {
        Instant now = clock.instant();
        if (owner.isDueAt(now)) {
            owner = owner.seenAt(now);
            write(owner.toString());
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try (channel) {
            write("");
        }
    }

    private void write(String words) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(words);
        int length = bytes.remaining();
        channel.write(bytes, 0);
        channel.truncate(length);
    }

    private static boolean lockByte(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        int read = channel.read(buffer, 0);
        return read <= 0 ? "" : new String(buffer.array(), 0, read, StandardCharsets.UTF_8);
    }

    private static String heldBy(Optional<LockOwner> owner) {
        return owner.map(known -> "The project is open in another program (process " + known.pid() + " on " + known.host()
            + ") and is shown for reading only; close it there and open it here again.")
            .orElse("The project is open in another program and is shown for reading only; close it there and open it here again.");
    }
}
