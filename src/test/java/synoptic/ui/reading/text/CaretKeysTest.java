package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.ui.reading.text.marking.Selection;

@ExtendWith(FxExtension.class)
@OnFxThread
class CaretKeysTest {

    private static final String LONG = "The captain of the ferry told reporters on Tuesday that the signal at the swing "
        + "bridge had been green when she "
        + "approached, and that nobody on the quay had warned her. The harbour master disagrees.";
    private static final ArticleText MANY = ArticleText.ofParagraphs(IntStream.range(0, 200)
        .mapToObj(number -> number + ". " + LONG).toList());

    /** Keys from the text's start, and where the caret is then; paragraphs are two units apart. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Lat in./Zwei; Right; 1", "Lat in./Zwei; Right Right Left; 1", "Lat in./Zwei; Ctrl+Right; 4",
            "Lat in./Zwei; Ctrl+Right Ctrl+Right; 6",
        "Lat in./Zwei; End; 7", "Lat in./Zwei; End Right; 9", "Lat in./Zwei; Ctrl+End; 13",
        "Lat in./Zwei; Ctrl+End Home; 9",
        "Lat in./Zwei; Ctrl+End Ctrl+Home; 0", "Lat in./Zwei; Down; 9", "Lat in./Zwei; Down Down; 13",
        "Lat in./Zwei; Up; 0",
        "Lat in./Zwei; Ctrl+Down; 9", "Lat in./Zwei; Ctrl+Down Ctrl+Up; 0", "One. Two./Three.; J; 5",
        "One. Two./Three.; J J; 11",
        "One. Two./Three.; J J K; 5", "One. Two./Three.; J J J; 17",
        "הגשר פתוח; Left; 1", "הגשר פתוח; Left Left Right; 1", "הגשר פתוח; Ctrl+Left; 5", "הגשר פתוח; End; 9",
        "الجسر مفتوح; Left Left; 2",
        "桥在七点; Right Right; 2", "桥在七点; Ctrl+End Left; 3", "👩🏽‍🚀a; Right; 7", "👩🏽‍🚀a; Right Right Left; 7",
        "e\u0301a; Right; 2",
        "हिन्दी a; Right; 2"})
    void keysMoveTheCaret(String text, String keys, int offset) {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(text.split("/"))), 600, 400);
        hand.press(keys.split(" "));
        assertThat(hand.view.selection()).isEqualTo(Selection.at(offset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "One two. Three four./Five six.; Shift+Right Shift+Right; On",
            "One two. Three four./Five six.; Shift+Ctrl+Right; 'One '",
        "One two. Three four./Five six.; Shift+J; One two.",
        "One two. Three four./Five six.; Shift+J Shift+J; One two. Three four.",
        "One two. Three four./Five six.; Ctrl+Right Shift+J; One two.",
        "One two. Three four./Five six.; J Shift+J; Three four.",
        "One two. Three four./Five six.; Shift+J Shift+K; ''",
        "One two. Three four./Five six.; Shift+End; One two. Three four.",
        "One two./Five six.; Ctrl+A; 'One two./Five six.'", "One two./Five six.; Ctrl+A Escape; ''",
        "One two./Five six.; Shift+End Right Shift+Right; '/'"})
    void shiftMarksOnTheWay(String text, String keys, String marked) {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(text.split("/"))), 600, 400);
        hand.press(keys.split(" "));
        assertThat(hand.marked().replace("\n\n", "/")).isEqualTo(marked);
    }

    @Test
    void leftAndRightLeaveASelectionAtItsEdge() {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of("abcdef")), 600, 400);
        hand.view.select(new Selection(2, 4));
        hand.press("Left");
        assertThat(hand.caret()).isEqualTo(2);
        hand.view.select(new Selection(2, 4));
        hand.press("Right");
        assertThat(hand.caret()).isEqualTo(4);
    }

    @Test
    void upAndDownKeepTheColumnOverShortLines() {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(LONG, "Short.", LONG)), 600, 700);
        hand.view.select(Selection.at(30));
        Bounds start = hand.view.caretBounds();
        while (hand.caret() < LONG.length() + 2) {
            hand.press("Down");
        }
        assertThat(hand.caret()).isEqualTo(LONG.length() + 2 + "Short.".length());
        hand.press("Down");
        assertThat(hand.view.caretBounds().getMinX()).isCloseTo(start.getMinX(), within(9.0));
        hand.press("Up");
        while (hand.caret() > 50) {
            hand.press("Up");
        }
        assertThat(hand.caret()).isEqualTo(30);
    }

    @Test
    void homeAndEndStayOnTheLine() {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(LONG)), 400, 700);
        hand.view.select(Selection.at(60));
        double y = hand.view.caretBounds().getMinY();
        hand.press("End");
        int end = hand.caret();
        assertThat(hand.view.caretBounds().getMinY()).isEqualTo(y);
        assertThat(LONG.charAt(end)).isEqualTo(' ');
        hand.press("End");
        assertThat(hand.caret()).isEqualTo(end);
        hand.press("Home");
        assertThat(hand.view.caretBounds().getMinY()).isEqualTo(y);
        assertThat(LONG.charAt(hand.caret() - 1)).isEqualTo(' ');
    }

    @Test
    void theEndOfALineWithoutSpacesIsDrawnOnThatLine() {
        String words = "桥在七点四十二分之前一直是开着的船长对记者说码头上没有人警告过她桥在七点四十二分";
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(words)), 300, 400);
        double y = hand.view.caretBounds().getMinY();
        hand.press("End");
        assertThat(hand.view.caretBounds().getMinY()).isEqualTo(y);
        assertThat(hand.view.caretBounds().getMinX()).isGreaterThan(200);
        hand.press("Down");
        assertThat(hand.view.caretBounds().getMinY()).isGreaterThan(y);
    }

    @Test
    void pagingScrollsAndKeepsTheCaretsPlaceInTheView() {
        ViewFixture hand = new ViewFixture(MANY, 600, 500);
        hand.view.select(Selection.at(MANY.blocks().get(1).range().start() + 40));
        Bounds before = hand.view.caretBounds();
        hand.press("Page_Down");
        assertThat(hand.view.caretBounds().getMinY()).isCloseTo(before.getMinY(), within(30.0));
        assertThat(hand.caret()).isGreaterThan(MANY.blocks().get(3).range().start());
        hand.press("Page_Up");
        assertThat(hand.view.caretBounds().getMinY()).isCloseTo(before.getMinY(), within(30.0));
        hand.press("Page_Up");
        assertThat(hand.caret()).isZero();
    }

    @Test
    void theCaretIsKeptInView() {
        ViewFixture hand = new ViewFixture(MANY, 600, 500);
        for (int step = 0; step < 80; step++) {
            hand.press("Down");
            Bounds caret = hand.view.caretBounds();
            assertThat(caret.getMinY()).isNotNegative();
            assertThat(caret.getMaxY()).isLessThanOrEqualTo(500);
        }
        hand.press("Ctrl+End");
        assertThat(hand.view.caretBounds().getMaxY()).isBetween(300.0, 500.0);
        hand.press("Ctrl+Home");
        assertThat(hand.view.scrollOffsetProperty().get()).isZero();
    }

    @Test
    void aCaretThatWasScrolledAwayGoesOnWhereTheReaderReads() {
        ViewFixture hand = new ViewFixture(MANY, 600, 500);
        hand.view.scrollBy(3_000);
        hand.view.layout();
        int first = hand.view.place().offset();
        double offset = hand.view.scrollOffsetProperty().get();
        hand.press("Down");
        assertThat(hand.caret()).isBetween(first, first + 400);
        assertThat(hand.view.scrollOffsetProperty().get()).isCloseTo(offset, within(60.0));
    }

    @Test
    void keysThatItHasNoUseForGoOn() {
        ViewFixture hand = new ViewFixture(MANY, 600, 500);
        List<KeyCode> left = new java.util.ArrayList<>();
        hand.stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode()));
        hand.press("Right", "H", "Escape", "Shift+Right", "Escape", "F6");
        assertThat(left).containsExactly(KeyCode.H, KeyCode.ESCAPE, KeyCode.F6);
    }

    @Test
    void anEmptyTextTakesEveryKeyQuietly() {
        ViewFixture hand = new ViewFixture(ArticleText.EMPTY, 600, 500);
        hand.press("Right", "Down", "Page_Down", "Ctrl+End", "J", "Shift+J", "Ctrl+A", "Ctrl+C");
        assertThat(hand.view.selection()).isEqualTo(Selection.START);
    }
}
