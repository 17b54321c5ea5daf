package synoptic.importer.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.zip.Xml;
import synoptic.importer.zip.Zip;
import synoptic.importer.zip.ZipDocument;
import synoptic.importer.zip.ZipKind;

/** Reads Word documents. Macros, pictures, embedded files and everything that a document refers to stay unread. */
public final class DocxReader extends ZipDocument {

    private static final String USUAL_PART = "word/document.xml";

    public DocxReader() {
        super("a Word document", ZipKind.WORD, Set.of("docx", "docm", "dotx", "dotm"));
    }

    @Override
    protected Draft read(Source source, Zip zip) throws IOException, ImportRefused {
        String part = mainPart(zip);
        Styles styles = Styles.of(zip, part);
        Relations relations = Relations.of(zip, part);
        List<DraftBlock> blocks = new ArrayList<>();
        Body body = new Body(styles, relations);
        try (Xml xml = new Xml(zip.stream(part, Zip.LARGEST_PART))) {
            blocks.addAll(body.read(xml));
        }
        for (String notes : List.of("footnotes", "endnotes")) {
            String name = part.substring(0, part.lastIndexOf('/') + 1) + notes + ".xml";
            if (zip.has(name) && body.refersTo(notes)) {
                try (Xml xml = new Xml(zip.stream(name, Zip.LARGEST_PART))) {
                    blocks.addAll(new Notes(body.numbers(notes), styles, Relations.of(zip, name)).read(xml));
                }
            }
        }
        CoreProperties said = CoreProperties.of(zip);
        return new Finishing(source, Decoding.NONE).stated(said.stated()).fallback(said.fallback()).draft(blocks);
    }

    private static String mainPart(Zip zip) throws IOException, ImportRefused {
        String stated = Relations.of(zip, "").ofType("officeDocument").orElse(USUAL_PART);
        String part = zip.has(stated) ? stated : USUAL_PART;
        if (!zip.has(part)) {
            throw new IOException("the part with the text is missing");
        }
        return part;
    }
}
