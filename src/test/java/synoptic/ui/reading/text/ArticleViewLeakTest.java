package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.text.ArticleText;
import synoptic.ui.reading.text.marking.CaretMove;
import synoptic.ui.reading.text.rows.Align;

/** Views that were opened, used and closed are let go of, though the window stays. */
@ExtendWith(FxExtension.class)
class ArticleViewLeakTest {

    private static final int TIMES = 60;

    private final ArticleText text = ArticleText.ofParagraphs(IntStream.range(0, 400)
        .mapToObj(number -> number
        + ". The bridge was open, she said, and nobody on the quay had warned her. ".repeat(3)).toList());

    @Test
    void closedViewsCanBeCollected() {
        StackPane root = Fx.call(StackPane::new);
        Fx.run(() -> {
            Stage stage = new Stage();
            stage.setScene(Samples.scene(root, 500, 400, false));
            stage.show();
        });
        List<WeakReference<ArticleView>> views = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            views.add(Fx.call(() -> openAndScroll(root)));
            Fx.run(() -> root.getChildren().clear());
        }
        Fx.settle();
        Fx.waitUntil("the views to be collected", () -> {
            System.gc();
            return views.stream().filter(view -> view.get() != null).count() <= 1;
        });
        assertThat(views).hasSize(TIMES);
    }

    private WeakReference<ArticleView> openAndScroll(StackPane root) {
        ArticleView view = new ArticleView();
        root.getChildren().setAll(view);
        view.setText(text, "en");
        view.setHighlights(Samples.spans(text, "the bridge".substring(4), "on the quay"));
        view.requestFocus();
        root.applyCss();
        root.layout();
        for (int step = 0; step < 20; step++) {
            view.scrollBy(160);
            root.layout();
        }
        view.glideTo(100, Align.CENTER);
        view.move(CaretMove.DOWN, true);
        return new WeakReference<>(view);
    }
}
