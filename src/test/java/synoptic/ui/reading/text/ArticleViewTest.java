package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
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
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.ScrollCause;
import synoptic.ui.reading.text.rows.TextPlace;
import synoptic.ui.reading.text.setting.Typography;

@ExtendWith(FxExtension.class)
@OnFxThread
class ArticleViewTest {

    private final ArticleText text = ArticleText.ofParagraphs(IntStream.range(0, 300)
        .mapToObj(number -> "Paragraph " + number
        + " tells of the bridge, and of the ferry that came too close to it on that day. ".repeat(1 + number % 4)
            + "It ends here.").toList());
    private ArticleView view;
    private Stage stage;

    @BeforeEach
    void show() {
        view = new ArticleView();
        stage = new Stage();
        stage.setScene(Samples.scene(view, 700, 600, false));
        stage.show();
        view.setText(text, "en");
        Fx.settle();
    }

    @Test
    void startsAtTheTopWithACaretAtTheStart() {
        assertThat(view.scrollOffsetProperty().get()).isZero();
        assertThat(view.progressProperty().get()).isZero();
        assertThat(view.selection()).isEqualTo(Selection.START);
        assertThat(view.visibleRangeProperty().get().start()).isZero();
        assertThat(view.visibleRangeProperty().get().end()).isBetween(300, 3000);
        assertThat(view.maxScrollProperty().get()).isGreaterThan(5000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 137, 5_000, 21_111, 40_000})
    void jumpsToTheExactLine(int offset) {
        view.scrollTo(offset, Align.TOP);
        Fx.settle();
        double top = view.boundsOf(TextRange.at(offset)).getMinY();
        assertThat(top).isBetween(0.0, 40.0);
        assertThat(view.visibleRangeProperty().get().contains(offset)).isTrue();
    }

    @Test
    void aTextsEndIsTheEndOfTheWay() {
        view.scrollTo(text.length(), Align.TOP);
        Fx.settle();
        assertThat(view.progressProperty().get()).isEqualTo(1);
        assertThat(view.scrollOffsetProperty().get()).isEqualTo(view.maxScrollProperty().get());
        assertThat(view.visibleRangeProperty().get().end()).isEqualTo(text.length());
    }

    @Test
    void tellsOnceAFrameWhoScrolled() {
        List<ScrollCause> heard = new ArrayList<>();
        Fx.waitUntil("all heights", () -> view.pane().scroll().heights().nextGuessed(0) < 0);
        Fx.settle();
        view.setOnScrolled(heard::add);
        view.scrollBy(10);
        view.scrollBy(20);
        Fx.settle();
        assertThat(heard).containsExactly(ScrollCause.USER);
        assertThat(view.scrollOffsetProperty().get()).isEqualTo(30);
        view.scrollToPixel(400);
        Fx.settle();
        assertThat(heard).containsExactly(ScrollCause.USER, ScrollCause.PROGRAM);
        stage.setWidth(stage.getWidth() - 200);
        Fx.settle();
        assertThat(heard.subList(2, heard.size())).isNotEmpty().containsOnly(ScrollCause.LAYOUT);
    }

    @Test
    void scrollingDownAndUpAgainByPixelsLeadsToTheSamePlace() {
        view.scrollTo(20_000, Align.TOP);
        Fx.settle();
        TextPlace before = view.place();
        for (int step = 0; step < 40; step++) {
            view.scrollBy(-97);
            view.layout();
        }
        for (int step = 0; step < 40; step++) {
            view.scrollBy(97);
            view.layout();
        }
        assertThat(view.place()).isEqualTo(before);
    }

    @Test
    void copiesTheMarkedWords() {
        view.select(new Selection(10, 0));
        view.copy();
        assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Paragraph ");
        assertThat(view.selection()).isEqualTo(new Selection(10, 0));
    }
}
