package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.marking.Selection;
import synoptic.ui.reading.text.rows.Align;
import synoptic.ui.reading.text.rows.RowCell;
import synoptic.ui.reading.text.setting.Typeface;
import synoptic.ui.reading.text.setting.Typography;

/** Thousands of gestures at random, after each of which what must always hold is checked. */
@ExtendWith(FxExtension.class)
@OnFxThread
class ArticleViewSoakTest {

    private static final int GESTURES = 700;
    private static final String[] KEYS = {"Left", "Right", "Up", "Down", "Home", "End", "Page_Up", "Page_Down",
        "Ctrl+Home", "Ctrl+End", "Ctrl+Left",
        "Ctrl+Right", "J", "K", "Ctrl+Up", "Ctrl+Down", "Escape", "Ctrl+A"};

    private final Segmenter segmenter = new Segmenter("");
    private final List<HighlightSpan> spans = new ArrayList<>();
    private ViewFixture hand;
    private Random random;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatMustAlwaysHold(int seed) {
        random = new Random(seed);
        hand = new ViewFixture(text(), 600, 500);
        for (int gesture = 0; gesture < GESTURES; gesture++) {
            String done = gesture();
            hand.view.applyCss();
            hand.view.layout();
            check(seed + "/" + gesture + " " + done);
        }
    }

    private String gesture() {
        int kind = random.nextInt(10);
        switch (kind) {
            case 0, 1, 2 -> hand.press((random.nextInt(3) == 0 ? "Shift+" : "") + KEYS[random.nextInt(KEYS.length)]);
            case 3 -> hand.view.scrollBy(random.nextInt(4_000) - 2_000);
            case 4 -> hand.view.scrollTo(random.nextInt(hand.view.text().length() + 1),
                Align.values()[random.nextInt(3)]);
            case 5 -> hand.click(point(), 1 + random.nextInt(4));
            case 6 -> hand.drag(point(), point(), 1 + random.nextInt(3));
            case 7 -> highlight();
            case 8 -> resize();
            default -> hand.mouse(MouseEvent.MOUSE_MOVED, point(), 0, false, true);
        }
        return "gesture of kind " + kind;
    }

    private void resize() {
        switch (random.nextInt(4)) {
            case 0 -> hand.stage.setWidth(200 + random.nextInt(700));
            case 1 -> hand.stage.setHeight(150 + random.nextInt(600));
            case 2 -> hand.view.typographyProperty().set(Typography.DEFAULT.withSize(10 + random.nextInt(30))
                .withFace(random.nextBoolean() ? Typeface.SERIF : Typeface.SANS));
            default -> {
                hand.view.setText(text(), "en");
                spans.clear();
            }
        }
    }

    private void highlight() {
        if (spans.size() > 20 || !spans.isEmpty() && random.nextInt(3) == 0) {
            spans.remove(random.nextInt(spans.size()));
        } else {
            int start = random.nextInt(hand.view.text().length() - 1);
            int end = Math.min(hand.view.text().length(), start + 1 + random.nextInt(200));
            spans.add(new HighlightSpan(new Object(), new TextRange(start, end),
                HighlightColor.claim(1 + random.nextInt(20)))
                .withEmphasis(Emphasis.values()[random.nextInt(Emphasis.values().length)]));
        }
        hand.view.setHighlights(spans);
    }

    private void check(String when) {
        ArticleView view = hand.view;
        String text = view.text().text();
        Selection selection = view.selection();
        assertThat(selection.range().end()).as(when).isLessThanOrEqualTo(text.length());
        for (int offset : new int[] {selection.anchor(), selection.focus()}) {
            assertThat(view.text().blocks()).as(when).anyMatch(block -> block.range().start() <= offset
                && offset <= block.range().end());
            assertThat(segmenter.snap(text, TextRange.at(offset))).as("%s: %d is between whole signs", when, offset)
                .isEqualTo(TextRange.at(offset));
        }
        assertThat(view.scrollOffsetProperty().get()).as(when).isBetween(0.0, view.maxScrollProperty().get());
        assertThat(view.progressProperty().get()).as(when).isBetween(0.0, 1.0);
        assertThat(view.visibleRangeProperty().get().end()).as(when).isLessThanOrEqualTo(text.length());
        double bottom = Double.NaN;
        for (RowCell cell : view.pane().cells()) {
            TextRange row = cell.flow().row().range();
            boolean covered = spans.stream().anyMatch(span -> span.range().overlaps(row) && !cell.flow()
                .boxes(span.range()).isEmpty());
            assertThat(cell.highlightPatches().isEmpty()).as(when).isEqualTo(!covered);
            if (!Double.isNaN(bottom)) {
                assertThat(cell.getLayoutY()).as("%s: rows lie under each other", when).isEqualTo(bottom);
            }
            bottom = cell.getLayoutY() + cell.getHeight();
        }
    }

    private Point2D point() {
        return new Point2D(random.nextInt((int) hand.view.getWidth() + 40) - 20,
            random.nextInt((int) hand.view.getHeight() + 40) - 20);
    }

    private ArticleText text() {
        ArticleText.Builder text = new ArticleText.Builder();
        ArticleText kinds = Samples.everyKind();
        ArticleText scripts = Samples.scripts();
        for (int round = 0; round < 6; round++) {
            kinds.blocks().forEach(block -> text.block(block.kind(), block.level(), kinds.slice(block.range())));
            scripts.blocks().forEach(block -> text.block(BlockKind.values()[random.nextInt(BlockKind.values().length)],
                0, scripts.slice(block.range())));
        }
        return text.build();
    }
}
