package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.testing.FrameMeter;
import synoptic.testing.FrameMeter.Times;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSet;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.setting.Typography;

/** Measures the view on a very long article and writes {@code article-view.md} beside the other results. */
@ExtendWith(FxExtension.class)
@Tag("bench")
class ArticleViewBench {

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Rectangle dot = new Rectangle(2, 2);
    private final FrameMeter meter = new FrameMeter(dot);
    private final ArticleText text = SyntheticArticle.text();
    private final List<HighlightSpan> spans = SyntheticArticle.spans();
    private ArticleView view;
    private Stage stage;

    @Test
    void measures() throws IOException {
        assertThat(text.length()).isEqualTo(SyntheticArticle.LENGTH);
        calibrate();
        double before = heap();
        Fx.run(() -> {
            view = new ArticleView();
            stage = new Stage();
            stage.setScene(Samples.scene(new StackPane(view, new Pane(dot)), 800, 1000, false));
            ((StackPane) stage.getScene().getRoot()).getChildren().get(1).setMouseTransparent(true);
            stage.show();
        });
        Fx.settle();
        figures.put("set_content_cold_ms", meter.measure(1, this::setContent).p50());
        figures.put("heap_mb", heap() - before);
        figures.put("set_content_warm_ms", meter.measure(9, this::setContent).p50());
        waitForHeights();
        scrolling();
        highlights();
        jumps();
        settings();
        write();
    }

    private void calibrate() {
        Label label = Fx.call(() -> new Label("0"));
        Rectangle other = new Rectangle(2, 2);
        Stage bare = Fx.call(() -> {
            Stage made = new Stage();
            made.setScene(Samples.scene(new StackPane(label, new Pane(other)), 800, 1000, false));
            made.show();
            return made;
        });
        Fx.settle();
        FrameMeter here = new FrameMeter(other);
        here.measure(200, number -> label.setText("warm " + number));
        put("calibration", here.measure(300, number -> label.setText("number " + number)));
        Fx.run(bare::hide);
    }

    private void setContent(int number) {
        view.setText(text, "en");
        view.setHighlights(spans);
    }

    private void scrolling() {
        Fx.run(() -> view.scrollToPixel(0));
        meter.measure(150, number -> view.scrollBy(60));
        put("wheel", meter.measure(600, number -> view.scrollBy(60)));
        meter.measure(30, number -> view.scrollBy(950));
        put("page", meter.measure(200, number -> view.scrollBy(950)));
        put("page_up", meter.measure(200, number -> view.scrollBy(-950)));
    }

    private void highlights() {
        List<HighlightSpan> now = new ArrayList<>(spans);
        Fx.run(() -> view.scrollTo(300_000, Align.TOP));
        Fx.settle();
        TextRange seen = Fx.call(() -> view.visibleRangeProperty().get());
        Random random = new Random(3);
        IntConsumer add = number -> {
            int start = seen.start() + random.nextInt(Math.max(1, seen.length() - 60));
            now.add(new HighlightSpan("new" + number, new TextRange(start, start + 40),
                HighlightColor.claim(1 + number % 8)));
            view.setHighlights(now);
        };
        IntConsumer remove = number -> {
            now.removeLast();
            view.setHighlights(now);
        };
        double[] added = new double[150];
        double[] removed = new double[150];
        for (int number = -40; number < added.length; number++) {
            int round = number;
            double adding = meter.measure(1, any -> add.accept(Math.floorMod(round, 8))).p50();
            double removing = meter.measure(1, remove).p50();
            if (number >= 0) {
                added[number] = adding;
                removed[number] = removing;
            }
        }
        put("add_highlight", new Times(added));
        put("remove_highlight", new Times(removed));
        double[] indexed = new double[100];
        for (int round = 0; round < indexed.length; round++) {
            long begun = System.nanoTime();
            new HighlightSet(spans);
            indexed[round] = (System.nanoTime() - begun) / 1e6;
        }
        put("index_highlights", new Times(indexed));
    }

    private void jumps() {
        Random random = new Random(5);
        int[] offsets = random.ints(200, 0, text.length()).toArray();
        meter.measure(50, number -> view.scrollTo(offsets[number], Align.CENTER));
        double[] worst = {0};
        put("jump", meter.measure(200, number -> {
            if (number > 0) {
                double y = view.boundsOf(TextRange.at(offsets[number - 1])).getMinY();
                if (offsets[number - 1] > 3_000 && offsets[number - 1] < text.length() - 3_000) {
                    worst[0] = Math.max(worst[0], Math.abs(y - Math.round(1000 / 3.0 - 27 / 2.0)));
                }
            }
            view.scrollTo(offsets[number], Align.CENTER);
        }));
        figures.put("jump_error_px", worst[0] < 2 ? 0 : worst[0]);
    }

    private void settings() {
        Fx.run(() -> view.scrollTo(500_000, Align.TOP));
        double[] widths = {780, 700, 640, 720, 800};
        put("resize", meter.measure(40, number -> stage.setWidth(widths[number % widths.length])));
        put("text_size", meter.measure(30, number -> view.typographyProperty()
            .set(Typography.DEFAULT.withSize(16 + number % 5))));
    }

    private void waitForHeights() {
        Fx.waitUntil("all heights", Duration.ofSeconds(60), () -> view.pane().scroll().heights().nextGuessed(0) < 0);
    }

    private void put(String name, Times times) {
        figures.put(name + "_p50_ms", times.p50());
        figures.put(name + "_p99_ms", times.p99());
    }

    private void write() throws IOException {
        Path folder = Path.of(System.getProperty("synoptic.results", "target/bench"));
        Files.createDirectories(folder);
        StringBuilder table = new StringBuilder("| figure | |\n|---|---|\n");
        figures.forEach((name, value) -> table.append(String.format(Locale.ROOT, "| %s | %.2f |%n", name, value)));
        Files.writeString(folder.resolve("article-view.md"), table);
    }

    private static double heap() {
        System.gc();
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
