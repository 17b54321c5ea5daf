package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.setting.Typeface;
import synoptic.ui.reading.text.setting.Typography;

/** However the text is set anew, the line that the reader looks at stays where it is on the screen. */
@ExtendWith(FxExtension.class)
@OnFxThread
class EyeLineTest {

    private static final double NOT_AT_ALL = 0.01;

    private final ArticleText text = ArticleText.ofParagraphs(IntStream.range(0, 300).mapToObj(number ->
        "Paragraph " + number + ". " + "The captain said that the signal at the swing bridge had been green. ".repeat(1 + number % 9)).toList());
    private ViewFixture hand;
    private ArticleView view;

    @BeforeEach
    void show() {
        hand = new ViewFixture(text, 700, 600);
        view = hand.view;
    }

    /** What a reader changes live, some steps of each. */
    enum Change {
        SIZE(type -> type.withSize(type.size() == 18 ? 23 : type.size() == 23 ? 13 : 18)),
        DOUBLE_SIZE(type -> type.withSize(type.size() == 18 ? 36 : 18)),
        LINE_HEIGHT(type -> type.withLineHeight(type.lineHeight() == 1.5 ? 1.9 : type.lineHeight() == 1.9 ? 1.2 : 1.5)),
        MEASURE(type -> type.withMeasure(type.measure() == 68 ? 45 : type.measure() == 45 ? 33 : 68)),
        FACE(type -> type.withFace(type.face() == Typeface.SERIF ? Typeface.SANS : Typeface.SERIF)),
        WIDTH(null),
        PAPER(null);

        private final UnaryOperator<Typography> type;

        Change(UnaryOperator<Typography> type) {
            this.type = type;
        }

        void make(ViewFixture hand, int step) {
            switch (this) {
                case WIDTH -> hand.stage.setWidth(List.of(480, 390, 640, 700).get(step % 4));
                case PAPER -> hand.stage.getScene().getStylesheets().add(
                    "data:text/css,.article-view{-ink:" + List.of("black", "#333333", "white", "#222211").get(step % 4) + "}");
                default -> hand.view.typographyProperty().set(type.apply(hand.view.typographyProperty().get()));
            }
            Fx.settle();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLineAThirdDownStays(Change change) {
        view.scrollTo(30_000, Align.TOP);
        view.layout();
        view.scrollBy(13);
        Fx.settle();
        int looked = view.offsetAt(0, view.getHeight() / 3);
        double y = top(looked);
        for (int step = 0; step < 6; step++) {
            change.make(hand, step);
            assertThat(top(looked)).as("step %d", step).isCloseTo(y, within(NOT_AT_ALL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCaretsLineStaysWhereItIsInView(Change change) {
        view.scrollTo(20_000, Align.TOP);
        Fx.settle();
        int caret = view.offsetAt(300, 420);
        view.select(Selection.at(caret));
        double y = top(caret);
        for (int step = 0; step < 6; step++) {
            change.make(hand, step);
            assertThat(top(caret)).as("step %d", step).isCloseTo(y, within(NOT_AT_ALL));
        }
    }

    @Test
    void theBeginningOfTheTextStaysAtTheTop() {
        for (Change change : Change.values()) {
            change.make(hand, 0);
            assertThat(view.scrollOffsetProperty().get()).as("%s", change).isZero();
        }
    }

    private double top(int offset) {
        return view.boundsOf(TextRange.at(offset)).getMinY();
    }
}
