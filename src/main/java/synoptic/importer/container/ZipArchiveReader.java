package synoptic.importer.container;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.TooMuch;
import synoptic.importer.zip.Zip;
import synoptic.importer.zip.ZipKind;

/** Reads ZIP archives of files. Their parts are read into memory one by one and never written to the disk, whatever their names say. */
public final class ZipArchiveReader implements ContainerReader {

    private static final long LARGEST = 2_000_000_000;
    private static final long LARGEST_FILE = 100_000_000;
    private static final long LARGEST_TOTAL = 4_000_000_000L;
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");
    /** What web pages and books bring along and nobody takes for an article. */
    private static final Set<String> BROUGHT_ALONG = Set.of("css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico",
        "woff", "woff2", "ttf", "otf", "eot", "avif", "bmp");

    @Override
    public Set<String> endings() {
        return Set.of("zip");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean isReadFromDisk() {
        return true;
    }

    @Override
    public boolean recognises(Source source) {
        return ZipKind.of(source) == ZipKind.ARCHIVE;
    }

    @Override
    public boolean open(Source source, Reading reading, Inside inside) throws ImportRefused {
        long total = 0;
        try (Zip zip = Zip.open(source, "a ZIP archive")) {
            for (String name : zip.names()) {
                if (isPassed(name)) {
                    continue;
                }
                String place = source.place() + "!/" + name;
                try {
                    byte[] bytes = zip.bytes(name, LARGEST_FILE);
                    total += bytes.length;
                    inside.source(new Source(name.substring(name.lastIndexOf('/') + 1), place, bytes));
                } catch (IOException damaged) {
                    inside.refused(place, place + " cannot be unpacked (" + damaged.getMessage()
                        + "); get the archive again from where it came from.");
                } catch (TooMuch much) {
                    inside.refused(place, place + " has " + much.getMessage()
                        + "; unpack the archive with another program and import the articles.");
                } catch (ImportRefused refused) {
                    inside.refused(place, refused.getMessage());
                }
                if (total > LARGEST_TOTAL) {
                    throw new ImportRefused(source.place() + " unpacks to more than " + LARGEST_TOTAL / 1_000_000
                        + " MB; unpack it with another program and import the articles.");
                }
            }
        } catch (IOException damaged) {
            throw new ImportRefused(source.place() + " cannot be unpacked (" + damaged.getMessage()
                + "); get the archive again from where it came from.", damaged);
        }
        return true;
    }

    private static boolean isPassed(String name) {
        String ending = Source.endingOf(name.substring(name.lastIndexOf('/') + 1));
        if (BROUGHT_ALONG.contains(ending)) {
            return true;
        }
        for (String step : name.split("/")) {
            boolean up = step.equals("..");
            if (!up && step.startsWith(".") || LEFTOVERS.contains(step.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
