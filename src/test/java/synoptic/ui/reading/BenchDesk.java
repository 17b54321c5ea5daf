package synoptic.ui.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import synoptic.edit.AnnotationEdit;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.DeskSketch;
import synoptic.testing.FrameMeter;
import synoptic.testing.FrameMeter.Times;
import synoptic.testing.Fx;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.PassageActions;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.SyntheticArticle;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.Commands;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** The product's panes in a window of the program's look, and a hand whose gestures are timed to their painted frames. */
final class BenchDesk {

    private static final int CLAIMS = 8;
    private static final int LINKED = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Project project;
    private final Executor background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private Desk desk;
    private ReadingStrip strip;
    private Stage stage;
    private FrameMeter meter;

    BenchDesk(Project project) {
        this.project = project;
    }

    /** A short article and the very long one, every one of whose 5,000 highlights mentions one of eight claims. */
    static Project dense() {
        ProjectSketch sketch = new ProjectSketch();
        List<ClaimId> claims = claims(sketch, CLAIMS);
        sketch.article("The Short Post", "2024-01-01", "A short one", "Nothing happened at the harbour on Monday.");
        ArticleId id = article(sketch, 0, SyntheticArticle.text());
        List<HighlightSpan> spans = SyntheticArticle.spans();
        for (int at = 0; at < spans.size(); at++) {
            sketch.annotate(id, spans.get(at).range(), mention(claims.get(at % CLAIMS)));
        }
        return sketch.project();
    }

    /** Four very long articles with 5,000 highlights each; 300 of those mention two dozen claims, elsewhere in each article. */
    static Project linked() {
        ProjectSketch sketch = new ProjectSketch();
        List<ClaimId> claims = claims(sketch, 3 * CLAIMS);
        List<HighlightSpan> spans = SyntheticArticle.spans();
        int every = spans.size() / LINKED;
        for (int number = 0; number < 4; number++) {
            ArticleId id = article(sketch, number, SyntheticArticle.text());
            Random random = new Random(number);
            for (int at = 0; at < spans.size(); at++) {
                boolean links = at % every == random.nextInt(every);
                sketch.annotate(id, spans.get(at).range(),
                    links ? new Body[] {mention(claims.get(random.nextInt(claims.size())))} : new Body[0]);
            }
        }
        return sketch.project();
    }

    private static List<ClaimId> claims(ProjectSketch sketch, int count) {
        List<ClaimId> claims = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            claims.add(sketch.claim("Claim " + number));
        }
        return claims;
    }

    private static ArticleId article(ProjectSketch sketch, int number, ArticleText text) {
        return sketch.article(Metadata.NONE.withTitle("Article " + number).withOutlet("Outlet " + number), text);
    }

    private static Body mention(ClaimId claim) {
        return new Body.Mention(claim, Stance.SUPPORTS, "");
    }

    /** Opens a window with these articles side by side, the first one active, and waits until it has come to rest. */
    void open(int width, int height, ArticleId... articles) {
        Fx.run(() -> {
            desk = DeskSketch.of(project);
            List.of(articles).forEach(desk.panes()::showBeside);
            desk.panes().open().stream().findFirst().ifPresent(desk.panes().activeProperty()::set);
            strip = new ReadingStrip(desk, new Commands(), PassageActions.NONE, background);
            stage = new Stage();
            stage.setScene(new Scene(strip, width, height));
            Look look = new Look();
            look.themeProperty().set(Theme.LIGHT);
            look.dress(stage.getScene());
            stage.show();
            strip.activePane().ifPresent(pane -> pane.view().requestFocus());
            meter = new FrameMeter(stage.getScene());
        });
        rest();
    }

    void close() {
        Fx.run(() -> {
            stage.hide();
            strip.dispose();
        });
    }

    /** Waits until the heights of all rows are known: until then panes are still being set. */
    void rest() {
        double[] height = {0};
        int[] still = {0};
        Fx.settle();
        Fx.waitUntil("all heights", PATIENCE, () -> {
            double now = strip.panes().stream().mapToDouble(ReadingPane::contentHeight).sum();
            still[0] = now == height[0] ? still[0] + 1 : 0;
            height[0] = now;
            return still[0] > 30;
        });
    }

    Times measure(int times, IntConsumer gesture) {
        return meter.measure(times, gesture);
    }

    Desk desk() {
        return desk;
    }

    ReadingStrip strip() {
        return strip;
    }

    Stage stage() {
        return stage;
    }

    ReadingPane pane() {
        return strip.panes().getFirst();
    }

    ArticleView view() {
        return pane().view();
    }

    /** Shows another article in the only pane. */
    void turnTo(ArticleId article) {
        desk.panes().show(article);
    }

    /** Turns the wheel over the first pane's words; down where above 0. */
    void wheel(double pixels) {
        Node words = view().getChildrenUnmodifiable().getFirst();
        Event.fireEvent(words, new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false,
            0, -pixels, 0, -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Presses a key in the first pane. */
    void press(KeyCode key) {
        Event.fireEvent(view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Highlights forty units of the part in view, {@code number} units from its start, as a mention of the first claim. */
    AnnotationId highlight(int number) {
        OpenPane pane = pane().pane();
        int start = view().visibleRangeProperty().get().start() + number;
        TextRange range = new TextRange(start, start + 40);
        String words = desk.model().project().article(pane.article()).orElseThrow().text().slice(range);
        AnnotationId id = desk.model().ids().annotation();
        Body body = mention(desk.model().project().claimNumbered(1).orElseThrow().id());
        desk.model().apply(new AnnotationEdit.Add("highlight", new Annotation(id,
            new Target(pane.article(), new Anchor.Exact(range), new TextQuoteSelector(words, "", "")), List.of(body), "",
            ProjectSketch.NOON, ProjectSketch.NOON)));
        return id;
    }
}
