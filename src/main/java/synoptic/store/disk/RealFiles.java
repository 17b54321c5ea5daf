package synoptic.store.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The steps on the file system of this machine. */
public final class RealFiles implements FileSteps {

    /** A file system makes several files durable by one write to its journal. */
    private static final int AT_ONCE = 8;
    private static final boolean FOLDERS_CAN_BE_FORCED = !System.getProperty("os.name", "").startsWith("Windows");

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS)) {
            writeAll(channel, bytes);
        }
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        if (Files.isDirectory(fileOrFolder)) {
            if (FOLDERS_CAN_BE_FORCED) {
                try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void forceAll(Collection<Path> files) throws IOException {
        if (files.size() < 2) {
            FileSteps.super.forceAll(files);
            return;
        }
        try (ExecutorService several = Executors.newFixedThreadPool(Math.min(files.size(), AT_ONCE))) {
            for (Future<?> forced : files.stream().map(file -> several.submit(() -> {
                force(file);
                return file;
            })).toList()) {
                forced.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the writing was interrupted");
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unusualFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
        Files.deleteIfExists(fileOrFolder);
    }

    @Override
    public Tail open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
            LinkOption.NOFOLLOW_LINKS);
        return new ChannelTail(channel);
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private record ChannelTail(FileChannel channel) implements Tail {

        @Override
        public void append(byte[] bytes) throws IOException {
            writeAll(channel, bytes);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void cut(long length) throws IOException {
            channel.truncate(length);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
