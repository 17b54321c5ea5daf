package synoptic.ui.reading.text.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import synoptic.text.TextRange;

class PatchesTest {

    private static final TextRange ROW = new TextRange(100, 160);
    private static final Palette PALETTE = new Palette(IntStream.range(0, 8)
        .mapToObj(number -> Color.hsb(number * 45, 1, 0.7)).toList(),
        Color.GOLD, Color.ORANGE, Color.LIGHTBLUE);
    private static final LineRoom ROOM = new LineRoom(18, 6, 27, 18);

    /** Letters ten pixels wide, thirty to a line. */
    private static List<Rectangle2D> boxes(TextRange range) {
        return IntStream.range(0, 2).mapToObj(line -> new TextRange(100 + line * 30, 130 + line * 30).intersect(range))
            .filter(part -> !part.isEmpty())
            .map(part -> new Rectangle2D((part.start() - 100) % 30 * 10, (part.start() - 100) / 30 * 27,
            part.length() * 10, 24)).toList();
    }

    @Test
    void aSpanHasOneFillAndOneLineOnEachOfItsLines() {
        List<Patch> patches = draw(span(110, 140, 1));
        assertThat(patches).hasSize(4);
        assertThat(patches).extracting(Patch::x).containsExactly(100.0, 0.0, 100.0, 0.0);
        assertThat(patches).extracting(Patch::width).containsExactly(200.0, 100.0, 200.0, 100.0);
        assertThat(patches.get(0).height()).isGreaterThan(15);
        assertThat(patches.get(2).height()).isEqualTo(2);
        assertThat(patches.get(2).color()).isEqualTo(PALETTE.claims().getFirst());
    }

    @Test
    void fillsOfTheSameColourAreOne() {
        assertThat(fills(draw(span(100, 110, 1), span(110, 120, 1)))).hasSize(1);
        assertThat(fills(draw(span(100, 110, 1), span(110, 120, 2)))).hasSize(2);
        assertThat(fills(draw(span(100, 120, 1), span(105, 110, 2)))).hasSize(3);
    }

    @Test
    void whatLiesOutsideTheRowIsCutOff() {
        List<Patch> patches = draw(span(0, 105, 1), span(155, 400, 2));
        assertThat(fills(patches)).extracting(Patch::width).containsExactly(50.0, 50.0);
    }

    @Test
    void underlinesHaveNoFill() {
        HighlightSpan span = new HighlightSpan("u", new TextRange(100, 120), HighlightColor.PLAIN,
            HighlightKind.UNDERLINE, Emphasis.NORMAL, 0, "");
        assertThat(draw(span)).singleElement().extracting(Patch::height).isEqualTo(2.0);
    }

    @Test
    void whatASearchFoundIsFramedOnEachLine() {
        Patches patches = new Patches(ROOM, PatchesTest::boxes);
        patches.addFrames(List.of(new TextRange(125, 135)), Color.ORANGE, 0.3, 2);
        assertThat(patches.list()).hasSize(10);
        Patch fill = patches.list().getFirst();
        assertThat(fill.color().getOpacity()).isBetween(0.29, 0.31);
        assertThat(patches.list().subList(2, 6)).allSatisfy(side -> {
            assertThat(side.color()).isEqualTo(Color.ORANGE);
            assertThat(Math.min(side.width(), side.height())).isEqualTo(2);
            assertThat(side.x()).isBetween(fill.x(), fill.x() + fill.width() - 2);
            assertThat(side.y()).isBetween(fill.y(), fill.y() + fill.height() - 2);
        });
    }

    @Test
    void claimsThatShareAColourDifferInTheirLine() {
        assertThat(lines(draw(span(100, 120, 1)))).hasSize(1);
        int dashes = lines(draw(span(100, 120, 9))).size();
        int dots = lines(draw(span(100, 120, 17))).size();
        assertThat(dashes).isGreaterThan(10);
        assertThat(dots).isGreaterThan(dashes);
        assertThat(lines(draw(span(100, 120, 9))).getFirst().color()).isEqualTo(lines(draw(span(100, 120, 1)))
            .getFirst().color());
    }

    @Test
    void fourteenFillsStayLightEnoughToReadThrough() {
        HighlightSpan[] deep = IntStream.range(0, 14).mapToObj(depth -> span(100, 130, depth + 1))
            .toArray(HighlightSpan[]::new);
        assertThat(fills(draw(deep)).getFirst().color().getOpacity()).isBetween(0.2, 0.5);
    }

    @Test
    void theShortestSpanLeadsTheColour() {
        Color over = fills(draw(span(100, 130, 1), span(105, 110, 4))).get(1).color();
        Color alone = fills(draw(span(105, 110, 4))).getFirst().color();
        Color below = fills(draw(span(100, 130, 1))).getFirst().color();
        assertThat(distance(over, alone)).isLessThan(distance(over, below));
        assertThat(over.getOpacity()).isGreaterThan(alone.getOpacity());
    }

    @Test
    void strongerEmphasisIsSeen() {
        double before = 0;
        for (Emphasis emphasis : List.of(Emphasis.FAINT, Emphasis.NORMAL, Emphasis.FOCUSED, Emphasis.SELECTED)) {
            double opacity = fills(draw(span(100, 120, 1).withEmphasis(emphasis))).getFirst().color().getOpacity();
            assertThat(opacity).isGreaterThan(before);
            before = opacity;
        }
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
            + Math.abs(one.getBlue() - other.getBlue());
    }

    private static List<Patch> fills(List<Patch> patches) {
        return patches.stream().filter(patch -> patch.height() > 5).toList();
    }

    private static List<Patch> lines(List<Patch> patches) {
        return patches.stream().filter(patch -> patch.height() <= 5).toList();
    }

    private static List<Patch> draw(HighlightSpan... spans) {
        Patches patches = new Patches(ROOM, PatchesTest::boxes);
        patches.addHighlights(ROW, new HighlightSet(List.of(spans)).in(ROW), PALETTE);
        return patches.list();
    }

    private static HighlightSpan span(int start, int end, int claim) {
        return new HighlightSpan(new Object(), new TextRange(start, end), HighlightColor.claim(claim));
    }
}
