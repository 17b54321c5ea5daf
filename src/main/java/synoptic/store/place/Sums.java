package synoptic.store.place;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import synoptic.store.disk.AppendFile;
import synoptic.store.disk.FileSteps;
import synoptic.store.journal.FileSums;

/** Keeps what was last written into each file, so that a later opening sees which of them something else changed or took away. */
public final class Sums implements AutoCloseable {

    private final Layout layout;
    private final AppendFile file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    /** @param length the bytes of the file that are good */
    public Sums(Layout layout, FileSteps steps, long length) {
        this.layout = layout;
        this.file = new AppendFile(steps, layout.sums(), length);
    }

    /** Notes what was written. */
    public void written(Path path, FileSums.Sum sum) {
        waiting.writeBytes(FileSums.line(layout.relative(path), sum));
    }

    /** Notes what is about to be written. */
    public void begun(Path path, FileSums.Sum sum) {
        waiting.writeBytes(FileSums.begunLine(layout.relative(path), sum));
    }

    /** Notes that a file is there no more. */
    public void gone(Path path) {
        waiting.writeBytes(FileSums.goneLine(layout.relative(path)));
    }

    /** Makes durable what was noted. */
    public void flush() {
        if (waiting.size() > 0) {
            waiting.writeBytes(FileSums.endLine());
            file.append(waiting.toByteArray());
            waiting.reset();
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
