package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.edit.AnnotationEdit;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Stance;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.BenchTable;
import synoptic.testing.DeskSketch;
import synoptic.testing.FrameMeter;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.text.SyntheticArticle;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.Commands;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Measures panes that move together by claims over very long articles, with ribbons, overviews and everything else on. */
@ExtendWith(FxExtension.class)
@Tag("bench")
class ReadingStripBench {

    private static final int CLAIMS = 24;
    private static final int LINKED = 300;

    private final BenchTable table = new BenchTable("reading-strip");
    private final ProjectSketch sketch = new ProjectSketch();
    private final List<ArticleId> articles = new ArrayList<>();
    private final Rectangle dot = new Rectangle(2, 2);
    private Desk desk;
    private ReadingStrip strip;
    private Stage stage;

    @Test
    void measures() throws IOException {
        calibrate();
        sketchArticles();
        for (int panes : new int[] {1, 2, 4}) {
            open(panes);
            FrameMeter meter = new FrameMeter(dot);
            meter.measure(150, number -> strip.panes().getFirst().view().scrollBy(60));
            put("panes" + panes, meter.measure(500, number -> strip.panes().getFirst().view().scrollBy(60)));
            assertThat(panes == 1 || strip.panes().get(1).view().scrollOffsetProperty().get() > 1_000).isTrue();
            if (panes > 1) {
                put("panes" + panes + "_add_highlight", meter.measure(60, number -> desk.model().apply(highlight(number))));
            }
            Fx.run(stage::hide);
        }
        table.write();
    }

    private void calibrate() {
        Label label = Fx.call(() -> new Label("0"));
        Rectangle other = new Rectangle(2, 2);
        Fx.run(() -> show(new StackPane(label, new Pane(other))));
        FrameMeter meter = new FrameMeter(other);
        meter.measure(200, number -> label.setText("warm " + number));
        put("calibration", meter.measure(300, number -> label.setText("number " + number)));
        Fx.run(stage::hide);
    }

    /** Four articles with 5,000 highlights each; 300 of those mention two dozen claims, at other places in each article. */
    private void sketchArticles() {
        List<ClaimId> claims = new ArrayList<>();
        for (int number = 0; number < CLAIMS; number++) {
            claims.add(sketch.claim("Claim " + number));
        }
        List<HighlightSpan> spans = SyntheticArticle.spans();
        for (int article = 0; article < 4; article++) {
            ArticleId id = sketch.article(Metadata.NONE.withTitle("Article " + article).withOutlet("Outlet " + article), SyntheticArticle.text());
            articles.add(id);
            Random random = new Random(article);
            int every = spans.size() / LINKED;
            for (int at = 0; at < spans.size(); at++) {
                boolean linked = at % every == random.nextInt(every);
                Body[] bodies = linked ? new Body[] {new Body.Mention(claims.get(random.nextInt(CLAIMS)), Stance.SUPPORTS, "")} : new Body[0];
                sketch.annotate(id, spans.get(at).range(), bodies);
            }
        }
    }

    private void open(int panes) {
        Fx.run(() -> {
            desk = DeskSketch.of(sketch.project());
            articles.stream().limit(panes).forEach(desk.panes()::showBeside);
            desk.focus().claimProperty().set(sketch.project().claimNumbered(1).orElseThrow().id());
            strip = new ReadingStrip(desk, new Commands(), PassageActions.NONE, Runnable::run);
            Pane above = new Pane(dot);
            above.setMouseTransparent(true);
            show(new StackPane(strip, above));
        });
        Fx.settle();
        // Until the heights of all rows are known the panes are still being set.
        double[] height = {0};
        int[] still = {0};
        Fx.waitUntil("all heights", Duration.ofMinutes(2), () -> {
            double now = strip.panes().stream().mapToDouble(ReadingPane::contentHeight).sum();
            still[0] = now == height[0] ? still[0] + 1 : 0;
            height[0] = now;
            return still[0] > 30;
        });
    }

    private AnnotationEdit highlight(int number) {
        ArticleId article = articles.getFirst();
        TextRange seen = strip.panes().getFirst().view().visibleRangeProperty().get();
        TextRange range = new TextRange(seen.start() + number, seen.start() + number + 40);
        var words = sketch.project().article(article).orElseThrow().text().slice(range);
        var target = new Target(article, new Anchor.Exact(range), new TextQuoteSelector(words, "", ""));
        return new AnnotationEdit.Add("highlight", new Annotation(desk.model().ids().annotation(), target, List.of(), "", ProjectSketch.NOON,
            ProjectSketch.NOON));
    }

    private void show(StackPane root) {
        stage = new Stage();
        stage.setScene(new Scene(root, 1440, 900));
        Look look = new Look();
        look.themeProperty().set(Theme.LIGHT);
        look.dress(stage.getScene());
        stage.show();
    }

    private void put(String key, FrameMeter.Times times) {
        table.putTimes(key, Arrays.stream(times.millis()).mapToLong(millis -> (long) (millis * 1e6)).boxed().toList());
    }
}
