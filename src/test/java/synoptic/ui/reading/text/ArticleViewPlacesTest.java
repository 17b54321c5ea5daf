package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.SearchHits;
import synoptic.ui.reading.text.marking.CaretMove;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.TextPlace;
import synoptic.ui.theme.Look;

@ExtendWith(FxExtension.class)
@OnFxThread
class ArticleViewPlacesTest {

    private final ArticleText text = ArticleText.ofParagraphs(IntStream.range(0, 250).mapToObj(number ->
        number + ". The bridge was open, she said, and nobody on the quay had warned her. ".repeat(1 + number % 5))
        .toList());
    private ViewFixture hand;
    private ArticleView view;

    @BeforeEach
    void show() {
        hand = new ViewFixture(text, 600, 500);
        view = hand.view;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 900, 17_000, 30_000})
    void aPlaceCanBeComeBackTo(int offset) {
        view.scrollTo(offset, Align.TOP);
        view.layout();
        view.scrollBy(7);
        view.layout();
        TextPlace before = view.place();
        ViewFixture later = new ViewFixture(text, 600, 500);
        later.view.setText(text, "en");
        later.view.restore(before);
        later.view.layout();
        assertThat(later.view.place()).isEqualTo(before);
        assertThat(later.view.boundsOf(TextRange.at(before.offset())))
            .isEqualTo(view.boundsOf(TextRange.at(before.offset())));
        view.scrollBy(3_000);
        view.layout();
        view.restore(before);
        view.layout();
        assertThat(view.place()).isEqualTo(before);
    }

    @Test
    void pixelsAndOffsetsAgree() {
        Fx.waitUntil("all heights", () -> view.pane().scroll().heights().nextGuessed(0) < 0);
        for (int offset = 0; offset < text.length(); offset += 1_777) {
            int place = view.offsetAtPixel(view.pixelOf(offset) + 5);
            assertThat(place).as("start of the line of %d", offset).isBetween(offset - 100, offset + 2);
            assertThat(view.pixelOf(place)).isEqualTo(view.pixelOf(offset));
            assertThat(view.roughPixelOf(offset)).isCloseTo(view.pixelOf(offset), within(60.0));
        }
        view.scrollToPixel(view.pixelOf(20_000));
        view.layout();
        assertThat(view.boundsOf(TextRange.at(20_000)).getMinY()).isCloseTo(0, within(1.0));
    }

    @Test
    void aRangesBoundsReachFromItsFirstLineToItsLast() {
        view.scrollTo(10_000, Align.TOP);
        view.layout();
        Bounds one = view.boundsOf(new TextRange(10_000, 10_004));
        Bounds more = view.boundsOf(new TextRange(10_000, 10_400));
        assertThat(one.getHeight()).isBetween(18.0, 30.0);
        assertThat(more.getMinY()).isEqualTo(one.getMinY());
        assertThat(more.getHeight()).isGreaterThan(4 * 27);
        assertThat(view.boundsOf(new TextRange(0, 10)).getMaxY()).isNegative();
        assertThat(view.boundsOf(new TextRange(30_000, 30_010)).getMinY()).isGreaterThan(500);
    }

    @Test
    void aShortWayIsGlidedALongOneJumped() {
        List<ScrollCause> heard = new ArrayList<>();
        Fx.waitUntil("all heights", () -> view.pane().scroll().heights().nextGuessed(0) < 0);
        Fx.settle();
        view.setOnScrolled(heard::add);
        view.glideTo(1_200, Align.TOP);
        Fx.waitUntil("the glide's end", () -> view.boundsOf(TextRange.at(1_200)).getMinY() == 27);
        assertThat(heard).hasSizeGreaterThan(2).containsOnly(ScrollCause.PROGRAM);
        heard.clear();
        view.glideTo(30_000, Align.CENTER);
        Fx.settle();
        assertThat(heard).hasSize(1);
        assertThat(view.boundsOf(TextRange.at(30_000)).getMinY()).isBetween(100.0, 200.0);
    }

    @Test
    void whatIsInViewIsNotMovedWhereNearIsEnough() {
        view.scrollTo(5_000, Align.TOP);
        view.layout();
        double before = view.scrollOffsetProperty().get();
        view.scrollTo(5_300, Align.NEAREST);
        view.layout();
        assertThat(view.scrollOffsetProperty().get()).isEqualTo(before);
        view.scrollTo(0, Align.NEAREST);
        view.layout();
        assertThat(view.scrollOffsetProperty().get()).isZero();
    }

    @Test
    void aViewThatIsScrolledWhenAnotherMovesIsPaintedInTheSameFrame() {
        ArticleView left = new ArticleView();
        ArticleView right = new ArticleView();
        HBox both = new HBox(left, right);
        left.setPrefWidth(400);
        right.setPrefWidth(400);
        Stage stage = new Stage();
        stage.setScene(Samples.scene(both, 800, 500, false));
        stage.show();
        left.setText(text, "en");
        right.setText(text, "en");
        Fx.waitUntil("all heights", () -> left.pane().scroll().heights().nextGuessed(0) < 0
            && right.pane().scroll().heights().nextGuessed(0) < 0);
        Fx.settle();
        right.setOnScrolled(cause -> {
            if (cause == ScrollCause.USER) {
                left.scrollToPixel(right.scrollOffsetProperty().get());
            }
        });
        List<Double> apart = new ArrayList<>();
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(() ->
            apart.add(Math.abs(left.scrollOffsetProperty().get() - right.scrollOffsetProperty().get())));
        for (int step = 0; step < 5; step++) {
            right.scrollBy(333);
            Fx.settle();
        }
        assertThat(right.scrollOffsetProperty().get()).isEqualTo(5 * 333);
        assertThat(apart).isNotEmpty().allMatch(distance -> distance < 0.5);
    }

    @Test
    void movesThroughTheTextCanBeAskedFor() {
        assertThat(view.offsetAfter(0, CaretMove.WORD_RIGHT)).isEqualTo(1);
        assertThat(view.offsetAfter(7, CaretMove.WORD_RIGHT)).isEqualTo(14);
        assertThat(view.offsetAfter(7, CaretMove.LEFT)).isEqualTo(6);
        assertThat(view.offsetAfter(7, CaretMove.TEXT_END)).isEqualTo(text.length());
        assertThat(view.offsetAfter(7, CaretMove.DOWN)).isEqualTo(7);
        assertThat(view.text().slice(view.wordAt(8))).isEqualTo("bridge");
        assertThat(view.text().slice(view.sentenceAt(8))).startsWith("The bridge").endsWith("warned her.");
    }

    @Test
    void searchHitsLieUnderTheWords() {
        int patches = marks(view);
        view.setSearchHits(new SearchHits(List.of(new TextRange(3, 9), new TextRange(14, 18),
            new TextRange(20_000, 20_004)), 1));
        assertThat(marks(view)).isEqualTo(patches + 10);
        view.setSearchHits(SearchHits.NONE);
        assertThat(marks(view)).isEqualTo(patches);
    }

    @Test
    void coloursComeFromTheThemesTokens() {
        view.layout();
        var light = view.colors();
        hand.stage.getScene().getStylesheets().setAll(Look.sheets(true));
        Fx.settle();
        assertThat(view.colors().inks().text()).isNotEqualTo(light.inks().text());
        assertThat(view.colors().palette().claims()).hasSize(8).doesNotContainAnyElementsOf(light.palette().claims());
        assertThat(view.colors().inks().text().getBrightness()).isGreaterThan(0.8);
    }

    @Test
    void theCaretIsSeenOnlyWhileTheViewHasTheFocus() {
        Node caret = view.lookup(".reading-caret");
        view.select(Selection.at(10));
        assertThat(caret.isVisible()).isTrue();
        view.scrollBy(5_000);
        view.layout();
        assertThat(caret.isVisible()).isFalse();
        view.scrollToPixel(0);
        view.layout();
        assertThat(caret.isVisible()).isTrue();
        view.setDisable(true); // takes the focus away, in the next frame
        Fx.settle();
        assertThat(caret.isVisible()).isFalse();
    }

    private static int marks(ArticleView view) {
        return view.pane().cells().stream().mapToInt(cell -> cell.markedPatches().size()).sum();
    }
}
