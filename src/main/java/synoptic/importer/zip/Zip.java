package synoptic.importer.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Signatures;
import synoptic.importer.flow.TooMuch;

/** An open ZIP archive. */
public final class Zip implements Closeable {

    /** The most bytes of one part. */
    public static final long LARGEST_PART = 200_000_000;
    private static final long LARGEST_WHOLE = 2_000_000_000L;
    private static final long WELL_PACKED = 8_000_000;
    private static final long HIGHEST_RATIO = 250;
    private static final int SIGNATURE = 32;

    private final Source source;
    private final ZipFile file;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private long unpacked;

    private Zip(Source source, ZipFile file) {
        this.source = source;
        this.file = file;
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            String name = entry.getName().replace('\\', '/');
            if (!entry.isDirectory() && entries.putIfAbsent(name, entry) == null) {
                names.add(name);
            }
        }
    }

    /** Whether the bytes begin as an archive does. */
    public static boolean begins(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K'
            && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    /**
     * Opens an archive where it is, in memory or in a file.
     *
     * @param what what the archive should be, such as "a Word document", for the sentence
     * @throws ImportRefused if it is none, if it is damaged or if it has too many entries
     */
    public static Zip open(Source source, String what) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; get the file again from where it came from.");
        }
        try {
            return open(source, what, source.content().channel());
        } catch (IOException failed) {
            throw new ImportRefused(source.place() + " cannot be read (" + failed.getMessage() + "); copy it to another disk and try again.",
                failed);
        }
    }

    private static Zip open(Source source, String what, SeekableByteChannel channel) throws IOException, ImportRefused {
        try {
            Directory.check(channel);
            return new Zip(source, ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true)
                .get());
        } catch (IOException | IllegalArgumentException damaged) {
            channel.close();
            byte[] head = source.content().head(SIGNATURE);
            boolean zip = begins(head);
            throw new ImportRefused(source.place() + (zip ? " is damaged or cut off: the archive inside has no end"
                : " is not " + what + (head.length > 3 ? " but " + Signatures.describe(head) : ""))
                + "; get the file again from where it came from.", damaged);
        } catch (TooMuch much) {
            channel.close();
            throw new ImportRefused(source.place() + " has " + much.getMessage()
                + "; unpack it with another program and import the articles.", much);
        }
    }

    /** The names of all parts that are no folders, in the archive's order. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The name of a part without regard to upper and lower case. */
    public Optional<String> find(String name) {
        return has(name) ? Optional.of(name) : names.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    /** A part's packed and unpacked sizes say that it is a bomb, or that it is larger than a number of bytes. */
    private void check(ZipArchiveEntry entry, long most) {
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > most || size > WELL_PACKED && size / packed > HIGHEST_RATIO) {
            throw new TooMuch(entry.getName() + ", which unpacks to " + Math.max(1, size / 1_000_000) + " MB");
        }
    }

    /**
     * A part's bytes as a stream that is bounded.
     *
     * @throws IOException if there is no such part or it is damaged
     * @throws TooMuch if it is a bomb, at once or while it is read
     */
    public InputStream stream(String name, long most) throws IOException, ImportRefused {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("there is no part " + name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ImportRefused(source.place() + " is encrypted at " + name
                + "; unpack it with its password in another program and import what is inside.", Need.NOTHING);
        }
        check(entry, most);
        unpacked += Math.max(entry.getSize(), entry.getCompressedSize());
        if (unpacked > LARGEST_WHOLE) {
            throw new TooMuch("parts that unpack to more than " + LARGEST_WHOLE / 1_000_000 + " MB");
        }
        try {
            long packed = Math.max(1, entry.getCompressedSize());
            long bound = Math.min(most, Math.max(WELL_PACKED, packed * HIGHEST_RATIO));
            return new Bounded(file.getInputStream(entry), bound);
        } catch (UnsupportedZipFeatureException unsupported) {
            throw new IOException("it is packed in a way that cannot be read", unsupported);
        }
    }

    /** All bytes of a part. */
    public byte[] bytes(String name, long most) throws IOException, ImportRefused {
        try (InputStream in = stream(name, most)) {
            return in.readAllBytes();
        }
    }

    /** The bytes of the archive that a part takes. */
    public long packedSize(String name) {
        return entries.get(name).getCompressedSize();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
