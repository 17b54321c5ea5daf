package synoptic.importer.elsewhere.qda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/**
 * The project file and the plain texts of a {@code .qdpx}. Names are compared without case and folders, as programs write them differently. Media
 * are passed over; nothing is written to disk.
 */
final class QdaArchive {

    private static final int MEGABYTE = 1_000_000;
    private static final long MOST_PROJECT = 100L * MEGABYTE;
    private static final long MOST_TEXT = 20L * MEGABYTE;
    private static final long MOST_ALL = 300L * MEGABYTE;
    private static final int MOST_ENTRIES = 50_000;
    private static final int BLOCK = 1 << 16;

    private final Map<String, byte[]> texts = new HashMap<>();
    private final Map<String, Boolean> others = new HashMap<>();
    private Optional<byte[]> project = Optional.empty();
    private long read;

    private QdaArchive() {
    }

    /** @throws ImportRefused if it is no archive, a part of it is larger than it may be, or it has no project file */
    static QdaArchive of(Source source) throws ImportRefused {
        QdaArchive archive = new QdaArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge(source, "more than " + MOST_ENTRIES + " files");
                }
                if (!entry.isDirectory()) {
                    archive.take(baseName(entry.getName()), zip, source);
                }
            }
        } catch (ZipException damaged) {
            throw new ImportRefused(source.place() + " is damaged (" + damaged.getMessage() + "); export the project again.", damaged);
        } catch (IOException cutOff) {
            throw new ImportRefused(source.place() + " is cut off or damaged; copy it again, or export the project again.", cutOff);
        }
        if (archive.project.isEmpty()) {
            throw new ImportRefused(source.place() + " has no project.qde in it, so it is not a REFI-QDA project; export the project again as .qdpx.");
        }
        return archive;
    }

    private void take(String name, InputStream zip, Source source) throws IOException, ImportRefused {
        if (name.equals("project.qde")) {
            project = Optional.of(bytes(zip, MOST_PROJECT, source));
        } else if (name.endsWith(".txt")) {
            texts.put(name, bytes(zip, MOST_TEXT, source));
        } else {
            others.put(name, true);
        }
    }

    private byte[] bytes(InputStream in, long most, Source source) throws IOException, ImportRefused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            read += count;
            if (bytes.size() + count > most || read > MOST_ALL) {
                throw tooLarge(source, "a file of more than " + most / MEGABYTE + " MB, or more than " + MOST_ALL / MEGABYTE + " MB in all");
            }
            bytes.write(block, 0, count);
        }
        return bytes.toByteArray();
    }

    private static ImportRefused tooLarge(Source source, String what) {
        return new ImportRefused(source.place() + " holds " + what + " when unpacked, which is too much; export fewer sources at once.");
    }

    byte[] project() {
        return project.orElseThrow();
    }

    /** The bytes of a plain text that a path such as {@code internal://name.txt} names, if it is there. */
    Optional<byte[]> text(String path) {
        return Optional.ofNullable(texts.get(baseName(path)));
    }

    /** Whether a file that is no plain text is there. */
    boolean has(String path) {
        return others.containsKey(baseName(path)) || texts.containsKey(baseName(path));
    }

    private static String baseName(String path) {
        String plain = path.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
