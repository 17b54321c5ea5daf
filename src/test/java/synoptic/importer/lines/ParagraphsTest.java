package synoptic.importer.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;

class ParagraphsTest {

    private static final String WRAPPED = """
        The ferry left the harbour at six in the morning, two hours
        before the time that the board had announced the evening
        before, and none of those who had tickets was on the quay.
        The captain said later that the tide had left him no choice
        and that he would do the same again.

        Nobody on the islands believes him. The shop on the quay had
        no bread until noon, and the post came a day late, as it does
        whenever the ferry runs by the tide and not by the clock.
        """;

    @Test
    void joinsLinesBrokenToAWidth() {
        assertThat(words(WRAPPED)).hasSize(2).first().asString()
            .startsWith("The ferry left the harbour at six in the morning, two hours before the time")
            .endsWith("and that he would do the same again.");
    }

    @Test
    void keepsALineForEachParagraph() {
        assertThat(words("""
            Ferry leaves early
            The ferry left the harbour at six in the morning, two hours before the time announced, and nobody was there.
            Nobody on the islands believes him.
            The shop on the quay had no bread until noon, and the post came a day late.
            It was not the first time.
            """)).hasSize(5);
    }

    @Test
    void keepsTheTitleApartFromTheLinesBelowIt() {
        assertThat(words("Ferry leaves early\nBy Maren Oake\n" + WRAPPED)).hasSize(4)
            .startsWith("Ferry leaves early", "By Maren Oake");
    }

    @Test
    void findsParagraphsThatOnlyAnIndentationMarks() {
        assertThat(words(WRAPPED.replace("\n\n", "\n    "))).hasSize(2);
    }

    @Test
    void findsParagraphsWhereEveryLineIsFollowedByAnEmptyOne() {
        assertThat(words(WRAPPED.replace("\n\n", "\n\n\n").replaceAll("(?<!\n)\n(?!\n)", "\n\n"))).hasSize(2);
    }

    @Test
    void mendsWordsThatAProgramBroke() {
        assertThat(words("""
            The har-
            bour board met in the old town hall of the har-
            bour city, where a well-known captain explained the deci-
            sion to the islanders who had come by the early fer-
            ry and were still waiting for the well-
            known apology of the company that evening.
            """)).containsExactly("The harbour board met in the old town hall of the harbour city, where a"
            + " well-known captain"
            + " explained the decision to the islanders who had come by the early ferry and were still waiting for the"
            + " well-known apology of the company that evening.");
    }

    @Test
    void joinsLinesOfScriptsWithoutSpaces() {
        assertThat(words("渡轮六点离开港口，等候的人\n都没有上船，船长说他也不知\n道为什么会这样，岛上没有人\n相信他的话，商店里直到中午\n都没有面包。")).hasSize(1).first()
            .asString().contains("等候的人都没有上船").doesNotContain(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  • one thing\n  • another thing", "• one thing\n• another thing",
        "- one thing\n- another thing",
        "* one thing\n* another thing", "•\none thing\n•\nanother thing", "   – one thing\n   – another thing",
        "▪ one thing\n\n▪ another thing"})
    void takesBulletsFromListItems(String text) {
        List<Piece> pieces = Paragraphs.of(Normalisation.lines(text));
        assertThat(pieces).extracting(Piece::words).containsExactly("one thing", "another thing");
        assertThat(pieces).extracting(Piece::kind).containsOnly(BlockKind.LIST_ITEM);
    }

    @Test
    void tellsTheDepthOfListItemsAndKeepsTheirNumbers() {
        List<Piece> nested = Paragraphs.of(Normalisation.lines("• one\n  • two\n    • three\n• four"));
        assertThat(nested).extracting(Piece::level).containsExactly(0, 1, 2, 0);
        List<Piece> numbered = Paragraphs.of(Normalisation.lines("1. First of all\n2. Secondly\n\n1984. A year."));
        assertThat(numbered).extracting(Piece::words)
            .containsExactly("1. First of all", "2. Secondly", "1984. A year.");
        assertThat(numbered).extracting(Piece::kind)
            .containsExactly(BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH);
    }

    @Test
    void takesNoDialogueForAList() {
        List<Piece> pieces = Paragraphs.of(Normalisation.lines("—No lo sé —dijo ella.\n\n—Yo tampoco.\n\nA line - "
            + "with a dash"));
        assertThat(pieces).extracting(Piece::kind).containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void findsQuotedLines() {
        List<Piece> pieces = Paragraphs.of(Normalisation.lines("He wrote:\n\n> the ferry will\n> leave at "
            + "six.\n\nIt did."));
        assertThat(pieces.get(1).words()).isEqualTo("the ferry will leave at six.");
        assertThat(pieces.get(1).kind()).isEqualTo(BlockKind.QUOTE);
    }

    @Test
    void isNotSlowOnManyLinesOrOneLongOne() {
        assertThat(Paragraphs.of(Normalisation.lines("word word word\n".repeat(50_000)))).isNotEmpty();
        assertThat(Paragraphs.of(Normalisation.lines("word ".repeat(1_000_000)))).hasSize(1);
    }

    private static List<String> words(String text) {
        return Paragraphs.of(Normalisation.lines(text)).stream().map(Piece::words).toList();
    }
}
