package synoptic.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Reading;
import synoptic.importer.zip.Archive;

class XlsxReaderTest {

    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void readsAnArticleFromEachRowOfEachSheet() {
        byte[] bytes = book("").with("xl/worksheets/a.xml", sheet(row(1, text("A", 1, "Title") + text("B", 1, "Published")
            + text("D", 1, "Text")), row(3, shared("A", 3, 0) + "<c r='B3' s='1'><v>44259.25</v></c>" + shared("D", 3, 1)),
            row(4, text("A", 4, "Bridge closed") + "<c r='B4' s='1'><v>44260</v></c>" + text("D", 4, "The bridge was shut."))))
            .with("xl/worksheets/b.xml", sheet(row(1, text("A", 1, "Title")), row(2, text("A", 2, "Third")
                + text("D", 2, "Third words here.")))).bytes();
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.xlsx", bytes), Reading.AUTOMATIC);
        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/x.xlsx!/News/3", "/in/x.xlsx!/News/4",
            "/in/x.xlsx!/More/2");
        Draft draft = ((Outcome.Drafted) outcomes.get(0)).draft();
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early", "paragraph: The ferry left at six.");
        assertThat(draft.metadata().published().iso()).isEqualTo("2021-03-04T06:00");
        assertThat(((Outcome.Drafted) outcomes.get(1)).draft().metadata().published().iso()).isEqualTo("2021-03-05");
    }

    @Test
    void expandsNoEntitiesAndRefusesDamage() {
        byte[] bomb = book("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>")
            .with("xl/worksheets/a.xml", sheet(row(1, text("A", 1, "&b;")))).bytes();
        assertThat(Drafts.refusal("x.xlsx", bomb)).startsWith("/in/x.xlsx ");
        assertThat(Drafts.refusal("x.xlsx", "words".getBytes())).startsWith("/in/x.xlsx is not an Excel workbook but");
        assertThat(Drafts.refusal("x.xlsx", new Archive().with("a.txt", "x").bytes()))
            .contains("the part with its sheets is missing");
    }

    private static Archive book(String before) {
        return new Archive().with("xl/workbook.xml", "<workbook xmlns:r='" + RELATED + "'><sheets><sheet name='News' "
            + "sheetId='7' r:id='r1'/><sheet name='More' sheetId='8' r:id='r2'/></sheets></workbook>")
            .with("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' "
                + "Target='worksheets/a.xml'/><Relationship Id='r2' Type='x/worksheet' Target='/xl/worksheets/b.xml'/>"
                + "</Relationships>")
            .with("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>")
            .with("xl/sharedStrings.xml", before + "<sst><si><t>Ferry leaves early</t></si><si><r><t>The ferry </t></r><r>"
                + "<t>left at six.</t></r><rPh><t>x</t></rPh></si></sst>");
    }

    private static String sheet(String... rows) {
        return "<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>";
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    private static String text(String column, int row, String words) {
        return "<c r='" + column + row + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    }

    private static String shared(String column, int row, int index) {
        return "<c r='" + column + row + "' t='s'><v>" + index + "</v></c>";
    }
}
