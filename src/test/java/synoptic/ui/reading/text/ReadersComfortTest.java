package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.setting.Typography;

/** Motion, touch and size: what a reader may need otherwise than others. */
@ExtendWith(FxExtension.class)
@OnFxThread
class ReadersComfortTest {

    private static final ArticleText MANY = ArticleText.ofParagraphs(IntStream.range(0, 120).mapToObj(number ->
        "Paragraph " + number + " says that the harbourmaster's representatives acknowledged uncomfortable responsibilities.").toList());

    private ViewFixture hand;

    @BeforeEach
    void show() {
        hand = new ViewFixture(MANY, 520, 600);
    }

    @Test
    void aShortWayIsGlidedUnlessTheReaderWantsLessMotion() {
        int goal = MANY.blocks().get(12).range().start();
        hand.view.getScene().getPreferences().setReducedMotion(false);
        hand.view.glideTo(goal, Align.TOP);
        hand.view.layout();
        assertThat(hand.view.scrollOffsetProperty().get()).as("has only begun").isZero();
        Fx.waitUntil("the glide to arrive", () -> Math.abs(hand.view.boundsOf(TextRange.at(goal)).getMinY()) < 40);
        hand.view.scrollToPixel(0);
        Fx.settle();
        hand.view.getScene().getPreferences().setReducedMotion(true);
        hand.view.glideTo(goal, Align.TOP);
        hand.view.layout();
        assertThat(hand.view.boundsOf(TextRange.at(goal)).getMinY()).as("is there at once").isBetween(-1.0, 40.0);
    }

    @Test
    void aTouchpadScrollsByPartsOfPixelsAndGoesOnAfterTheFingersAreGone() {
        for (int step = 0; step < 10; step++) {
            scroll(0, -0.7, false, false);
        }
        hand.view.layout();
        assertThat(hand.view.scrollOffsetProperty().get()).isCloseTo(7, within(0.01));
        for (double speed = 30; speed > 1; speed *= 0.8) {
            scroll(0, -speed, true, false);
        }
        hand.view.layout();
        assertThat(hand.view.scrollOffsetProperty().get()).isCloseTo(7 + 146.4, within(2.0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sideways, 25, 0, false", "with Ctrl, 0, -40, true"})
    void leavesOtherWheelsToWhoeverShowsIt(String name, double x, double y, boolean control) {
        int[] passedOn = {0};
        hand.view.setOnScroll(event -> passedOn[0]++);
        scroll(x, y, false, control);
        assertThat(passedOn[0]).isEqualTo(1);
        assertThat(hand.view.scrollOffsetProperty().get()).isZero();
    }

    /** The usual size is 17 pixels. */
    @ParameterizedTest
    @CsvSource({"34, 520", "34, 360", "48, 360", "34, 900"})
    void doubleSizedTextStaysWithinTheView(double size, double width) {
        hand.view.typographyProperty().set(Typography.DEFAULT.withSize(size));
        hand.stage.setWidth(width);
        Fx.settle();
        TextRange seen = hand.view.visibleRangeProperty().get();
        List<Rectangle2D> boxes = hand.view.pane().boxes(seen);
        assertThat(boxes).isNotEmpty().allSatisfy(box -> {
            assertThat(box.getMinX()).isNotNegative();
            assertThat(box.getMaxX()).isLessThanOrEqualTo(hand.view.getWidth());
            assertThat(box.getHeight()).isGreaterThan(size);
        });
        for (int step = 0; step < 30; step++) {
            hand.press("Down");
            Bounds caret = hand.view.caretBounds();
            assertThat(caret.getMinY()).isNotNegative();
            assertThat(caret.getMaxY()).isLessThanOrEqualTo(hand.view.getHeight());
        }
    }

    private void scroll(double x, double y, boolean inertia, boolean control) {
        Event.fireEvent(hand.view.pane(), new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 100, 100, false, control, false, false, true, inertia,
            x, y, x, y, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
