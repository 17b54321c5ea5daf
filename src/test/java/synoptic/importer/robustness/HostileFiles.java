package synoptic.importer.robustness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import synoptic.importer.zip.Archive;

/** Files that were made to break programs, written into a folder. */
public final class HostileFiles {

    /** What stands in a file beside them that none of them may reach. */
    static final String CANARY = "canary that nobody may read";
    /** The divisor for files that are read in a moment and still strange. */
    static final int SMALL = 20;
    private static final String WORD = "<w:document xmlns:w='w'><w:body>";
    private static final String WORD_END = "</w:body></w:document>";

    private final Path folder;
    private final int divisor;
    private final List<Path> files = new ArrayList<>();

    /** The files in full size. */
    public HostileFiles(Path folder) {
        this(folder, 1);
    }

    /** @param divisor how many times less deep, wide and long they are */
    HostileFiles(Path folder, int divisor) {
        this.folder = folder;
        this.divisor = divisor;
    }

    private int times(int full) {
        return Math.max(2, full / divisor);
    }

    /** Writes them all. */
    public List<Path> write() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
        documents(canary);
        archives();
        texts();
        pages();
        pdf();
        return files;
    }

    private void documents(Path canary) throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        add("laughs.docx", new Archive().with("word/document.xml", laughs + "]>" + WORD + paragraph("&a11; end") + WORD_END));
        add("outside.docx", new Archive().with("word/document.xml", "<!DOCTYPE x [<!ENTITY c SYSTEM '" + canary.toUri()
            + "'>]>" + WORD + paragraph("before &c; after") + WORD_END));
        add("bomb.docx", new Archive().withMany("word/document.xml", WORD + "<w:p><w:r><w:t>", 'a', times(300), "</w:t></w:r></w:p>"
            + WORD_END));
        add("deep.docx", new Archive().with("word/document.xml", WORD + "<w:tbl><w:tr><w:tc>".repeat(times(40_000)) + paragraph("x")
            + "</w:tc></w:tr></w:tbl>".repeat(times(40_000)) + WORD_END));
        add("many.docx", new Archive().with("word/document.xml", WORD + paragraph("a").repeat(times(500_000)) + WORD_END));
        add("outside.epub", new Archive().with("META-INF/container.xml", "<container><rootfiles><rootfile full-path='a.opf'/>"
            + "</rootfiles></container>").with("a.opf", "<!DOCTYPE p [<!ENTITY c SYSTEM '" + canary.toUri() + "'>]><package>"
            + "<metadata><title>&c;</title></metadata><manifest><item id='a' href='../../canary.txt' media-type=''/>"
            + "<item id='b' href='b.html' media-type='text/html'/></manifest><spine>" + "<itemref idref='b'/>".repeat(times(50_000))
            + "<itemref idref='a'/></spine></package>").with("b.html", "<!DOCTYPE html [<!ENTITY c SYSTEM '" + canary.toUri()
            + "'>]><p>words &c; here</p>"));
        add("outside.odt", new Archive().with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", "<!DOCTYPE o [<!ENTITY c SYSTEM '" + canary.toUri() + "'>]><o><p>before &c; after</p></o>"));
        add("deep.odt", new Archive().with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", "<o>" + "<text-box><p>".repeat(times(30_000)) + "x" + "</p></text-box>".repeat(times(30_000)) + "</o>"));
        add("strings.xlsx", new Archive().with("xl/workbook.xml", "<workbook><sheets><sheet name='a' id='r1'/></sheets>"
            + "</workbook>").withMany("xl/sharedStrings.xml", "<sst><si><t>", 'a', times(150), "</t></si></sst>"));
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private void archives() throws IOException {
        add("slip.zip", new Archive().with("../../escaped.txt", "Escaped words.\n\nThat must not be written anywhere at all.")
            .with("..\\..\\escaped.txt", "Other words.\n\nThat must not be written anywhere either."));
        byte[] layer = new Archive().with("a.txt", "Words at the bottom of it all, and some more.").bytes();
        for (int i = 0; i < 40; i++) {
            layer = new Archive().with("layer.zip", layer).bytes();
        }
        add("layers.zip", layer);
        Archive bombs = new Archive();
        for (int i = 0; i < 20; i++) {
            bombs.withMany(i + ".txt", "", 'a', 50, "");
        }
        add("bombs.zip", bombs);
        byte[] cut = new Archive().with("a.txt", "words ".repeat(times(5_000))).with("b.txt", "words").bytes();
        add("cut.zip", java.util.Arrays.copyOf(cut, cut.length / 2));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < times(600); i++) {
                out.write(megabyte);
            }
        }
        add("bomb.txt.gz", packed.toByteArray());
        add("length.warc", "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: "
            + "99999999999\r\n\r\nx");
    }

    private void texts() throws IOException {
        add("deep.json", "{\"a\":".repeat(times(100_000)));
        add("open.csv", "title,text\na,\"" + "words and no end, ".repeat(times(400_000)));
        add("wide.csv", "title,text" + ",x".repeat(times(300_000)) + "\n" + "a,b\n".repeat(100));
        add("deep.md", ">".repeat(times(20_000)) + " - ".repeat(times(20_000)) + "deep\n\n" + "*a ".repeat(times(20_000)) + "[".repeat(times(20_000)));
        add("deep.rtf", "{\\rtf1 " + "{\\b ".repeat(times(300_000)));
        add("bin.rtf", "{\\rtf1 words \\bin2147483647 more words \\u-99999999999 \\'zz");
        add("line.txt", "word ".repeat(times(1_000_000)));
        add("lines.txt", "\n".repeat(times(2_000_000)) + "word");
        add("nothing.txt", "start\0middle\u0001\ufffe".repeat(times(2_000)));
        add("parts.mhtml", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b0\r\n\r\n"
            + nested(times(3_000)) + "--b0--\r\n");
    }

    private static String nested(int depth) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            parts.append("--b").append(i).append("\r\nContent-Type: multipart/mixed; boundary=b").append(i + 1)
                .append("\r\n\r\n");
        }
        return parts.toString();
    }

    private void pages() throws IOException {
        add("deep.html", "<html><body>" + "<div>".repeat(times(100_000)) + "deep text" + "</div>".repeat(times(100_000)) + "</body></html>");
        add("inline.html", "<p>" + "<b><i>".repeat(times(50_000)) + "deep words");
        add("attributes.html", "<p " + "a='b' ".repeat(times(300_000)) + ">words in it</p>");
        add("tables.html", "<table><tr><td>".repeat(times(20_000)) + "deep");
    }

    private void pdf() throws IOException {
        add("bomb.pdf", pdf("q Q ".repeat(times(1 << 18)), 256));
        add("letters.pdf", pdf("BT /F1 1 Tf 9 9 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n".repeat(times(1 << 10)), 64));
        add("loop.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]"
            + "/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF");
        add("garbage.pdf", "%PDF-1.4\n" + "1 0 obj<</a[".repeat(times(100_000)));
    }

    /** A page whose content is the same words over and over, packed. */
    private static byte[] pdf(String content, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
            + packed.size() + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private void add(String name, Archive archive) throws IOException {
        add(name, archive.bytes());
    }

    private void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) throws IOException {
        files.add(Files.write(folder.resolve(name), bytes));
    }
}
