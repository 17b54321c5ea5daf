package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.edit.AnnotationEdit;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.testing.BenchTable;
import synoptic.testing.FrameMeter;
import synoptic.testing.FrameMeter.Times;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.RealArticles;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.SyntheticArticle;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.setting.Typography;

/**
 * Measures the product's reading panes, with ruler, caret, selection and ribbons, from a gesture to its painted frame, on an article of a million
 * signs with 5,000 highlights and on the real articles. Writes {@code desk.md} and {@code desk.json}.
 */
@ExtendWith(FxExtension.class)
@Tag("bench")
@Tag("desk")
class DeskBench {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 1000;

    private final BenchTable table = new BenchTable("desk");
    private BenchDesk bench;

    @Test
    void measures() throws IOException {
        assertThat(SyntheticArticle.text().length()).isEqualTo(SyntheticArticle.LENGTH);
        put("calibration", calibration());
        onePane();
        panesTogether();
        realArticles();
        table.write();
    }

    /** One label changed on a bare scene. */
    private static Times calibration() {
        Label label = Fx.call(() -> new Label("0"));
        Stage bare = Fx.call(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(label), WIDTH, HEIGHT));
            made.show();
            return made;
        });
        FrameMeter meter = new FrameMeter(bare.getScene());
        meter.measure(300, number -> label.setText("warm " + number));
        Times times = meter.measure(400, number -> label.setText("number " + number));
        Fx.run(bare::hide);
        return times;
    }

    private void onePane() {
        Project project = BenchDesk.dense();
        List<ArticleId> articles = project.articles().stream().map(Article::id).toList();
        bench = new BenchDesk(project);
        bench.open(WIDTH, HEIGHT, articles.getFirst());
        setContent(articles.getFirst(), articles.getLast());
        Fx.run(() -> bench.desk().focus().claimProperty().set(project.claimNumbered(1).orElseThrow().id()));
        bench.rest();
        scrolling();
        highlights();
        jumps(articles.getLast());
        settings();
        bench.close();
    }

    private void setContent(ArticleId small, ArticleId large) {
        table.put("set_content_cold_ms", bench.measure(1, number -> bench.turnTo(large)).p50());
        double[] warm = new double[15];
        for (int time = 0; time < warm.length; time++) {
            bench.measure(1, number -> bench.turnTo(small));
            warm[time] = bench.measure(1, number -> bench.turnTo(large)).p50();
        }
        table.put("set_content_warm_ms", new Times(warm).p50());
        bench.rest();
        table.put("heap_mb", heap());
    }

    private void scrolling() {
        bench.measure(300, number -> bench.wheel(60));
        put("wheel", bench.measure(800, number -> bench.wheel(60)));
        bench.measure(60, number -> bench.press(KeyCode.PAGE_DOWN));
        put("page", bench.measure(300, number -> bench.press(KeyCode.PAGE_DOWN)));
    }

    private void highlights() {
        Fx.run(() -> bench.view().scrollTo(300_000, Align.TOP));
        Fx.settle();
        Random random = new Random(3);
        int seen = Fx.call(() -> bench.view().visibleRangeProperty().get().length() - 60);
        double[] added = new double[200];
        double[] removed = new double[added.length];
        AnnotationId[] id = {null};
        for (int number = -600; number < added.length; number++) {
            double adding = bench.measure(1, any -> id[0] = bench.highlight(random.nextInt(seen))).p50();
            double removing = bench.measure(1,
                any -> bench.desk().model().apply(new AnnotationEdit.Remove(Set.of(id[0])))).p50();
            if (number >= 0) {
                added[number] = adding;
                removed[number] = removing;
            }
        }
        put("add_highlight", new Times(added));
        table.put("remove_highlight_p50_ms", new Times(removed).p50());
    }

    /** Goes to passages far from each other, as a click on a mention in the list does, and looks where they come to stand. */
    private void jumps(ArticleId article) {
        Random random = new Random(5);
        int half = SyntheticArticle.LENGTH / 2;
        // from one half to the other, because a short way is glided
        int[] offsets = IntStream.range(0, 260).map(at -> at % 2 * half + random.nextInt(5_000, half - 50_000)).toArray();
        double[] worst = {0};
        int[] before = {-1};
        Times times = bench.measure(offsets.length, number -> {
            if (before[0] >= 0) {
                worst[0] = Math.max(worst[0], error(before[0]));
            }
            before[0] = offsets[number];
            bench.desk().focus().reveal(article, new TextRange(offsets[number], offsets[number] + 50));
        });
        double[] measured = new double[200];
        System.arraycopy(times.millis(), offsets.length - measured.length, measured, 0, measured.length);
        table.put("jump_p50_ms", new Times(measured).p50());
        table.put("jump_error_px", worst[0]);
    }

    /** How far a line that was jumped to is from a third of the view's height, beyond what whole pixels make. */
    private double error(int offset) {
        Bounds line = bench.view().boundsOf(TextRange.at(offset));
        double wanted = bench.view().getHeight() / 3 - 27 / 2.0;
        double off = Math.abs(line.getMinY() - wanted);
        return off < 2 ? 0 : off;
    }

    private void settings() {
        Fx.run(() -> bench.view().scrollTo(500_000, Align.TOP));
        Fx.settle();
        double[] widths = {780, 700, 640, 720, 800};
        bench.measure(20, number -> bench.stage().setWidth(widths[number % widths.length]));
        table.put("resize_p50_ms", bench.measure(60, number -> bench.stage().setWidth(widths[number % widths.length])).p50());
        table.put("text_size_p50_ms", bench.measure(40, number -> bench.strip().typographyProperty()
            .set(Typography.DEFAULT.withSize(16 + number % 5))).p50());
    }

    private void panesTogether() {
        Project project = BenchDesk.linked();
        List<ArticleId> articles = project.articles().stream().map(Article::id).toList();
        for (int panes : new int[] {2, 4}) {
            bench = new BenchDesk(project);
            bench.open(1440, 900, articles.subList(0, panes).toArray(ArticleId[]::new));
            Fx.run(() -> bench.desk().focus().claimProperty().set(project.claimNumbered(1).orElseThrow().id()));
            bench.measure(300, number -> bench.wheel(60));
            put("panes" + panes, bench.measure(600, number -> bench.wheel(60)));
            assertThat(bench.strip().panes()).allMatch(pane -> pane.view().scrollOffsetProperty().get() > 1_000);
            bench.close();
        }
    }

    /** The three real articles with their analyst's session, side by side: no figures of the contract, a picture of daily use. */
    private void realArticles() {
        RealArticles.ifThere().ifPresent(real -> {
            List<ArticleId> articles = real.project().articles().stream().map(Article::id).toList();
            bench = new BenchDesk(real.project());
            bench.open(1440, 900, articles.toArray(ArticleId[]::new));
            bench.measure(100, number -> bench.wheel(number % 60 < 30 ? 20 : -20));
            table.note("real_articles_wheel", bench.measure(300, number -> bench.wheel(number % 60 < 30 ? 20 : -20)));
            table.note("real_articles_page", bench.measure(100,
                number -> bench.press(number % 6 < 3 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP)));
            table.note("real_articles_turn", bench.measure(40, number -> bench.desk().panes().activateNext(1)));
            bench.close();
        });
    }

    private void put(String name, Times times) {
        table.put(name + "_p50_ms", times.p50());
        table.put(name + "_p99_ms", times.p99());
    }

    private static double heap() {
        System.gc();
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
