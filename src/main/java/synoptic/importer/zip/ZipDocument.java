package synoptic.importer.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;

/** Reads a document that is an archive of parts. */
public abstract class ZipDocument implements FormatReader {

    private static final long LARGEST = 150 * MEGABYTE;

    private static final Set<String> ZIPPED = Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "epub");

    private final String what;
    private final ZipKind kind;
    private final Set<String> endings;

    /** @param what such as "a Word document" */
    protected ZipDocument(String what, ZipKind kind, Set<String> endings) {
        this.what = what;
        this.kind = kind;
        this.endings = Set.copyOf(endings);
    }

    @Override
    public Set<String> endings() {
        return endings;
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return ZipKind.of(source) == kind;
    }

    /** An archive whose ending is that of another kind of document is damaged or deceives, so its ending counts. */
    @Override
    public boolean claims(Source source) {
        boolean another = ZIPPED.contains(source.ending()) && !endings.contains(source.ending());
        return !another && recognises(source);
    }

    @Override
    public final Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, Reading.AUTOMATIC);
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        try (Zip zip = Zip.open(source, what)) {
            ZipKind found = ZipKind.of(source);
            if (found != kind && found != ZipKind.NONE && found != ZipKind.ARCHIVE) {
                throw new IOException("it is " + found.words());
            }
            return read(source, zip);
        } catch (IOException broken) {
            throw new ImportRefused(source.place() + " is not " + what + " that can be read (" + broken.getMessage()
                + "); open it in the program that made it, save it again and import that file.", broken);
        }
    }

    /** @throws IOException if a part is missing or damaged, with a few words on it */
    protected abstract Draft read(Source source, Zip zip) throws IOException, ImportRefused;
}
