package synoptic.importer.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;

/** Reads RTF documents. Pictures, objects and everything that a document refers to stay unread. */
public final class RtfReader implements FormatReader {

    private static final long LARGEST = 100 * MEGABYTE;

    @Override
    public Set<String> endings() {
        return Set.of("rtf");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return new String(source.content().head(5), StandardCharsets.US_ASCII).equals("{\\rtf");
    }

    @Override
    public boolean claims(Source source) {
        return recognises(source);
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; get the file again from where it came from.");
        }
        if (!recognises(source)) {
            throw new ImportRefused(source.place() + " is not an RTF document; open it in the program that made it, save it "
                + "as RTF and import that file.");
        }
        RtfDocument document = new RtfDocument(source.bytes(), encoding);
        document.read();
        return new Finishing(source, Decoding.NONE).stated(document.stated()).fallback(document.fallback())
            .draft(document.blocks());
    }
}
