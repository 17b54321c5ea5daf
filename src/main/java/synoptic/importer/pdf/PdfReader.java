package synoptic.importer.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.ReadingStopped;

/** Reads PDF documents. Pictures, scripts, forms' actions and attachments stay unread. */
public final class PdfReader implements FormatReader {

    private static final long LARGEST = 200 * MEGABYTE;
    private static final long SCRATCH = 150 * MEGABYTE;
    private static final int MOST_PAGES = 20_000;
    private static final int HEAD = 1024;

    @Override
    public Set<String> endings() {
        return Set.of("pdf");
    }

    @Override
    public long sizeLimit() {
        return LARGEST;
    }

    @Override
    public boolean recognises(Source source) {
        return new String(source.content().head(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public boolean claims(Source source) {
        return new String(source.content().head(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        return read(source, Reading.AUTOMATIC);
    }

    @Override
    public Draft read(Source source, Reading reading) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; get the file again from where it came from.");
        }
        try (PDDocument document = open(source, reading)) {
            return draft(source, document);
        } catch (InvalidPasswordException locked) {
            throw new ImportRefused(source.place() + (reading.passwords().isEmpty()
                ? " is encrypted and needs a password; give it (on the command line: --password), or save the document without one and import that."
                : " is encrypted, and the password does not open it; give the right one."), Need.PASSWORD);
        } catch (IOException broken) {
            ReadingStopped.check();
            throw new ImportRefused(source.place() + (recognises(source) ? " is a damaged PDF document ("
                + oneLine(broken) + ")" : " is not a PDF document")
                + "; open it in a PDF viewer, print it to a new PDF and import that.", broken);
        }
    }

    private static PDDocument open(Source source, Reading reading) throws IOException {
        List<String> passwords = new ArrayList<>(List.of(""));
        passwords.addAll(reading.passwords());
        InvalidPasswordException locked = null;
        for (String password : passwords) {
            try {
                return Loader.loadPDF(new Watched(source.bytes()), password, null, null,
                    MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache);
            } catch (InvalidPasswordException wrong) {
                locked = wrong;
            }
        }
        throw locked;
    }

    private static Draft draft(Source source, PDDocument document) throws IOException, ImportRefused {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new ImportRefused(source.place() + " has more than " + MOST_PAGES
                + " pages; split it and import the part that has the article.");
        }
        List<String> labels = PdfProperties.labels(document, pages);
        List<Sheet> sheets = new ArrayList<>();
        PageGlyphs glyphs = new PageGlyphs();
        int unread = 0;
        for (int page = 1; page <= pages; page++) {
            ReadingStopped.check();
            try {
                sheets.add(Sheet.of(labels.get(page - 1), glyphs.of(document, page)));
            } catch (IOException broken) {
                unread++;
            }
        }
        if (sheets.stream().allMatch(sheet -> sheet.lines().isEmpty())) {
            throw new ImportRefused(source.place() + (unread > 0 ? " is a damaged PDF document: none of its pages can be "
                + "read; open it in a PDF viewer, print it to a new PDF and import that."
                : " has no text: its " + (pages == 1 ? "page is" : pages + " pages are") + " empty or pictures, such as "
                + "from a scanner; run text recognition (OCR) over it and import what that makes."));
        }
        float body = Setting.bodySize(sheets);
        RunningLines running = new RunningLines(sheets);
        Setting setting = new Setting(Paragraphs.of(sheets, running, body), new Hyphens(sheets), body);
        List<DraftBlock> blocks = new ArrayList<>(setting.blocks());
        blocks.addAll(Setting.dropped(running));
        PdfProperties said = new PdfProperties(document);
        return new Finishing(source, Decoding.NONE).stated(said.stated()).fallback(said.fallback()).draft(blocks);
    }

    private static String oneLine(IOException broken) {
        String words = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }

    /** Bytes whose reader ends when it is asked to. */
    private static final class Watched extends org.apache.pdfbox.io.RandomAccessReadBuffer {

        Watched(byte[] bytes) {
            super(ByteBuffer.wrap(bytes));
        }

        @Override
        public int read() throws IOException {
            ReadingStopped.check();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            ReadingStopped.check();
            return super.read(buffer, offset, length);
        }
    }
}
