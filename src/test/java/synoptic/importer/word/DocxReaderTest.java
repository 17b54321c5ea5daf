package synoptic.importer.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;

class DocxReaderTest {

    private static final String LONG = "The ferry left the harbour at six in the morning, and nobody who had waited for "
        + "it was on board, said the captain of the other ship.";
    private static final String STYLES = Docx.part("styles",
        "<w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:styleId='Sub'><w:basedOn w:val='H1'/><w:name w:val='My own'/></w:style>"
            + "<w:style w:styleId='T'><w:name w:val='Title'/></w:style>"
            + "<w:style w:styleId='Q'><w:name w:val='Intense Quote'/></w:style>"
            + "<w:style w:styleId='C'><w:name w:val='caption'/></w:style>"
            + "<w:style w:styleId='Loop'><w:name w:val='Loop'/><w:basedOn w:val='Loop'/></w:style>"
            + "<w:style w:styleId='Deep'><w:name w:val='Deep'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>");

    @Test
    void makesBlocksOfStyles() throws ImportRefused {
        Draft draft = read(Docx.paragraph("T", "Ferry leaves early") + Docx.paragraph("", LONG)
            + Docx.paragraph("Sub", "Afterwards") + Docx.paragraph("Deep", "Below") + Docx.paragraph("Loop", "Round")
            + Docx.paragraph("Q", "We were on time.") + Docx.paragraph("C", "The quay at dawn"));
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early", "paragraph: " + LONG,
            "heading 1: Afterwards", "heading 3: Below", "paragraph: Round", "quote: We were on time.",
            "caption: The quay at dawn");
        assertThat(draft.metadata().title()).isEqualTo("Ferry leaves early");
        assertThat(draft.metadata().language()).isEqualTo("en");
    }

    @Test
    void joinsRunsIntoMarks() throws ImportRefused {
        Draft draft = read("<w:p>" + Docx.run("", "The ") + Docx.run("<w:b/>", "har") + Docx.run("<w:b/><w:i/>", "bour")
            + Docx.run("<w:b w:val='0'/>", " was ") + "<w:hyperlink r:id='r9'>" + Docx.run("", "closed") + Docx.run("",
            " early") + "</w:hyperlink>" + Docx.run("", " in H") + Docx.run("<w:vertAlign w:val='subscript'/>", "2")
            + Docx.run("", "O.") + "</w:p>", "word/_rels/document.xml.rels", Docx.links("r9", "https://ferry.example/a"));
        assertThat(Drafts.lines(draft)).containsExactly("paragraph: The harbour was closed early in H2O.");
        assertThat(Drafts.marks(draft)).containsExactly("bold harbour", "italic bour",
            "link closed early → https://ferry.example/a", "subscript 2");
    }

    @Test
    void readsLinksMadeByFields() throws ImportRefused {
        Draft draft = read("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK "
            + "\"https://ferry.example/b\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + Docx.run("", "timetable") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + Docx.run("", " here</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>.") + "</w:p>");
        assertThat(Drafts.lines(draft)).containsExactly("paragraph: timetable here.");
        assertThat(Drafts.marks(draft)).containsExactly("link timetable → https://ferry.example/b");
    }

    @Test
    void keepsListsAndTables() throws ImportRefused {
        Draft draft = read(item(0, "Ropes") + item(1, "long ones") + Docx.paragraph("", "Then:")
            + "<w:tbl><w:tr><w:tc>" + Docx.paragraph("", "Port") + "</w:tc><w:tc>" + Docx.paragraph("", "At")
            + Docx.paragraph("", "hour") + "</w:tc></w:tr><w:tr><w:tc>" + Docx.paragraph("", "Nord")
            + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + Docx.paragraph("", "six") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>");
        assertThat(Drafts.lines(draft)).containsExactly("list-item: Ropes", "list-item 1: long ones", "paragraph: Then:",
            "table-row: Port\tAt hour", "table-row: Nord\tsix");
    }

    @Test
    void leavesOutWhatWasDeletedAndReadsTextBoxesOnceAfterTheirParagraph() throws ImportRefused {
        Draft draft = read("<w:p>" + Docx.run("", "It is ") + "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
            + "<w:ins>" + Docx.run("", "very ") + "</w:ins>" + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + Docx.paragraph("", "In the box.") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + Docx.paragraph("", "In the box.") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
            + Docx.run("", "late.") + "</w:p>");
        assertThat(Drafts.lines(draft)).containsExactly("paragraph: It is very late.", "paragraph: In the box.");
    }

    @Test
    void putsNotesBehindTheText() throws ImportRefused {
        String notes = Docx.part("footnotes", "<w:footnote w:id='0'>" + Docx.paragraph("", "separator") + "</w:footnote>"
            + "<w:footnote w:id='7'>" + Docx.paragraph("", "Says the board.") + "</w:footnote><w:footnote w:id='3'>"
            + Docx.paragraph("", "Says the mayor.") + "</w:footnote>");
        Draft draft = read("<w:p>" + Docx.run("", "It left") + "<w:r><w:footnoteReference w:id='3'/></w:r>"
            + Docx.run("", " and came") + "<w:r><w:footnoteReference w:id='7'/></w:r>" + Docx.run("", ".") + "</w:p>",
            "word/footnotes.xml", notes);
        assertThat(Drafts.lines(draft)).containsExactly("paragraph: It left and came.",
            "paragraph: [1] Says the mayor.", "paragraph: [2] Says the board.");
    }

    @Test
    void takesTheDocumentsOwnPropertiesWithoutWhatProgramsFillIn() throws ImportRefused {
        String core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:t='t'><dc:title>Document1</dc:title>"
            + "<dc:creator>Ada Quay</dc:creator><t:created>2021-03-04T05:06:07Z</t:created></cp:coreProperties>";
        Draft draft = read(Docx.paragraph("", LONG), "docProps/core.xml", core);
        assertThat(draft.metadata().title()).isEmpty();
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay");
        assertThat(draft.metadata().published().iso()).isEqualTo("2021-03-04T05:06:07Z");
        assertThat(draft.proposal().clue(MetadataField.PUBLISHED).orElseThrow().doubt()).isNotEmpty();
    }

    @Test
    void whatNamesAPartIsNeitherTitleNorAuthor() throws ImportRefused {
        String core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>Ada Quay</dc:creator></cp:coreProperties>";
        String below = Docx.paragraph("", "Timetable of the northern harbour") + Docx.paragraph("", LONG);

        Draft listed = read(Docx.paragraph("", "Ropes:") + item(0, "long ones") + below);
        Draft headed = read(Docx.paragraph("T", "Ferry leaves early") + Docx.paragraph("", "Northern Quay") + below, "docProps/core.xml", core);
        Draft plain = read(Docx.paragraph("", "Ferry leaves early again") + Docx.paragraph("", "Maren Oake") + below);

        assertThat(listed.metadata().title()).isNotEqualTo("Timetable of the northern harbour");
        assertThat(headed.metadata().byline()).isEqualTo("Ada Quay");
        assertThat(plain.metadata().title()).isEqualTo("Ferry leaves early again");
        assertThat(plain.metadata().byline()).isEqualTo("Maren Oake");
    }

    @Test
    void neverExpandsEntities() throws ImportRefused {
        byte[] bytes = Docx.archive("<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM "
            + "'file:///etc/hostname'>]>", Docx.paragraph("", "before &b;&c; after")).bytes();
        assertThat(Drafts.lines(Drafts.read("x.docx", bytes))).containsExactly("paragraph: before after");
    }

    @Test
    void refusesABombAtOnce() {
        byte[] bytes = new synoptic.importer.zip.Archive().with("[Content_Types].xml", "<Types/>")
            .withMany("word/document.xml", "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>", 'a', 60, "</w:t></w:r></w:p>"
                + "</w:body></w:document>").bytes();
        assertThat(Drafts.refusal("bomb.docx", bytes)).startsWith("/in/bomb.docx has word/document.xml, which unpacks to "
            + "62 MB, which is more than can be read");
    }

    @Test
    void refusesWhatIsDamagedOrSomethingElse() {
        byte[] whole = Docx.of(Docx.paragraph("", LONG));
        assertThat(Drafts.refusal("cut.docx", java.util.Arrays.copyOf(whole, 200)))
            .startsWith("/in/cut.docx is damaged or cut off").endsWith("; get the file again from where it came from.");
        assertThat(Drafts.refusal("none.docx", "words".getBytes())).startsWith("/in/none.docx is not a Word document but");
        assertThat(Drafts.refusal("broken.docx", Docx.of("<w:p><w:r></w:p>")))
            .startsWith("/in/broken.docx is not a Word document that can be read (its XML is broken at line 1)");
        assertThat(Drafts.refusal("empty.docx", Docx.of(""))).startsWith("/in/empty.docx has no words in it");
    }

    private static String item(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr></w:pPr>"
            + Docx.run("", words) + "</w:p>";
    }

    private static Draft read(String body, String... parts) throws ImportRefused {
        String[] all = java.util.Arrays.copyOf(parts, parts.length + 2);
        all[parts.length] = "word/styles.xml";
        all[parts.length + 1] = STYLES;
        return Drafts.read("x.docx", Docx.of(body, all));
    }
}
