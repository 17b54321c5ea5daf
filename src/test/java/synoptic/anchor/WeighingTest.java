package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.anchor.Match.Outcome;
import synoptic.anchor.fold.FoldedText;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

class WeighingTest {

    private static final String TEXT = "It began so. The ferry left at noon. It ended so. And again: the ferry left at noon.";
    private static final int FIRST = TEXT.indexOf("The ferry");
    private static final int SECOND = TEXT.indexOf("the ferry");
    private static final int LENGTH = "the ferry left at noon".length();

    static Stream<Arguments> verdicts() {
        return Stream.of(
            Arguments.of("nothing was found", quote("", ""), List.of(), Outcome.GONE, 0),
            Arguments.of("one place, all there", quote("", ""), List.of(place(FIRST, 1)), Outcome.EXACT, 1),
            Arguments.of("two places, all there", quote("", ""), List.of(place(SECOND, 1), place(FIRST, 1)),
                Outcome.NEAR_TIE, 2),
            Arguments.of("the context speaks for one", quote("It began so. ", " It ended so."),
                List.of(place(SECOND, 1), place(FIRST, 1)), Outcome.EXACT, 1),
            Arguments.of("a little less of one", quote("", ""), List.of(place(FIRST, 1), place(SECOND, 0.97)),
                Outcome.EXACT, 1),
            Arguments.of("both about as well, none wholly", quote("", ""), List.of(place(FIRST, 0.8), place(SECOND, 0.75)),
                Outcome.NEAR_TIE, 2),
            Arguments.of("most of it", quote("It began so. ", " It ended so."), List.of(place(FIRST, 0.7)), Outcome.EXACT, 1),
            Arguments.of("half of it, and nothing of its context", quote("Quite another word ", " and then the rest"),
                List.of(place(FIRST, 0.5)), Outcome.LOW_SCORE, 1),
            Arguments.of("too little of it", quote("It began so. ", " It ended so."), List.of(place(FIRST, 0.3)),
                Outcome.LOW_SCORE, 1),
            Arguments.of("next to nothing of it", quote("It began so. ", " It ended so."), List.of(place(FIRST, 0.1)),
                Outcome.GONE, 1),
            Arguments.of("changed, without any context", quote("", ""), List.of(place(FIRST, 0.5)), Outcome.LOW_SCORE, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verdicts")
    void judges(String name, TextQuoteSelector quote, List<Alignment> places, Outcome outcome, int count) {
        Weighing weighing = weighing(quote, TEXT);
        places.forEach(weighing::add);

        Match match = weighing.verdict(Matcher.DEFAULT_THRESHOLD, range -> false);

        assertThat(match.outcome()).as(match.toString()).isEqualTo(outcome);
        assertThat(match.places()).isEqualTo(count);
        assertThat(match.candidates()).hasSize(places.size()).isSortedAccordingTo(
            (one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void theExpectedOneOfTiedPlacesIsTaken() {
        Weighing weighing = weighing(quote("", ""), TEXT);
        weighing.add(place(FIRST, 1));
        weighing.add(place(SECOND, 1));

        Match match = weighing.verdict(Matcher.DEFAULT_THRESHOLD, range -> range.start() == SECOND);

        assertThat(match.anchor().orElseThrow().range()).isEqualTo(new TextRange(SECOND, SECOND + LENGTH));
        assertThat(match.places()).isOne();
    }

    @Test
    void theExpectedPlaceIsNotTakenAgainstABetterOne() {
        Weighing weighing = weighing(quote("It began so. ", " It ended so."), TEXT);
        weighing.add(place(FIRST, 1));
        weighing.add(place(SECOND, 1));

        Match match = weighing.verdict(Matcher.DEFAULT_THRESHOLD, range -> range.start() == SECOND);

        assertThat(match.best().orElseThrow().range().start()).isEqualTo(FIRST);
    }

    @Test
    void ofOverlappingPlacesTheBetterStays() {
        Weighing weighing = weighing(quote("", ""), TEXT);
        weighing.add(place(FIRST, 0.5));
        weighing.add(place(FIRST, 0.9));
        weighing.add(place(FIRST, 0.7));

        assertThat(weighing.verdict(0, range -> false).candidates()).hasSize(1);
        assertThat(weighing.best().map(Alignment::survival)).contains(0.9);
    }

    @Test
    void aPerfectPlaceSettlesTheMatter() {
        Weighing weighing = weighing(quote("", ""), TEXT);
        assertThat(weighing.isSettled()).isFalse();
        weighing.add(place(FIRST, 0.9));
        assertThat(weighing.isSettled()).isFalse();
        assertThat(weighing.sure(Matcher.DEFAULT_THRESHOLD)).isPresent();
        assertThat(weighing.sure(0.99)).isEmpty();
        weighing.add(place(SECOND, 1));
        assertThat(weighing.isSettled()).isTrue();
    }

    @Test
    void ofVeryManyPlacesTheBestAreListedAndAllCounted() {
        String text = "x so y. ".repeat(99) + "now so then. " + "x so y. ".repeat(50);
        FoldedText folded = FoldedText.of(text);
        int[] places = starts(folded);
        Weighing bare = weighing(new TextQuoteSelector("so", "", ""), text);
        Weighing told = weighing(new TextQuoteSelector("so", "now ", " then"), text);

        bare.addSame(places);
        told.addSame(places);

        Match any = bare.verdict(Matcher.DEFAULT_THRESHOLD, range -> false);
        assertThat(any.places()).isEqualTo(150);
        assertThat(any.candidates()).hasSize(8);
        assertThat(any.best().orElseThrow().range().start()).isEqualTo(2);
        Match one = told.verdict(Matcher.DEFAULT_THRESHOLD, range -> false);
        assertThat(one.anchor().orElseThrow().range().start()).isEqualTo(text.indexOf("now so") + 4);
    }

    private static int[] starts(FoldedText folded) {
        return IntStream.range(0, folded.wordCount()).map(folded::wordStart)
            .filter(unit -> folded.key(unit) == 's').toArray();
    }

    private static Weighing weighing(TextQuoteSelector quote, String text) {
        return new Weighing(Query.of(quote, false), FoldedText.of(text));
    }

    private static TextQuoteSelector quote(String prefix, String suffix) {
        return new TextQuoteSelector("The ferry left at noon", prefix, suffix);
    }

    private static Alignment place(int offset, double survival) {
        FoldedText folded = FoldedText.of(TEXT);
        return new Alignment(folded.unitFrom(offset), folded.unitFrom(offset + LENGTH), survival);
    }
}
