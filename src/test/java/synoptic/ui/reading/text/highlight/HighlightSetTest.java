package synoptic.ui.reading.text.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.TextRange;

class HighlightSetTest {

    @Test
    void spansApartShareTheFirstLane() {
        assertThat(lanes(span(0, 5), span(5, 9), span(20, 30))).containsExactly("0/1", "0/1", "0/1");
    }

    @Test
    void eachOverlapHasALaneOfItsOwn() {
        assertThat(lanes(span(0, 10), span(5, 15), span(12, 20))).containsExactly("0/2", "1/2", "0/2");
        assertThat(lanes(span(0, 30), span(0, 10), span(5, 25), span(26, 28)))
            .containsExactly("0/3", "1/3", "2/3", "1/3");
    }

    @Test
    void lowerOrdersComeFirst() {
        HighlightSpan late = new HighlightSpan("late", new TextRange(3, 6), HighlightColor.PLAIN, HighlightKind.FILL,
            Emphasis.NORMAL, 2, "");
        HighlightSpan early = new HighlightSpan("early", new TextRange(3, 6), HighlightColor.PLAIN, HighlightKind.FILL,
            Emphasis.NORMAL, 1, "");
        assertThat(new HighlightSet(List.of(late, early)).all()).extracting(lane -> lane.span().key())
            .containsExactly("early", "late");
    }

    @Test
    void emptySpansAreNotThere() {
        assertThat(new HighlightSet(List.of(span(4, 4))).all()).isEmpty();
    }

    @Test
    void theShortestIsPickedFirst() {
        HighlightSet set = new HighlightSet(List.of(span(0, 30), span(8, 12), span(5, 20)));
        assertThat(set.at(9)).extracting(HighlightSpan::range)
            .containsExactly(new TextRange(8, 12), new TextRange(5, 20), new TextRange(0, 30));
        assertThat(set.at(12)).extracting(HighlightSpan::range)
            .containsExactly(new TextRange(5, 20), new TextRange(0, 30));
        assertThat(set.at(30)).isEmpty();
    }

    @Test
    void knowsTheSelectedOne() {
        HighlightSpan selected = span(4, 9).withEmphasis(Emphasis.SELECTED);
        assertThat(new HighlightSet(List.of(span(0, 5), selected)).selected()).contains(selected);
        assertThat(HighlightSet.EMPTY.selected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void agreesWithLookingAtEverySpan(int seed) {
        Random random = new Random(seed);
        List<HighlightSpan> spans = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            int start = random.nextInt(1_000);
            spans.add(span(start, start + random.nextInt(60)));
        }
        HighlightSet set = new HighlightSet(spans);
        for (int look = 0; look < 200; look++) {
            int start = random.nextInt(1_000);
            TextRange range = new TextRange(start, start + 1 + random.nextInt(40));
            assertThat(set.in(range).stream().map(Lane::span).toList()).containsExactlyInAnyOrderElementsOf(
                spans.stream().filter(span -> !span.range().isEmpty() && span.range().overlaps(range)).toList());
        }
        for (Lane one : set.all()) {
            assertThat(one.lane()).isLessThan(one.lanes());
            for (Lane other : set.in(one.span().range())) {
                assertThat(other == one || other.lane() != one.lane()).as("%s and %s", one, other).isTrue();
                assertThat(other.lanes()).isEqualTo(one.lanes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aChangedSetIsTheSameAsOneMadeAnew(int seed) {
        Random random = new Random(seed);
        List<HighlightSpan> spans = new ArrayList<>();
        HighlightSet set = HighlightSet.EMPTY;
        for (int round = 0; round < 400; round++) {
            int change = random.nextInt(5);
            if (change == 0 && !spans.isEmpty()) {
                spans.remove(random.nextInt(spans.size()));
            } else if (change == 1 && !spans.isEmpty()) {
                int at = random.nextInt(spans.size());
                spans.set(at, spans.get(at).withEmphasis(Emphasis.values()[random.nextInt(Emphasis.values().length)]));
            } else if (change == 2 && round % 9 == 0) {
                spans.subList(0, random.nextInt(spans.size() + 1)).clear();
            } else {
                int start = random.nextInt(800);
                spans.add(random.nextInt(spans.size() + 1), span(start, start + random.nextInt(50)));
            }
            set = set.with(spans);
            assertThat(set.all()).isEqualTo(new HighlightSet(spans).all());
            assertThat(set.selected()).isEqualTo(new HighlightSet(spans).selected());
        }
    }

    @Test
    void whatLiesApartFromAChangeIsTakenOver() {
        List<HighlightSpan> spans = new ArrayList<>(List.of(span(0, 10), span(5, 20), span(30, 40), span(50, 60)));
        HighlightSet before = new HighlightSet(spans);
        spans.add(2, span(32, 38));
        HighlightSet after = before.with(spans);
        assertThat(after.all().getFirst()).isSameAs(before.all().getFirst());
        assertThat(after.all().getLast()).isSameAs(before.all().getLast());
        assertThat(after.all().get(2).lanes()).isEqualTo(2);
        assertThat(after.with(List.copyOf(spans))).isSameAs(after);
    }

    private static List<String> lanes(HighlightSpan... spans) {
        return new HighlightSet(List.of(spans)).all().stream().map(lane -> lane.lane() + "/" + lane.lanes()).toList();
    }

    private static HighlightSpan span(int start, int end) {
        return new HighlightSpan(new Object(), new TextRange(start, end), HighlightColor.PLAIN);
    }
}
