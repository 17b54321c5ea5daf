package synoptic.importer.elsewhere.qda;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.TooMuch;
import synoptic.importer.zip.Zip;

/**
 * The project file and the plain texts of a {@code .qdpx}. Names are compared without case and folders, as programs write them differently. Media
 * are passed over; nothing is written to the disk.
 *
 * @param project the bytes of the project file
 * @param texts the plain texts by name
 * @param others the names of everything else
 */
record QdaArchive(byte[] project, Map<String, byte[]> texts, Set<String> others) {

    private static final int MEGABYTE = 1_000_000;
    private static final long MOST_PROJECT = 100L * MEGABYTE;
    private static final long MOST_TEXT = 20L * MEGABYTE;
    private static final long MOST_TEXTS = 200L * MEGABYTE;

    /** @throws ImportRefused if it is no archive or has no project file @throws TooMuch if a part is too large */
    static QdaArchive of(Source source) throws ImportRefused {
        Map<String, byte[]> texts = new HashMap<>();
        Set<String> others = new HashSet<>();
        Optional<byte[]> project = Optional.empty();
        long read = 0;
        try (Zip zip = Zip.open(source, "a REFI-QDA project")) {
            for (String path : zip.names()) {
                String name = baseName(path);
                if (name.equals("project.qde")) {
                    project = Optional.of(zip.bytes(path, MOST_PROJECT));
                } else if (name.endsWith(".txt")) {
                    byte[] bytes = zip.bytes(path, MOST_TEXT);
                    read += bytes.length;
                    texts.put(name, bytes);
                } else {
                    others.add(name);
                }
                if (read > MOST_TEXTS) {
                    throw new TooMuch("texts of more than " + MOST_TEXTS / MEGABYTE + " MB");
                }
            }
        } catch (IOException damaged) {
            throw new ImportRefused(source.place() + " is damaged (" + damaged.getMessage() + "); copy it again, or export the project again.", damaged);
        }
        return new QdaArchive(project.orElseThrow(() -> new ImportRefused(source.place()
            + " has no project.qde in it, so it is not a REFI-QDA project; export the project again as .qdpx.")), texts, others);
    }

    /** The bytes of a plain text that a path such as {@code internal://name.txt} names, if it is there. */
    Optional<byte[]> text(String path) {
        return Optional.ofNullable(texts.get(baseName(path)));
    }

    /** Whether a file is there. */
    boolean has(String path) {
        return others.contains(baseName(path)) || texts.containsKey(baseName(path));
    }

    private static String baseName(String path) {
        String plain = path.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
