package synoptic.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** Loads files that can be ones to import: neither of a foreign format nor too large. Archives stay on disk. */
final class Loading {

    private static final long LARGEST_IN_MEMORY = 400 * FormatReader.MEGABYTE;

    private final Formats formats;

    Loading(Formats formats) {
        this.formats = formats;
    }

    /** A file as a source. @throws ImportRefused if it is not there, cannot be read or is too large */
    Source load(Path path) throws ImportRefused {
        String name = String.valueOf(path.getFileName());
        String ending = Source.endingOf(Unpacked.name(name));
        formats.checkEnding(path.toString(), ending);
        if (!Files.exists(path)) {
            throw new ImportRefused(path + " is not there; check the name and the folder.");
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportRefused(path + " is not a file; choose a file or a folder.");
        }
        long limit = formats.sizeLimit(ending);
        try {
            long size = Files.size(path);
            if (size > limit) {
                throw tooLarge(path.toString(), limit);
            }
            long inMemory = Math.min(limit, LARGEST_IN_MEMORY);
            return Unpacked.of(isReadFromDisk(path, ending) ? Source.inFile(path) : new Source(name, path.toString(), inMemory(path, inMemory)),
                inMemory);
        } catch (AccessDeniedException denied) {
            throw new ImportRefused(path + " cannot be read because permission is denied; change its permissions or "
                + "copy it.", denied);
        } catch (IOException failed) {
            throw new ImportRefused(path + " cannot be read (" + failed.getMessage()
                + "); copy it to another disk and try again.", failed);
        } catch (OutOfMemoryError much) {
            throw new ImportRefused(path + " needs more memory than the program has; split it and import the part "
                + "that has the article.", much);
        }
    }

    private boolean isReadFromDisk(Path path, String ending) throws IOException {
        return ending.isEmpty() ? formats.isReadFromDisk(Source.inFile(path)) : formats.isReadFromDisk(ending);
    }

    private static byte[] inMemory(Path path, long limit) throws IOException, ImportRefused {
        if (Files.size(path) > limit) {
            throw tooLarge(path.toString(), limit);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) limit + 1);
        }
    }

    static ImportRefused tooLarge(String place, long limit) {
        return new ImportRefused(place + " is larger than " + limit / FormatReader.MEGABYTE
            + " MB; split it and import the part that has the article.");
    }
}
