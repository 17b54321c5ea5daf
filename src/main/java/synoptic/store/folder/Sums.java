package synoptic.store.folder;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import synoptic.store.disk.AppendFile;
import synoptic.store.disk.FileSteps;
import synoptic.store.journal.FileSums;

/** Keeps what was last written into each file, so that a later opening sees which of them something else changed or took away. */
final class Sums implements AutoCloseable {

    private final Layout layout;
    private final AppendFile file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    /** @param length the bytes of the file that are good */
    Sums(Layout layout, FileSteps steps, long length) {
        this.layout = layout;
        this.file = new AppendFile(steps, layout.sums(), length);
    }

    void written(Path path, FileSums.Sum sum) {
        waiting.writeBytes(FileSums.line(layout.relative(path), sum));
    }

    /** Notes what is about to be written. */
    void begun(Path path, FileSums.Sum sum) {
        waiting.writeBytes(FileSums.begunLine(layout.relative(path), sum));
    }

    void gone(Path path) {
        waiting.writeBytes(FileSums.goneLine(layout.relative(path)));
    }

    /** Makes durable what was noted. */
    void flush() {
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
