package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.RowFlow;

/**
 * Lines that run from right to left and hold numbers, broken at many widths. JavaFX 26 moves a line that ends in a number to the right by the width of
 * the space after it ({@code PrismTextLayout.computeTrailingSpaceWidth} looks for spaces at the wrong end): it must not stick out further, and what is
 * drawn behind the words goes with them.
 */
@ExtendWith(FxExtension.class)
@OnFxThread
class RightToLeftLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"הגשר היה פתוח בשעה 7 בבוקר ביום שני 42 אנשים עברו עליו עד השעה 19 בערב ואז נסגר לשעתיים 120 בדיוק",
        "كان الجسر مفتوحا في الساعة 7 صباحا يوم الاثنين عبر 42 شخصا حتى الساعة 19 مساء ثم أغلق لمدة 120 دقيقة"})
    void numbersAtTheEndsOfLinesAreMarkedAsTheyStand(String text) {
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(text)), 200, 600);
        for (int width : IntStream.iterate(200, at -> at <= 560, at -> at + 12).toArray()) {
            hand.stage.setWidth(width);
            hand.view.getScene().getRoot().applyCss();
            Fx.settle();
            RowFlow flow = hand.view.pane().cells().iterator().next().flow();
            LayoutInfo layout = flow.node().getLayoutInfo();
            for (int at = 0; at < text.length(); at++) {
                List<Rectangle2D> drawn = flow.boxes(new TextRange(at, at + 1));
                if (text.charAt(at) == ' ' || drawn.isEmpty()) {
                    continue;
                }
                Rectangle2D sign = layout.getSelectionGeometry(at, at + 1, false).getFirst();
                assertThat(sign.getMaxX()).as("%d px, sign %d", width, at).isLessThan(flow.node().getWidth() + flow.setting().size() / 2);
                assertThat(drawn.getFirst().getMaxX()).as("%d px, sign %d", width, at)
                    .isCloseTo(sign.getMaxX() + flow.node().getLayoutX(), within(0.01));
            }
        }
    }
}
