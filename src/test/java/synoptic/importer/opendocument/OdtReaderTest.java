package synoptic.importer.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.zip.Archive;

class OdtReaderTest {

    private static final String NAMESPACES = "xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b' "
        + "xmlns:xlink='x' xmlns:draw='d' xmlns:dc='c' xmlns:meta='m' xmlns:svg='v'";
    private static final String STYLES = "<style:style style:name='P1' style:parent-style-name='Quotations'/>"
        + "<style:style style:name='B'><style:text-properties fo:font-weight='bold'/></style:style>"
        + "<style:style style:name='I'><style:text-properties fo:font-style='italic'/></style:style>"
        + "<style:style style:name='Up'><style:text-properties style:text-position='super 58%'/></style:style>";

    @Test
    void makesBlocksAndMarks() throws ImportRefused {
        Draft draft = Drafts.read("x.odt", odt("<text:p text:style-name='Title'>Ferry leaves early</text:p>"
            + "<text:p>The <text:span text:style-name='B'>fer<text:span text:style-name='I'>ry</text:span></text:span> left"
            + "<text:s text:c='3'/>at<text:line-break/>six, says the <text:a xlink:href='https://ferry.example/b'>board"
            + "</text:a>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Itself.</text:p>"
            + "</text:note-body></text:note> So it does.</text:p>"
            + "<text:h text:outline-level='2'>Afterwards</text:h><text:p text:style-name='P1'>We were on time.</text:p>"
            + "<text:list><text:list-item><text:p>ropes</text:p><text:list><text:list-item><text:p>long ones</text:p>"
            + "</text:list-item></text:list></text:list-item></text:list>"
            + "<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell><table:table-cell>"
            + "<text:p>At</text:p><text:p>six</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p><draw:frame><draw:text-box><text:p text:style-name='Caption'>The quay</text:p></draw:text-box>"
            + "<svg:title>alt</svg:title></draw:frame>By the quay.</text:p>", ""));
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early",
            "paragraph: The ferry left at six, says the board. So it does.", "heading 2: Afterwards",
            "quote: We were on time.", "list-item: ropes", "list-item 1: long ones", "table-row: Port\tAt six",
            "paragraph: By the quay.", "caption: The quay", "paragraph: [1] Itself.");
        assertThat(Drafts.marks(draft)).containsExactly("bold ferry", "italic ry", "link board → https://ferry.example/b");
    }

    @Test
    void leavesOutDeletedTextAndComments() throws ImportRefused {
        Draft draft = Drafts.read("x.odt", odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes><text:p>It is<office:annotation><text:p>hm</text:p>"
            + "</office:annotation> late today, says the board.</text:p>", "<dc:title>Late</dc:title><meta:initial-creator>Ada "
                + "Quay</meta:initial-creator><meta:creation-date>2020-01-02T03:04:05.678</meta:creation-date>"
                + "<dc:language>de-DE</dc:language>"));
        assertThat(Drafts.lines(draft)).containsExactly("paragraph: It is late today, says the board.");
        assertThat(draft.metadata().title()).isEqualTo("Late");
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay");
        assertThat(draft.metadata().language()).isEqualTo("de-DE");
        assertThat(draft.metadata().published().day()).isEqualTo("2020-01-02");
    }

    @Test
    void refusesWhatIsEncryptedOrNone() {
        byte[] locked = new Archive().with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
            .with("content.xml", "????").bytes();
        assertThat(Drafts.refusal("x.odt", locked)).startsWith("/in/x.odt is encrypted; open it with its password");
        assertThat(Drafts.refusal("x.odt", "words".getBytes())).startsWith("/in/x.odt is not an OpenDocument text but");
    }

    private static byte[] odt(String body, String meta) {
        return new Archive().with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", "<office:document-content " + NAMESPACES + "><office:automatic-styles>" + STYLES
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>")
            .with("meta.xml", "<office:document-meta " + NAMESPACES + "><office:meta>" + meta
                + "</office:meta></office:document-meta>").bytes();
    }
}
