package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import synoptic.edit.AnnotationEdit;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Stance;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.testing.ProjectSketch;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.reading.passage.PaneSpans;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.reading.text.DrawnRanges;
import synoptic.ui.reading.text.setting.Typeface;
import synoptic.ui.reading.text.setting.Typography;

/**
 * Gestures at random on the panes as they stand in the window, with the project behind them: mouse, keys, wheel, edits, undo, sizes, other articles.
 * After each of them what must always hold is checked. The long run of 10,000 is among the benches' ({@code -Pbench -Dbench=soak}).
 */
@ExtendWith(FxExtension.class)
@OnFxThread
class PaneSoakTest {

    private static final KeyCode[] KEYS = {KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP,
        KeyCode.PAGE_DOWN, KeyCode.J, KeyCode.K, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.A};

    private final Segmenter segmenter = new Segmenter("en");
    private final StripFixture desk = new StripFixture();
    private int seed;
    private int gesture;
    private Random random;

    @Test
    void whatMustAlwaysHold() {
        begin(1);
        goOn(700);
    }

    /** Opens the panes for gestures that are the same ones for each seed. */
    void begin(int number) {
        seed = number;
        random = new Random(number);
        desk.show(1000, 700, desk.early, desk.middle);
    }

    /** Makes the next gestures. */
    void goOn(int gestures) {
        for (int end = gesture + gestures; gesture < end; gesture++) {
            ReadingPane pane = desk.pane(random.nextInt(desk.strip.panes().size()));
            String done = gesture(pane);
            if (gesture % 10 == 0) {
                Fx.settle();
            }
            desk.stage.getScene().getRoot().applyCss();
            desk.stage.getScene().getRoot().layout();
            String when = seed + "/" + gesture + " " + done;
            desk.strip.panes().forEach(shown -> check(shown, when));
        }
    }

    /** Closes the panes. */
    void end() {
        desk.stage.hide();
        desk.strip.dispose();
    }

    private String gesture(ReadingPane pane) {
        int kind = random.nextInt(14);
        switch (kind) {
            case 0, 1, 2 -> key(pane, KEYS[random.nextInt(KEYS.length)], random.nextInt(3) == 0, random.nextInt(4) == 0);
            case 3, 4 -> wheel(pane, random.nextInt(1_600) - 800);
            case 5 -> mouse(pane, 1 + random.nextInt(3), false);
            case 6 -> mouse(pane, 1 + random.nextInt(2), true);
            case 7, 8 -> highlight(pane);
            case 9 -> change(pane);
            case 10 -> desk.desk.model().undo();
            case 11 -> desk.desk.model().redo();
            case 12 -> size();
            default -> look(pane);
        }
        return "gesture of kind " + kind;
    }

    private void key(ReadingPane pane, KeyCode code, boolean shift, boolean control) {
        pane.view().requestFocus();
        fire(pane.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control || code == KeyCode.A, false, false));
        fire(pane.view(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    private void wheel(ReadingPane pane, double pixels) {
        fire(words(pane), new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 100, 100, false, false, false, false, false, false, 0, -pixels, 0, -pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void mouse(ReadingPane pane, int clicks, boolean drag) {
        double x = random.nextDouble(pane.view().getWidth());
        double y = random.nextDouble(pane.view().getHeight());
        for (int click = 1; click <= clicks; click++) {
            mouse(pane, MouseEvent.MOUSE_PRESSED, x, y, click, true);
            if (drag && click == clicks) {
                x = random.nextDouble(pane.view().getWidth());
                y = random.nextDouble(pane.view().getHeight() + 60) - 30;
                mouse(pane, MouseEvent.MOUSE_DRAGGED, x, y, click, false);
            }
            mouse(pane, MouseEvent.MOUSE_RELEASED, x, y, click, !drag);
        }
    }

    private void mouse(ReadingPane pane, EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
        Node words = words(pane);
        var scene = words.localToScene(x, y);
        fire(words, new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, clicks, false, false, false,
            false, type != MouseEvent.MOUSE_RELEASED, false, false, true, false, still, new PickResult(words, scene.getX(), scene.getY())));
    }

    /** Highlights what is marked, or else some words anywhere, as a mention, or as nothing in particular. */
    private void highlight(ReadingPane pane) {
        ArticleView view = pane.view();
        TextRange range = view.selection().range();
        if (range.isEmpty()) {
            int start = random.nextInt(view.text().length() - 90);
            range = segmenter.snap(view.text().text(), new TextRange(start, start + 1 + random.nextInt(80)));
        }
        List<Body> said = random.nextBoolean() ? List.of()
            : List.of(new Body.Mention(random.nextBoolean() ? desk.first : desk.second, Stance.values()[random.nextInt(3)], ""));
        Target target = new Target(pane.pane().article(), new Anchor.Exact(range), new TextQuoteSelector(view.text().slice(range), "", ""));
        desk.desk.model().apply(new AnnotationEdit.Add("highlight",
            new Annotation(desk.desk.model().ids().annotation(), target, said, "", ProjectSketch.NOON, ProjectSketch.NOON)));
    }

    private void change(ReadingPane pane) {
        List<Annotation> there = List.copyOf(desk.desk.model().project().annotationsOf(pane.pane().article()));
        if (there.isEmpty()) {
            return;
        }
        Annotation chosen = there.get(random.nextInt(there.size()));
        if (random.nextBoolean()) {
            desk.desk.model().apply(new AnnotationEdit.Remove(Set.of(chosen.id())));
        } else {
            desk.desk.focus().annotationProperty().set(random.nextBoolean() ? chosen.id() : null);
            desk.desk.focus().claimProperty().set(random.nextBoolean() ? desk.first : null);
        }
    }

    private void size() {
        switch (random.nextInt(4)) {
            case 0 -> desk.stage.setWidth(500 + random.nextInt(900));
            case 1 -> desk.stage.setHeight(300 + random.nextInt(600));
            case 2 -> desk.strip.typographyProperty().set(Typography.DEFAULT.withSize(12 + random.nextInt(24)).withFace(
                random.nextBoolean() ? Typeface.SERIF : Typeface.SANS));
            default -> desk.strip.typographyProperty().set(Typography.DEFAULT.withMeasure(30 + random.nextInt(60)).withLineHeight(1 + random.nextDouble()));
        }
    }

    /** Shows another article, opens a pane or closes one, or jumps to a highlight. */
    private void look(ReadingPane pane) {
        List<Annotation> all = List.copyOf(desk.desk.model().project().annotations());
        switch (random.nextInt(4)) {
            case 0 -> desk.desk.panes().showBeside(List.of(desk.early, desk.middle, desk.late).get(random.nextInt(3)));
            case 1 -> {
                if (desk.strip.panes().size() > 1) {
                    desk.desk.panes().close(pane.pane());
                }
            }
            default -> {
                if (!all.isEmpty()) {
                    Annotation one = all.get(random.nextInt(all.size()));
                    desk.desk.focus().reveal(one.article(), one.range());
                }
            }
        }
    }

    private void check(ReadingPane pane, String when) {
        ArticleView view = pane.view();
        OpenPane open = pane.pane();
        TextRange marked = view.selection().range();
        assertThat(open.selectionProperty().get()).as(when).isEqualTo(marked);
        assertThat(marked.end()).as(when).isLessThanOrEqualTo(view.text().length());
        for (int end : new int[] {marked.start(), marked.end()}) {
            assertThat(segmenter.snap(view.text().text(), TextRange.at(end))).as("%s: %d is between whole signs", when, end).isEqualTo(TextRange.at(end));
        }
        assertThat(view.scrollOffsetProperty().get()).as(when).isBetween(0.0, view.maxScrollProperty().get());
        List<TextRange> model = new ArrayList<>();
        desk.desk.model().project().annotationsOf(open.article()).forEach(annotation -> model.add(annotation.range()));
        assertThat(pane.model().highlightsProperty().get().stream().filter(span -> span.key() instanceof PaneSpans.Key).map(span -> span.range()).toList())
            .as(when).isEqualTo(model);
        DrawnRanges.check(view, pane.model().highlightsProperty().get(), when, 17);
    }

    private static Node words(ReadingPane pane) {
        return ((Parent) pane.view()).getChildrenUnmodifiable().getFirst();
    }

    private static void fire(Node node, Event event) {
        Event.fireEvent(node, event);
    }
}
