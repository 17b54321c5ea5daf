package synoptic.importer;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** A file that is packed by itself, such as {@code page.html.gz}: the bytes that were packed, under the name that they had. */
final class Unpacked {

    private static final String ENDING = ".gz";
    /** A crawler packs every record of an archive by itself. */
    private static final String UNPACKED_WHILE_READ = "warc";

    private Unpacked() {
    }

    /** The name without the ending of the packing, or the name. */
    static String name(String name) {
        boolean packed = name.length() > ENDING.length()
            && name.regionMatches(true, name.length() - ENDING.length(), ENDING, 0, ENDING.length());
        return packed ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * The unpacked source, or the source itself where its name has no such ending.
     *
     * @param limit the most bytes that it may unpack to
     * @throws ImportRefused if it is damaged or unpacks to more
     */
    static Source of(Source source, long limit) throws ImportRefused {
        String name = name(source.name());
        if (name.equals(source.name())) {
            return source;
        }
        if (Source.endingOf(name).equals(UNPACKED_WHILE_READ)) {
            return source.named(name);
        }
        try (GZIPInputStream in = new GZIPInputStream(source.content().stream())) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new ImportRefused(source.place() + " unpacks to more than " + limit / FormatReader.MEGABYTE
                    + " MB; unpack it and import the part that has the article.");
            }
            return new Source(name, source.place(), bytes);
        } catch (IOException damaged) {
            throw new ImportRefused(source.place() + " cannot be unpacked (" + damaged.getMessage()
                + "); copy or download it again.", damaged);
        }
    }
}
