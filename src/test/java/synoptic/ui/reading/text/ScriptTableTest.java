package synoptic.ui.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.reading.text.marking.Selection;

/** For every script the offsets between its signs, as keys reach them, as the mouse does, and as selection and highlights are drawn. */
@ExtendWith(FxExtension.class)
@OnFxThread
class ScriptTableTest {

    private static final double TOO_NARROW_TO_HIT = 4;

    /** A text and the offsets after each of its signs, as its readers count them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Latin                   | naïve     | 1 2 4 5 6",
        "Latin ligatures         | office flow      | 1 2 3 4 5 6 7 8 9 10 11",
        "Cyrillic                | мой мост   | 1 2 4 5 6 7 8 9",
        "Greek                   | γέφυρα     | 1 3 4 5 6 7",
        "Arabic                  | جسرٌ مفتوح  | 1 2 4 5 6 7 8 9 10",
        "Hebrew                  | גֶשֶר פתוח | 2 4 5 6 7 8 9 10",
        "mixed, left to right    | a גשר b          | 1 2 3 4 5 6 7",
        "mixed, right to left    | גשר abc פ        | 1 2 3 4 5 6 7 8 9",
        "Devanagari              | हिन्दी           | 2 6",
        "Thai                    | กัปตัน           | 2 3 5 6",
        "Chinese and Japanese    | 桥在七ました     | 1 2 3 4 5 6",
        "beyond the first plane  | 𠮷𠮷a            | 2 4 5",
        "emoji with modifiers    | 👩🏽‍🚀👍🏽🇪🇺a         | 7 11 15 16",
    })
    void theSignsOfAScript(String script, String text, String after) {
        List<Integer> ends = Arrays.stream(after.split(" ")).map(Integer::valueOf).toList();
        ViewFixture hand = new ViewFixture(ArticleText.ofParagraphs(List.of(text)), 500, 200);
        boolean mirrored = hand.view.pane().rows().isRightToLeft(0);
        assertThat(walked(hand, mirrored ? "Left" : "Right", text.length())).as("forwards by keys").isEqualTo(ends);
        List<Integer> back = new ArrayList<>(ends.subList(0, ends.size() - 1).reversed());
        back.add(0);
        assertThat(walked(hand, mirrored ? "Right" : "Left", 0)).as("backwards by keys").isEqualTo(back);
        int start = 0;
        for (int end : ends) {
            TextRange sign = new TextRange(start, end);
            hand.view.select(new Selection(start, start + 1));
            assertThat(hand.view.selection().range()).as("a mark within a sign is the whole of it").isEqualTo(sign);
            clicked(hand, sign, text, mirrored);
            start = end;
        }
    }

    private static List<Integer> walked(ViewFixture hand, String key, int until) {
        List<Integer> found = new ArrayList<>();
        for (int step = 0; step < 30 && hand.caret() != until; step++) {
            hand.press(key);
            found.add(hand.caret());
        }
        return found;
    }

    /** A click on either half of a sign, and its box as a highlight has it. */
    private static void clicked(ViewFixture hand, TextRange sign, String text, boolean mirrored) {
        List<Rectangle2D> boxes = hand.view.pane().boxes(sign);
        if (boxes.size() != 1 || boxes.getFirst().getWidth() < TOO_NARROW_TO_HIT) {
            return;
        }
        Rectangle2D box = boxes.getFirst();
        double y = (box.getMinY() + box.getMaxY()) / 2;
        byte direction = Character.getDirectionality(text.codePointAt(sign.start()));
        boolean backwards = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        if (direction == Character.DIRECTIONALITY_WHITESPACE && mirrored != backwards) {
            return; // a space between two directions belongs to either
        }
        hand.click(new Point2D(box.getMinX() + 1, y), 1);
        assertThat(hand.caret()).as("click on the left of %s", sign).isEqualTo(backwards ? sign.end() : sign.start());
        hand.click(new Point2D(box.getMaxX() - 1, y), 1);
        assertThat(hand.caret()).as("click on the right of %s", sign).isEqualTo(backwards ? sign.start() : sign.end());
        hand.view.setHighlights(List.of(new HighlightSpan("h", sign, HighlightColor.PLAIN)));
        var patches = hand.view.pane().cells().iterator().next().highlightPatches();
        double x = hand.view.pane().geometry().columnX();
        assertThat(patches).as("drawn for %s", sign).anySatisfy(patch -> {
            assertThat(patch.x() + x).isBetween(box.getMinX() - 1, box.getMinX() + 1);
            assertThat(patch.x() + patch.width() + x).isBetween(box.getMaxX() - 1, box.getMaxX() + 1);
        });
    }
}
