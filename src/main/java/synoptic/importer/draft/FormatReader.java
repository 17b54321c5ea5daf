package synoptic.importer.draft;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** Reads one file format into drafts. A reader keeps nothing between files and is safe for use by several threads. */
public interface FormatReader {

    /** The bytes in one megabyte. */
    long MEGABYTE = 1_000_000;

    /** The file endings of the format, in lower case and without the dot. */
    Set<String> endings();

    /** The most bytes that it reads; less than 2 GB. */
    default long sizeLimit() {
        return 20 * MEGABYTE;
    }

    /** Whether the bytes look like this format, whatever the name says; asked only where no ending decides. */
    boolean recognises(Source source);

    /**
     * Proposes an article.
     *
     * @param encoding the encoding that a person chose, or empty for the reader to find out; formats that know theirs
     *     ignore it
     * @throws ImportRefused if there is no article in it
     */
    Draft read(Source source, Optional<Charset> encoding) throws ImportRefused;

    /**
     * Proposes an article as a person wants the file read; formats for which there is nothing but an encoding to choose
     * need not care.
     *
     * @throws ImportRefused if there is no article in it, or if something is needed for it
     */
    default Draft read(Source source, Reading reading) throws ImportRefused {
        return read(source, reading.encoding());
    }

    /** Whether the first bytes can be nothing but this format, so that a wrong ending does not count. */
    default boolean claims(Source source) {
        return false;
    }
}
