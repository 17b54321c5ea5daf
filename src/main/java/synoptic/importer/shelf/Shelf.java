package synoptic.importer.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import synoptic.importer.content.Content;
import synoptic.importer.content.LazyList;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.Source;

/**
 * Holds the originals and the blocks of drafts in a temporary file, so that thousands of them wait without being in memory. What it holds is gone
 * once it is closed. Safe for use by several threads.
 */
public final class Shelf implements Closeable {

    private final Path folder;
    private Spill spill;
    private boolean closed;

    /** A shelf that makes its file when the first draft comes. @param folder for temporary files */
    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** A shelf in the folder that the system has for temporary files. */
    public static Shelf temporary() {
        return new Shelf(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same draft, whose bytes and blocks are read from the shelf when they are needed. @throws IOException if there is no room */
    public Draft put(Draft draft) throws IOException {
        Spill into = open();
        byte[] bytes = draft.source().bytes();
        Content content = new Shelved(into, into.append(bytes), bytes.length);
        List<DraftBlock> blocks = draft.blocks();
        byte[] coded = BlocksCodec.encode(blocks);
        long start = into.append(coded);
        return new Draft(draft.source().in(content), draft.decoding(), new LazyList<DraftBlock>(blocks.size()) {
            @Override
            protected List<DraftBlock> load() {
                return BlocksCodec.decode(into.read(start, coded.length));
            }
        }, draft.proposal());
    }

    /** The same source, whose bytes are read from the shelf when they are needed. @throws IOException if there is no room */
    public Source put(Source source) throws IOException {
        Spill into = open();
        byte[] bytes = source.bytes();
        return source.in(new Shelved(into, into.append(bytes), bytes.length));
    }

    private synchronized Spill open() throws IOException {
        if (closed) {
            throw new IOException("the import has ended");
        }
        if (spill == null) {
            spill = new Spill(folder);
        }
        return spill;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (spill != null) {
            spill.close();
        }
    }
}
