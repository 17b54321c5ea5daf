package synoptic.importer.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.zip.Archive;

class EpubReaderTest {

    private static final String CONTAINER = "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
        + "<rootfile full-path='OEBPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";

    @Test
    void readsTheChaptersInTheOrderOfTheSpine() throws ImportRefused {
        Draft draft = Drafts.read("x.epub", book("<dc:title>The Harbour</dc:title><dc:creator>Ada Quay</dc:creator>"
            + "<dc:creator>Bo Pier</dc:creator><dc:language>en-GB</dc:language><dc:date>2019-05-06</dc:date>"
            + "<dc:publisher>Pier Press</dc:publisher>").bytes());
        assertThat(Drafts.lines(draft)).containsExactly("title: The Harbour", "heading 1: First",
            "paragraph: The ferry left at six.", "quote: We were on time.", "heading 1: Second",
            "paragraph: Nobody was on board.", "list-item: ropes", "paragraph: A note apart.");
        assertThat(Drafts.marks(draft)).containsExactly("bold ferry");
        assertThat(draft.metadata().title()).isEqualTo("The Harbour");
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay, Bo Pier");
        assertThat(draft.metadata().published().iso()).isEqualTo("2019-05-06");
        assertThat(draft.metadata().outlet()).isEqualTo("Pier Press");
        assertThat(draft.metadata().language()).isEqualTo("en-GB");
    }

    @Test
    void refusesWhatIsNoBook() {
        assertThat(Drafts.refusal("x.epub", new Archive().with("a.txt", "words").bytes()))
            .startsWith("/in/x.epub is not an EPUB book that can be read (META-INF/container.xml is missing)");
        assertThat(Drafts.refusal("x.epub", new byte[0])).startsWith("/in/x.epub is empty");
        assertThat(Drafts.refusal("x.epub", "\u0089PNG....".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
            .startsWith("/in/x.epub is not an EPUB book but a picture (PNG)");
        assertThat(Drafts.refusal("x.epub", new Archive().with("META-INF/container.xml", CONTAINER.replace("OEBPS/",
            "../../")).with("../../book.opf", "x").bytes())).contains("its package document is missing");
        assertThat(Drafts.refusal("x.epub", book("").with("META-INF/rights.xml", "<x/>").bytes()))
            .contains("is protected by its seller");
    }

    private static Archive book(String metadata) {
        return new Archive().with("mimetype", "application/epub+zip").with("META-INF/container.xml", CONTAINER)
            .with("OEBPS/book.opf", "<!DOCTYPE package [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
                + metadata + "</metadata><manifest>"
                + item("b", "text/two%20words.xhtml", "") + item("a", "text/1.xhtml", "") + item("n", "nav.xhtml", "nav")
                + item("c", "text/note.xhtml", "") + "</manifest><spine><itemref idref='n'/><itemref idref='c' linear='no'/>"
                + "<itemref idref='a'/><itemref idref='b'/><itemref idref='gone'/></spine></package>")
            .with("OEBPS/nav.xhtml", page("<nav><ol><li>First</li></ol></nav>"))
            .with("OEBPS/text/1.xhtml", page("<h1>First</h1><p>The <b>ferry</b> left at six.</p><blockquote>We were on "
                + "time.</blockquote><script>alert(1)</script>"))
            .with("OEBPS/text/two words.xhtml", page("<h1>Second</h1><p>Nobody was on board.</p><ul><li>ropes</li></ul>"))
            .with("OEBPS/text/note.xhtml", page("<p>A note apart.</p>"));
    }

    private static String item(String id, String path, String properties) {
        return "<item id='" + id + "' href='" + path + "' media-type='application/xhtml+xml' properties='" + properties
            + "'/>";
    }

    private static String page(String body) {
        return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>" + body
            + "</body></html>";
    }
}
