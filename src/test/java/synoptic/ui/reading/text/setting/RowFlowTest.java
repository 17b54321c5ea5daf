package synoptic.ui.reading.text.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.testing.FxExtension;
import synoptic.testing.OnFxThread;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Segmenter;
import synoptic.text.TextRange;

@ExtendWith(FxExtension.class)
@OnFxThread
class RowFlowTest {

    private static final String[] WORDS = ("the bridge was open, she said; “nobody” warned her. Reilly-Moreau’s "
        + "log at 7.42 shows it "
        + "uncharacteristically красный γέφυρα הגשר الجسر 桥在七点 e\u0301t\u0301 — a").split(" ");

    private final RowFlow flow = new RowFlow();

    @ParameterizedTest
    @ValueSource(doubles = {90, 200, 333, 560, 900})
    void measuresExactlyWhatIsLaidOut(double width) {
        Random random = new Random((long) width);
        ArticleText.Builder text = new ArticleText.Builder();
        for (int number = 0; number < 60; number++) {
            text.block(BlockKind.values()[number % BlockKind.values().length], number % 3,
                words(random, 1 + random.nextInt(50)));
        }
        Settings settings = new Settings(Typography.DEFAULT.withSize(14 + width / 100));
        Rows rows = Rows.of(text.build(), settings.typography());
        RowMeasure measure = new RowMeasure(rows, settings);
        for (int row = 0; row < rows.size(); row++) {
            flow.show(rows, row, settings, width);
            assertThat(measure.height(row, width)).as(rows.words(row)).isEqualTo(flow.height());
            assertThat(flow.height()).isEqualTo(Math.rint(flow.height()));
        }
    }

    @Test
    void guessesAreGoodToAboutALine() {
        Random random = new Random(3);
        List<String> paragraphs = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            paragraphs.add(words(random, 20 + random.nextInt(60)).replaceAll("[^\\p{IsLatin} .,]", ""));
        }
        Settings settings = new Settings(Typography.DEFAULT);
        Rows rows = Rows.of(ArticleText.ofParagraphs(paragraphs), settings.typography());
        RowMeasure measure = new RowMeasure(rows, settings);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(measure.estimate(row, 500)).isCloseTo(measure.height(row, 500), within(2 * 27.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge was open, she said, and nobody on the quay had warned her before it was too late.",
        "Мост был открыт, сказала она, и никто на набережной её не предупредил.",
        "הגשר היה פתוח, אמרה הקברניטה, ואיש לא הזהיר אותה לפני ההתנגשות.",
        "قالت القبطانة إن الجسر كان مفتوحا عندما اقتربت السفينة من الميناء.",
        "桥在七点四十二分之前一直是开着的,船长对记者说,码头上没有人警告过她。",
        "पुल खुला था, कप्तान ने कहा।",
        "สะพานเปิดอยู่ กัปตันกล่าวกับผู้สื่อข่าว",
        "Emoji 👩🏽‍🚀 and 👍🏽 and e\u0301 and 🇪🇺 end."})
    void aPointInAHalfOfAClusterIsThePlaceOnThatSide(String words) {
        show(words, 330);
        boolean mirrored = flow.isRightToLeft();
        Segmenter segmenter = new Segmenter("");
        for (int start = 0; start < words.length(); start = segmenter.nextGrapheme(words, start)) {
            int end = segmenter.nextGrapheme(words, start);
            List<Rectangle2D> boxes = flow.boxes(new TextRange(start, end));
            if (boxes.size() != 1 || boxes.getFirst().getWidth() < 4) {
                continue; // a space at which the line is broken, or a sign without a glyph of its own
            }
            Rectangle2D box = boxes.getFirst();
            double y = (box.getMinY() + box.getMaxY()) / 2;
            int left = snapped(segmenter, words, flow.hit(box.getMinX() + 1, y).offset());
            int right = snapped(segmenter, words, flow.hit(box.getMaxX() - 1, y).offset());
            assertThat(mirrored ? right : left).as("before %d in %s", start, words).isEqualTo(start);
            assertThat(mirrored ? left : right).as("after %d in %s", start, words).isEqualTo(end);
        }
    }

    @ParameterizedTest
    @CsvSource({"-50, -50, 0", "-50, 10, 0", "5000, 10, 41", "3, 5000, 139"})
    void pointsOutsideCountAsOnTheNearestLine(double x, double y, int offset) {
        show("The bridge was open, she said, and nobody on the quay had warned her before it was too late. "
            + "The log was read out "
            + "twice and then put away.", 330);
        int expected = offset == 41 ? flow.line(0).end() - 1 : offset == 139 ? flow.line(flow.lineCount() - 1).start()
            : offset;
        assertThat(flow.hit(x, y).offset()).isEqualTo(expected);
    }

    @Test
    void theEndOfABrokenLineIsNotTheStartOfTheNext() {
        String words = "桥在七点四十二分之前一直是开着的船长对记者说码头上没有人警告过她";
        show(words, 200);
        int end = flow.line(0).end();
        Rectangle2D before = flow.caret(new Hit(end, true));
        Rectangle2D after = flow.caret(new Hit(end, false));
        assertThat(before.getMinY()).isLessThan(after.getMinY());
        assertThat(before.getMinX()).isGreaterThan(after.getMinX());
        assertThat(flow.lineOf(new Hit(end, true))).isZero();
        assertThat(flow.lineOf(new Hit(end, false))).isEqualTo(1);
        assertThat(flow.hit(5_000, before.getMinY() + 5)).isEqualTo(new Hit(end, true));
    }

    @Test
    void spacesAtWhichALineIsBrokenHaveNoBox() {
        show("The bridge was open, she said, and nobody on the quay had warned her before it was too late.", 200);
        int end = flow.line(0).end();
        assertThat(flow.boxes(new TextRange(end - 1, end))).isEmpty();
        assertThat(flow.boxes(new TextRange(end - 4, end + 3))).hasSize(2);
        assertThat(flow.boxes(TextRange.at(5))).isEmpty();
    }

    @Test
    void linesLieAWholeNumberOfPixelsApart() {
        show("The bridge was open, she said, and nobody on the quay had warned her before it was too late.", 200);
        for (int line = 1; line < flow.lineCount(); line++) {
            assertThat(flow.lineTop(line) - flow.lineTop(line - 1)).isCloseTo(flow.setting().pitch(), within(0.001));
        }
        assertThat(flow.setting().pitch()).isEqualTo(27);
    }

    @Test
    void theCellsOfATableStandUnderEachOther() {
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(BlockKind.TABLE_ROW, 0, "Time\tLamp\tSource");
        text.block(BlockKind.TABLE_ROW, 0, "7.42 a.m.\tred");
        text.block(BlockKind.PARAGRAPH, 0, "No\ttable.");
        Rows rows = Rows.of(text.build(), Typography.DEFAULT);
        assertThat(List.of(rows.get(0).cells(), rows.get(1).cells(), rows.get(2).cells())).containsExactly(3, 3, 1);
        Settings settings = new Settings(Typography.DEFAULT);
        flow.show(rows, 0, settings, 600);
        double lamp = flow.caret(new Hit(5, false)).getMinX();
        double source = flow.caret(new Hit(10, false)).getMinX();
        flow.show(rows, 1, settings, 600);
        assertThat(flow.caret(new Hit(rows.get(1).range().start() + 10, false)).getMinX()).isCloseTo(lamp, within(0.5));
        assertThat(lamp).isCloseTo(200, within(1.0));
        assertThat(source).isCloseTo(400, within(1.0));
    }

    @Test
    void anEmptyRowHasAPlaceForACaret() {
        ArticleText empty = new ArticleText("ab\n\n\n\ncd",
            List.of(new synoptic.text.Block(BlockKind.PARAGRAPH, new TextRange(0, 2)),
            new synoptic.text.Block(BlockKind.PARAGRAPH, TextRange.at(4)), new synoptic.text.Block(BlockKind.PARAGRAPH,
            new TextRange(6, 8))), List.of());
        flow.show(Rows.of(empty, Typography.DEFAULT), 1, new Settings(Typography.DEFAULT), 300);
        assertThat(flow.hit(100, 10)).isEqualTo(new Hit(4, false));
        assertThat(flow.caret(new Hit(4, false)).getHeight()).isGreaterThan(10);
        assertThat(flow.height()).isGreaterThan(20);
    }

    private void show(String words, double width) {
        flow.show(Rows.of(ArticleText.ofParagraphs(List.of(words)), Typography.DEFAULT), 0,
            new Settings(Typography.DEFAULT), width);
    }

    private static int snapped(Segmenter segmenter, String words, int offset) {
        return segmenter.snap(words, TextRange.at(offset)).start();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString().strip();
    }
}
