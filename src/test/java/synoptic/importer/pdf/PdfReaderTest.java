package synoptic.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;

class PdfReaderTest {

    private static final String LEFT = "The ferry left the harbour at six in the morning, and nobody who had waited for it "
        + "was on board, said the captain of the other ship, who had watched all of it from the bridge with a cup of tea. "
        + "He had seen such a thing once before, many years ago, in another harbour and on another sea.";
    private static final String RIGHT = "Passengers who came at seven found an empty quay and a notice without a date. The "
        + "board of the harbour answered no questions on Monday; on Tuesday it said that the timetable had been changed in "
        + "spring, and that the change had been shown at the pier ever since.";

    @Test
    void readsColumnsOneAfterTheOtherBelowATitleThatCrossesThem() throws ImportRefused {
        Pdf pdf = new Pdf().page().at(60, 80, 22, FontName.TIMES_BOLD, "Ferry leaves early and nobody is on board");
        float end = pdf.column(60, 120, 230, LEFT);
        pdf.column(60, end + 10, 230, "A second paragraph of the left column that takes a few lines too, so that there is "
            + "something to read on both sides.");
        pdf.column(310, 120, 230, RIGHT);
        Draft draft = Drafts.read("x.pdf", pdf.bytes());
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early and nobody is on board",
            "paragraph: " + LEFT, "paragraph: A second paragraph of the left column that takes a few lines too, so that "
                + "there is something to read on both sides.", "paragraph: " + RIGHT);
    }

    @Test
    void mendsWordsDividedAtLineEndsAndKeepsTrueHyphens() throws ImportRefused {
        Pdf pdf = new Pdf().page().at(60, 80, "The harbour board had an-").at(60, 92, "swered before the well-")
            .at(60, 104, "known captain of the well-known ship, the North-").at(60, 116, "South line, could ask.");
        assertThat(Drafts.lines(Drafts.read("x.pdf", pdf.bytes()))).containsExactly(
            "paragraph: The harbour board had answered before the well-known captain of the well-known ship, the "
                + "North-South line, could ask.");
    }

    @Test
    void dropsRunningHeadsAndPageNumbersAndJoinsParagraphsOverPages() throws ImportRefused {
        Pdf pdf = new Pdf();
        String[] texts = {LEFT + " Nobody could say why the", "ship had gone. " + RIGHT, RIGHT + " So they waited for a",
            "whole day."};
        for (int i = 0; i < texts.length; i++) {
            pdf.page().at(60, 40, 8, FontName.HELVETICA, "Harbour News, vol. " + (i + 3));
            pdf.column(60, 100, 460, texts[i]);
            pdf.at(290, 800, 9, FontName.HELVETICA, "- " + (i + 7) + " -");
        }
        Draft draft = Drafts.read("x.pdf", pdf.bytes());
        assertThat(Drafts.lines(draft)).containsExactly(
            "paragraph: " + LEFT + " Nobody could say why the ship had gone. " + RIGHT,
            "paragraph: " + RIGHT + " So they waited for a whole day.");
        assertThat(draft.blocks().stream().filter(block -> !block.isKept())).extracting(block -> block.words())
            .contains("Harbour News, vol. 3");
    }

    @Test
    void keepsPageNumbersForCitingAsTheFileLabelsThem() throws ImportRefused {
        Pdf pdf = new Pdf();
        pdf.page().column(60, 100, 460, LEFT + " It had been a");
        pdf.page().column(60, 100, 460, "long night. " + RIGHT);
        PDPageLabels labels = new PDPageLabels(pdf.document());
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        roman.setStart(4);
        labels.setLabelItem(0, roman);
        pdf.document().getDocumentCatalog().setPageLabels(labels);
        assertThat(Drafts.marks(Drafts.read("x.pdf", pdf.bytes()))).containsExactly("page " + LEFT
            + " It had been a → iv", "page long night. " + RIGHT + " → v");
    }

    @Test
    void findsHeadingsListsTablesStylesAndLinks() throws ImportRefused {
        Pdf pdf = new Pdf().page().at(60, 60, 24, FontName.HELVETICA_BOLD, "The ferries");
        pdf.column(60, 100, 460, LEFT);
        pdf.at(60, 160, 14, FontName.HELVETICA_BOLD, "What was said");
        pdf.column(60, 180, 460, RIGHT);
        pdf.at(60, 240, 10, FontName.TIMES_BOLD, "In bold words");
        pdf.at(60, 260, "\u2022 first, the ropes").at(60, 272, "\u2022 then the planks");
        for (int row = 0; row < 4; row++) {
            pdf.at(60, 300 + 12 * row, "Port " + row).at(200, 300 + 12 * row, "six").at(300, 300 + 12 * row, "seven");
        }
        pdf.at(60, 370, "See the").at(94, 370, 10, FontName.TIMES_ITALIC, "timetable").at(136, 370, "for more words.")
            .link(93, 370, 42, "https://ferry.example/t");
        Draft draft = Drafts.read("x.pdf", pdf.bytes());
        assertThat(Drafts.lines(draft)).containsExactly("title: The ferries", "paragraph: " + LEFT, "heading 1: What was said",
            "paragraph: " + RIGHT, "heading 2: In bold words", "list-item: first, the ropes", "list-item: then the planks",
            "table-row: Port 0\tsix\tseven", "table-row: Port 1\tsix\tseven", "table-row: Port 2\tsix\tseven",
            "table-row: Port 3\tsix\tseven", "paragraph: See the timetable for more words.");
        assertThat(Drafts.marks(draft)).contains("italic timetable", "link timetable → https://ferry.example/t");
    }

    @Test
    void takesWhatTheFileSaysOfItselfAsAGuess() throws ImportRefused {
        Pdf pdf = new Pdf().page();
        pdf.column(60, 100, 460, LEFT);
        PDDocumentInformation said = pdf.document().getDocumentInformation();
        said.setTitle("Microsoft Word - draft.doc");
        said.setAuthor("Ada Quay");
        Draft draft = Drafts.read("x.pdf", pdf.bytes());
        assertThat(draft.metadata().title()).isEmpty();
        assertThat(draft.metadata().byline()).isEqualTo("Ada Quay");
    }

    @Test
    void asksForThePasswordOfALockedDocument() throws ImportRefused {
        Pdf pdf = new Pdf().page();
        pdf.column(60, 100, 460, LEFT);
        byte[] bytes = pdf.locked("tide").bytes();
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.pdf", bytes), Reading.AUTOMATIC);
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.need()).isEqualTo(Need.PASSWORD);
            assertThat(refused.sentence()).isEqualTo("/in/x.pdf is encrypted and needs a password; give it (on the command line: --password), or save the "
                + "document without one and import that.");
        });
        assertThat(Drafts.drafts(Drafts.source("x.pdf", bytes), Reading.AUTOMATIC.withPassword("ebb").withPassword("tide")))
            .singleElement().satisfies(draft -> assertThat(Drafts.lines(draft)).containsExactly("paragraph: " + LEFT));
        assertThat(Drafts.outcomes(Drafts.source("x.pdf", bytes), Reading.AUTOMATIC.withPassword("ebb"))).singleElement()
            .isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.sentence()).contains("the password does not open it"));
    }

    @Test
    void saysThatAScannedDocumentHasNoTextAndADamagedOneIsDamaged() {
        assertThat(Drafts.refusal("scan.pdf", new Pdf().page().page().bytes())).isEqualTo("/in/scan.pdf has no text: its 2 "
            + "pages are empty or pictures, such as from a scanner; run text recognition (OCR) over it and import what that "
            + "makes.");
        assertThat(Drafts.refusal("cut.pdf", "%PDF-1.7\n1 0 obj".getBytes())).startsWith("/in/cut.pdf is a damaged PDF");
        assertThat(Drafts.refusal("none.pdf", "words".getBytes())).startsWith("/in/none.pdf is not a PDF document");
        assertThat(Drafts.refusal("empty.pdf", new byte[0])).startsWith("/in/empty.pdf is empty");
    }

    @Test
    void readsADocumentUnderAWrongEnding() throws ImportRefused {
        Pdf pdf = new Pdf().page();
        pdf.column(60, 100, 460, LEFT);
        assertThat(Drafts.lines(Drafts.read("x.txt", pdf.bytes()))).containsExactly("paragraph: " + LEFT);
    }
}
