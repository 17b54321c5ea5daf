package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.marking.Selection;

@ExtendWith(FxExtension.class)
@OnFxThread
class MouseGesturesTest {

    private static final List<String> PARAGRAPHS = List.of("The bridge was open. Mr. Hale saw it, and so did I.",
        "הגשר היה פתוח, אמרה הקברניטה, ואיש לא הזהיר אותה.", "The log was read out twice. Nobody spoke.");

    private final ArticleText text = ArticleText.ofParagraphs(PARAGRAPHS);
    private ViewFixture hand;

    @BeforeEach
    void show() {
        hand = new ViewFixture(text, 700, 400);
    }

    @Test
    void aClickPutsTheCaretOnTheNearerSideOfALetter() {
        hand.click(hand.at(5, 0.2), 1);
        assertThat(hand.view.selection()).isEqualTo(Selection.at(5));
        hand.click(hand.at(5, 0.8), 1);
        assertThat(hand.view.selection()).isEqualTo(Selection.at(6));
        int hebrew = at("פתוח");
        hand.click(hand.at(hebrew, 0.8), 1);
        assertThat(hand.caret()).isEqualTo(hebrew);
        hand.click(hand.at(hebrew, 0.2), 1);
        assertThat(hand.caret()).isEqualTo(hebrew + 1);
        assertThat(hand.view.isFocused()).isTrue();
    }

    @Test
    void aDragMarksAcrossParagraphs() {
        hand.drag(hand.at(at("open"), 0.1), hand.at(at("log"), 0.1), 1);
        assertThat(hand.marked()).isEqualTo(text.text().substring(at("open"), at("log")));
        hand.drag(hand.at(at("log"), 0.1), hand.at(at("open"), 0.1), 1);
        assertThat(hand.view.selection()).isEqualTo(new Selection(at("log"), at("open")));
    }

    @Test
    void twoClicksMarkAWordThreeASentenceFourAParagraph() {
        Point2D place = hand.at(at("aw it"), 0.9);
        hand.click(place, 2);
        assertThat(hand.marked()).isEqualTo("saw");
        hand.click(place, 3);
        assertThat(hand.marked()).isEqualTo("Mr. Hale saw it, and so did I.");
        hand.click(place, 4);
        assertThat(hand.marked()).isEqualTo(PARAGRAPHS.getFirst());
        hand.click(hand.at(at("הקברניטה") + 2, 0.5), 2);
        assertThat(hand.marked()).isEqualTo("הקברניטה");
    }

    @Test
    void draggingOnFromAWordMarksWholeWords() {
        hand.drag(hand.at(at("ridge"), 0.5), hand.at(at("ale"), 0.5), 2);
        assertThat(hand.marked()).isEqualTo("bridge was open. Mr. Hale");
        hand.drag(hand.at(at("ale"), 0.5), hand.at(at("ridge"), 0.5), 2);
        assertThat(hand.marked()).isEqualTo("bridge was open. Mr. Hale");
        assertThat(hand.caret()).isEqualTo(at("bridge"));
        hand.drag(hand.at(at("ridge"), 0.5), hand.at(at("obody"), 0.5), 3);
        assertThat(hand.marked()).isEqualTo(text.text());
    }

    @Test
    void shiftAndClickExtendFromTheAnchor() {
        hand.click(hand.at(at("bridge"), 0.1), 1);
        hand.mouse(MouseEvent.MOUSE_PRESSED, hand.at(at("open"), 0.1), 1, true, true);
        hand.mouse(MouseEvent.MOUSE_RELEASED, hand.at(at("open"), 0.1), 1, true, true);
        assertThat(hand.marked()).isEqualTo("bridge was ");
        hand.mouse(MouseEvent.MOUSE_PRESSED, hand.at(0, 0.1), 1, true, true);
        hand.mouse(MouseEvent.MOUSE_RELEASED, hand.at(0, 0.1), 1, true, true);
        assertThat(hand.view.selection()).isEqualTo(new Selection(at("bridge"), 0));
    }

    @Test
    void draggingBelowTheViewScrolls() {
        hand.view.setText(ArticleText.ofParagraphs(IntStream.range(0, 100)
            .mapToObj(number -> number + ". " + PARAGRAPHS.getFirst()).toList()), "en");
        Fx.settle();
        hand.mouse(MouseEvent.MOUSE_PRESSED, hand.at(4, 0.1), 1, false, true);
        hand.mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(300, 460), 1, false, false);
        Fx.waitUntil("the view to scroll", () -> hand.view.scrollOffsetProperty().get() > 300);
        hand.mouse(MouseEvent.MOUSE_RELEASED, new Point2D(300, 460), 1, false, false);
        double offset = hand.view.scrollOffsetProperty().get();
        assertThat(hand.view.selection().anchor()).isEqualTo(4);
        assertThat(hand.caret()).isGreaterThan(400);
        Fx.settle();
        assertThat(hand.view.scrollOffsetProperty().get()).isEqualTo(offset);
    }

    @Test
    void clicksTellWhatIsUnderThemTheShortestFirst() {
        HighlightSpan sentence = span("sentence", "The bridge was open.");
        HighlightSpan word = span("word", "bridge");
        hand.view.setHighlights(List.of(sentence, word));
        List<List<Object>> heard = new ArrayList<>();
        hand.view.setOnHighlightClicked((spans, event) -> heard.add(spans.stream().map(HighlightSpan::key).toList()));
        hand.click(hand.at(at("ridge"), 0.9), 1);
        hand.click(hand.at(at("open"), 0.5), 1);
        hand.click(hand.at(at("saw"), 0.5), 1);
        hand.drag(hand.at(at("bridge"), 0.1), hand.at(at("open"), 0.5), 1);
        assertThat(heard).containsExactly(List.of("word", "sentence"), List.of("sentence"), List.of());
    }

    @Test
    void hoveringTellsOnlyOfChanges() {
        hand.view.setHighlights(List.of(span("bridge", "bridge was"), span("hale", "Hale")));
        List<List<Object>> heard = new ArrayList<>();
        hand.view.setOnHighlightsHovered(spans -> heard.add(spans.stream().map(HighlightSpan::key).toList()));
        for (String words : List.of("The", "ridge", "was", "open", "Hale")) {
            hand.mouse(MouseEvent.MOUSE_MOVED, hand.at(at(words), 0.5), 0, false, true);
        }
        hand.mouse(MouseEvent.MOUSE_EXITED, new Point2D(-5, -5), 0, false, true);
        assertThat(heard).containsExactly(List.of("bridge"), List.of(), List.of("hale"), List.of());
    }

    @Test
    void theSelectedHighlightsEdgesCanBeDragged() {
        hand.view.setHighlights(List.of(span("s", "bridge was").withEmphasis(Emphasis.SELECTED),
            span("other", "Hale")));
        hand.view.layout();
        List<String> heard = new ArrayList<>();
        hand.view.setOnEdgeDragged((key, range) -> heard.add(key + " " + text.slice(range)));
        Point2D end = hand.at(at("was") + 2, 1);
        hand.mouse(MouseEvent.MOUSE_MOVED, end, 0, false, true);
        assertThat(hand.view.pane().getCursor()).isEqualTo(Cursor.H_RESIZE);
        hand.mouse(MouseEvent.MOUSE_PRESSED, end, 1, false, true);
        hand.mouse(MouseEvent.MOUSE_DRAGGED, hand.at(at("pen."), 0.1), 1, false, false);
        assertThat(hand.view.highlightsAt(at("open"))).as("live preview").hasSize(1);
        assertThat(heard).isEmpty();
        hand.mouse(MouseEvent.MOUSE_DRAGGED, hand.at(at("open") + 3, 0.9), 1, false, false);
        hand.mouse(MouseEvent.MOUSE_RELEASED, hand.at(at("open") + 3, 0.9), 1, false, false);
        hand.drag(hand.at(at("bridge"), 0), hand.at(at("dge"), 0.1), 1);
        assertThat(heard).containsExactly("s bridge was open", "s dge was open");
        assertThat(hand.view.selection()).isEqualTo(Selection.START);
    }

    @Test
    void anEdgeDoesNotPassTheOtherAndEscapeGivesItBack() {
        hand.view.setHighlights(List.of(span("s", "bridge was").withEmphasis(Emphasis.SELECTED)));
        hand.view.layout();
        List<TextRange> heard = new ArrayList<>();
        hand.view.setOnEdgeDragged((key, range) -> heard.add(range));
        hand.mouse(MouseEvent.MOUSE_PRESSED, hand.at(at("was") + 2, 1), 1, false, true);
        hand.mouse(MouseEvent.MOUSE_DRAGGED, hand.at(at("dge"), 0.1), 1, false, false);
        hand.mouse(MouseEvent.MOUSE_DRAGGED, hand.at(0, 0.1), 1, false, false);
        assertThat(hand.view.highlightsAt(at("ri")).getFirst().range())
            .isEqualTo(new TextRange(at("bridge"), at("dge")));
        hand.press("Escape");
        hand.mouse(MouseEvent.MOUSE_RELEASED, hand.at(0, 0.1), 1, false, false);
        assertThat(heard).isEmpty();
        assertThat(hand.view.highlightsAt(at("was"))).hasSize(1);
    }

    private HighlightSpan span(String key, String words) {
        return new HighlightSpan(key, Samples.find(text, words), HighlightColor.PLAIN);
    }

    private int at(String words) {
        return text.text().indexOf(words);
    }
}
