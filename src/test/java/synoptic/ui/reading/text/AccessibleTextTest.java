package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.marking.Selection;

@ExtendWith(FxExtension.class)
@OnFxThread
class AccessibleTextTest {

    private final ArticleText text = ArticleText.ofParagraphs(List.of(
        "The captain of the ferry told reporters on Tuesday that the signal at the swing bridge had been green "
            + "when she approached.",
        "The harbour master disagrees."));
    private ViewFixture hand;
    private ArticleView view;

    @BeforeEach
    void show() {
        hand = new ViewFixture(text, 400, 500);
        view = hand.view;
    }

    @Test
    void tellsTextCaretAndSelection() {
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        view.select(new Selection(11, 4));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(text.text());
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START)).isEqualTo(4);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)).isEqualTo(11);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET)).isEqualTo(4);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.EDITABLE)).isEqualTo(false);
    }

    @Test
    void tellsLinesAndPlaces() {
        int second = text.blocks().get(1).range().start();
        Object first = view.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 3);
        Object last = view.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, second + 3);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.LINE_START, first)).isEqualTo(0);
        assertThat((Integer) view.queryAccessibleAttribute(AccessibleAttribute.LINE_END, first)).isBetween(20, 60);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.LINE_START, last)).isEqualTo(second);
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.LINE_END, last)).isEqualTo(text.length());
        Bounds[] boxes = (Bounds[]) view.queryAccessibleAttribute(AccessibleAttribute.BOUNDS_FOR_RANGE, 4, 11);
        assertThat(boxes).hasSize(1);
        Point2D inside = new Point2D(boxes[0].getMinX() + 1, boxes[0].getCenterY());
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.OFFSET_AT_POINT, inside)).isEqualTo(4);
    }

    @Test
    void doesWhatAScreenReaderAsks() {
        view.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 4, 11);
        assertThat(view.selectedText()).isEqualTo("captain");
        view.executeAccessibleAction(AccessibleAction.SHOW_TEXT_RANGE, text.length() - 2, text.length());
        view.layout();
        assertThat(view.boundsOf(TextRange.at(text.length() - 1)).getMaxY()).isBetween(0.0, 500.0);
    }

    @Test
    void saysWhichHighlightsTheCaretIsIn() {
        view.setHighlights(List.of(spoken("claim 2, disputes", 4, 30), spoken("tag weather", 10, 20),
            spoken("", 0, 60)));
        view.select(Selection.at(15));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo("tag weather; claim 2, disputes");
        view.select(Selection.at(25));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo("claim 2, disputes");
        view.select(Selection.at(80));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo("");
        view.setAccessibleHelp("The Oldhaven Post");
        view.select(Selection.at(25));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP))
            .isEqualTo("The Oldhaven Post; claim 2, disputes");
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource(delimiter = '|', value = {
        "3  | ''",
        "4  | start of highlight, claim 2, disputes",
        "9  | claim 2, disputes",
        "10 | start of highlight, tag weather; claim 2, disputes",
        "20 | end of highlight, tag weather; claim 2, disputes",
        "30 | end of highlight, claim 2, disputes; start of highlight, claim 3, supports",
        "40 | end of highlight, claim 3, supports",
        "41 | ''",
    })
    void saysWhereHighlightsStartAndEnd(int caret, String said) {
        view.setHighlights(List.of(spoken("claim 2, disputes", 4, 30), spoken("tag weather", 10, 20), spoken("claim 3, supports", 30, 40)));
        view.select(Selection.at(caret));
        assertThat(view.queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo(said);
    }

    private static HighlightSpan spoken(String words, int start, int end) {
        return new HighlightSpan(words, new TextRange(start, end), HighlightColor.PLAIN, HighlightKind.FILL,
            Emphasis.NORMAL, 0, words);
    }
}
