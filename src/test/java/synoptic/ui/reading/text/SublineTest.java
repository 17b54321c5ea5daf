package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.rows.Align;

@ExtendWith(FxExtension.class)
@OnFxThread
class SublineTest {

    private ArticleView view;
    private int second;

    @BeforeEach
    void show() {
        view = new ArticleView();
        var text = new ArticleText.Builder();
        text.block(BlockKind.TITLE, 0, "The ferry came too close");
        second = text.block(BlockKind.PARAGRAPH, 0, "It was seen by many. ".repeat(400));
        var stage = new Stage();
        stage.setScene(Samples.scene(view, 500, 400, false));
        stage.show();
        view.setText(text.build(), "en");
        Fx.settle();
    }

    @Test
    void takesRoomBelowTheTitle() {
        double before = view.pixelOf(second);
        view.setSubline("6 words");
        Fx.settle();
        assertThat(view.pixelOf(second)).isCloseTo(before + 24, within(0.5));
        var label = (Label) view.lookup(".article-subline");
        assertThat(label.isVisible()).isTrue();
        assertThat(label.getText()).isEqualTo("6 words");
        assertThat(label.getLayoutY()).isBetween(view.boundsOf(new TextRange(0, 5)).getMaxY() - 2,
            view.boundsOf(TextRange.at(second)).getMinY());
    }

    @Test
    void leavesWhatIsOnTheScreenWhereItIs() {
        view.scrollTo(second + 3000, Align.TOP);
        Fx.settle();
        double y = view.boundsOf(TextRange.at(second + 3000)).getMinY();
        view.setSubline("6 words");
        Fx.settle();
        assertThat(view.boundsOf(TextRange.at(second + 3000)).getMinY()).isCloseTo(y, within(0.5));
        assertThat(view.lookup(".article-subline").isVisible()).isFalse();
    }

    @Test
    void saysWhatWasWrittenWhileItWasOutOfView() {
        view.setSubline("6 words");
        view.scrollTo(second + 3000, Align.TOP);
        Fx.settle();
        view.setSubline("6 words · 1 highlight");
        view.scrollToPixel(0);
        Fx.settle();
        var label = (Label) view.lookup(".article-subline");
        assertThat(label.isVisible()).isTrue();
        assertThat(label.getText()).isEqualTo("6 words · 1 highlight");
    }

    @Test
    void tellsRoughlyWhereAPlaceIs() {
        assertThat(view.roughPixelOf(second)).isCloseTo(view.pixelOf(second), within(40.0));
        int late = second + 8000;
        assertThat(view.roughPixelOf(late)).isCloseTo(view.pixelOf(late), within(60.0));
    }
}
