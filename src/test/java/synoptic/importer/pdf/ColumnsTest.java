package synoptic.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.importer.Drafts;
import synoptic.importer.draft.ImportRefused;

/** What stands side by side on a page: columns are read one after the other, tables row by row. */
class ColumnsTest {

    private static final String TEXT = "The harbour master keeps a list of all the lamps along the northern quay, and once a "
        + "week somebody rows out to see which of them still burn. Nobody has been paid for that since the winter in which "
        + "the great lamp fell, yet the list has no gap. On some evenings two boats set out and meet in the middle. ";
    private static final String MORE = "What the list is for was never written down. A clerk of the port thinks that the "
        + "insurers once asked for it; an old pilot says that it was begun to settle a bet. Either way it is now forty "
        + "years long, bound in sailcloth, and lies open on a desk beside the window. ";

    static Stream<Arguments> sides() {
        return Stream.of(Arguments.of("numbers stand apart from words", numbered(), List.of("Where the lamps are",
            "Who counts them", "What is written down", "When a lamp is out", "Lamps of other harbours",
            "Of boats that meet", "Penalties and praise")),
            Arguments.of("leaders lead to numbers", led(), List.of("Northern quay", "Southern quay", "The great lamp",
                "Pilots' stairs", "Fish market", "Upper dock gates", "The breakwater")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sides")
    void aListBesideTextIsAColumn(String why, Pdf pdf, List<String> entries) throws ImportRefused {
        String words = String.join("\n", Drafts.lines(Drafts.read("x.pdf", pdf.bytes())));
        assertThat(words).as(why).contains((TEXT + MORE).strip());
        assertThat(entries).allSatisfy(entry -> assertThat(words.indexOf(entry)).as(entry).isGreaterThan(words.indexOf("window.")));
        assertThat(entries).isSortedAccordingTo((one, other) -> words.indexOf(one) - words.indexOf(other));
    }

    private static Pdf numbered() {
        Pdf pdf = new Pdf().page();
        pdf.column(60, 100, 220, TEXT + MORE);
        String[] entries = {"Where the lamps are", "Who counts them", "What is written down", "When a lamp is out",
            "Lamps of other harbours", "Of boats that meet", "Penalties and praise"};
        for (int i = 0; i < entries.length; i++) {
            pdf.at(310, 106 + 18 * i, String.valueOf(101 + i)).at(345, 106 + 18 * i, entries[i]);
        }
        return pdf;
    }

    private static Pdf led() {
        Pdf pdf = new Pdf().page();
        pdf.column(60, 100, 220, TEXT + MORE);
        String[] entries = {"Northern quay", "Southern quay", "The great lamp", "Pilots' stairs", "Fish market",
            "Upper dock gates", "The breakwater"};
        for (int i = 0; i < entries.length; i++) {
            pdf.at(310, 106 + 18 * i, entries[i] + " ............................").at(505, 106 + 18 * i, "" + (40 + i));
        }
        return pdf;
    }

    @Test
    void threeColumnsAreReadOneAfterTheOther() throws ImportRefused {
        Pdf pdf = new Pdf().page().at(60, 60, 20, FontName.TIMES_BOLD, "Lamps on the northern quay are counted again");
        pdf.column(60, 100, 145, TEXT);
        pdf.column(225, 100, 145, MORE);
        pdf.column(390, 100, 145, "Third, there is the question of the oil. " + TEXT);
        assertThat(Drafts.lines(Drafts.read("x.pdf", pdf.bytes()))).containsExactly(
            "title: Lamps on the northern quay are counted again", "paragraph: " + TEXT.strip(),
            "paragraph: " + MORE.strip(), "paragraph: Third, there is the question of the oil. " + TEXT.strip());
    }

    @Test
    void twoListsWithLeadersAreTwoColumns() throws ImportRefused {
        Pdf pdf = new Pdf().page();
        for (int row = 0; row < 12; row++) {
            pdf.at(60, 100 + 14 * row, "Lamp of the quay number " + (char) ('a' + row) + " .................")
                .at(265, 100 + 14 * row, "" + (700 + row));
            pdf.at(310, 100 + 14 * row, "Boat of the port number " + (char) ('a' + row) + " .................")
                .at(515, 100 + 14 * row, "" + (800 + row));
        }
        String words = String.join("\n", Drafts.lines(Drafts.read("x.pdf", pdf.bytes())));
        assertThat(words.indexOf("quay number l")).isPositive().isLessThan(words.indexOf("port number a"));
    }

    @Test
    void tablesOfWordsAndOfNumbersStayRows() throws ImportRefused {
        Pdf words = new Pdf().page();
        Pdf numbers = new Pdf().page();
        String[] places = {"Northern quay", "Fish market", "Pilots' stairs", "The breakwater", "Upper dock", "Tar yard"};
        for (int row = 0; row < places.length; row++) {
            float y = 100 + 14 * row;
            words.at(60, y, places[row]).at(190, y, row % 2 == 0 ? "lit by oil" : "dark").at(310, y, "counted on Monday")
                .at(430, y, row % 2 == 0 ? "no remarks" : "glass is cracked");
            numbers.at(60, y, places[row] + ", lamps and lanterns").at(310, y, "" + (12 + row)).at(370, y, "" + (90 + row))
                .at(430, y, "1," + (100 + row));
        }
        assertThat(Drafts.lines(Drafts.read("x.pdf", words.bytes()))).hasSize(6).contains(
            "table-row: Fish market\tdark\tcounted on Monday\tglass is cracked");
        assertThat(Drafts.lines(Drafts.read("x.pdf", numbers.bytes()))).hasSize(6).contains(
            "table-row: Tar yard, lamps and lanterns\t17\t95\t1,105");
    }

    @Test
    void aLineDrawnOutToFillItsColumnIsNoRowOfATable() throws ImportRefused {
        Pdf pdf = new Pdf().page().at(60, 100, "The list says of the lamp at the stairs:");
        for (int line = 0; line < 3; line++) {
            for (int word = 0; word < 3; word++) {
                pdf.at(60 + 75.5f * word, 112 + 12 * line, 10, FontName.COURIER, "burned");
            }
        }
        pdf.at(60, 148, "and nothing else was found on that page.");
        assertThat(Drafts.lines(Drafts.read("x.pdf", pdf.bytes()))).containsExactly("paragraph: The list says of the lamp at "
            + "the stairs: " + "burned ".repeat(9) + "and nothing else was found on that page.");
    }

    @Test
    void aHeadIsKnownByTheTitleInItWhateverStandsBeside() throws ImportRefused {
        Pdf pdf = new Pdf();
        String[] subjects = {"Oil", "Wicks and glass", "Boats", "Wages", "Storms"};
        for (String subject : subjects) {
            pdf.page().at(60, 40, 8, FontName.HELVETICA, "The Book of Harbour Lamps").at(430, 40, 8, FontName.HELVETICA, subject);
            pdf.column(60, 100, 460, "Of " + subject + ". " + TEXT);
        }
        assertThat(Drafts.lines(Drafts.read("x.pdf", pdf.bytes()))).hasSize(5)
            .noneMatch(line -> line.contains("Book of Harbour Lamps")).allMatch(line -> line.startsWith("paragraph: Of "));
    }
}
