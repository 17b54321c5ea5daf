package synoptic.importer.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.Flow;
import synoptic.importer.flow.Properties;
import synoptic.text.BlockKind;

/** Reads documents of Word 97 to 2003, and the words of those of Word 6 and 95. Macros, pictures and objects stay unread. */
public final class DocReader implements FormatReader {

    private static final long LARGEST = 50 * MEGABYTE;

    @Override
    public Set<String> endings() {
        return Set.of("doc", "dot");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return Compound.has(source, "WordDocument");
    }

    @Override
    public boolean claims(Source source) {
        return recognises(source);
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, Reading.AUTOMATIC);
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        if (!recognises(source)) {
            throw new ImportRefused(source.place() + " is not a Word document that can be read; open it in the program that "
                + "made it, save it as .docx and import that file.");
        }
        try {
            return unlocked(source, reading);
        } catch (EncryptedDocumentException locked) {
            throw new ImportRefused(source.place() + (reading.passwords().isEmpty()
                ? " is encrypted and needs a password; give it (on the command line: --password), or save the document without one and import that."
                : " is encrypted, and the password does not open it; give the right one."), Need.PASSWORD);
        } catch (IOException broken) {
            throw new ImportRefused(source.place() + " is a damaged Word document; open it in the program that made it, save "
                + "it as .docx and import that file.", broken);
        }
    }

    /** Tries without a password, then each that was given. */
    private static Draft unlocked(Source source, Reading reading) throws IOException, ImportRefused {
        try {
            return read(source);
        } catch (EncryptedDocumentException locked) {
            for (String password : reading.passwords()) {
                try {
                    Biff8EncryptionKey.setCurrentUserPassword(password);
                    return read(source);
                } catch (EncryptedDocumentException wrong) {
                    locked.addSuppressed(wrong);
                } finally {
                    Biff8EncryptionKey.setCurrentUserPassword(null);
                }
            }
            throw locked;
        }
    }

    private static Draft read(Source source) throws IOException, ImportRefused {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            try (HWPFDocument document = new HWPFDocument(files)) {
                List<DraftBlock> blocks = new DocParagraphs(document).blocks();
                SummaryInformation said = document.getSummaryInformation();
                return new Finishing(source, Decoding.NONE).stated(stated(said)).fallback(fallback(said)).draft(blocks);
            } catch (OldFileFormatException older) {
                return ofWord6(source, files);
            }
        }
    }

    private static Draft ofWord6(Source source, POIFSFileSystem files) throws IOException, ImportRefused {
        Flow flow = new Flow();
        try (Word6Extractor words = new Word6Extractor(files)) {
            for (String paragraph : words.getText().split("[\r\n]+")) {
                flow.text(paragraph).end(BlockKind.PARAGRAPH, 0);
            }
        }
        return new Finishing(source, Decoding.NONE).draft(flow.blocks());
    }

    private static Proposal stated(SummaryInformation said) {
        return said == null ? Proposal.NONE
            : new Properties().words(MetadataField.TITLE, text(said.getTitle())).proposal();
    }

    private static Proposal fallback(SummaryInformation said) {
        return said == null ? Proposal.NONE : new Properties().words(MetadataField.BYLINE, text(said.getAuthor()))
            .date(MetadataField.PUBLISHED, said.getCreateDateTime() == null ? "" : said.getCreateDateTime().toInstant()
                .toString(), "This is when the file was made; the text itself gives no date.").proposal();
    }

    private static String text(String value) {
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", "");
    }
}
