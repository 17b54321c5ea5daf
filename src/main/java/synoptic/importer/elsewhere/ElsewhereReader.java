package synoptic.importer.elsewhere;

import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;

/** Reads one kind of file that other programs make; keeps nothing between files and is safe for use by several threads. */
public interface ElsewhereReader {

    /** The file endings that such files may have, in lower case and without the dot. */
    java.util.Set<String> endings();

    /** The most bytes that it reads. */
    long sizeLimit();

    /** Whether a source with one of these endings is such a file by its content; quick. */
    boolean recognises(Source source);

    /** @throws ImportRefused if the file is damaged, too large, or holds nothing that can be taken over */
    Elsewhere read(Source source, Author author) throws ImportRefused;
}
