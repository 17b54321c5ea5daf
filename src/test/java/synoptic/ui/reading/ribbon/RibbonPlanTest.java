package synoptic.ui.reading.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ClaimId;

class RibbonPlanTest {

    private static final double HEIGHT = 500;

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "one with one                    | 1@10             | 1@90                  | 0 | 1@10>90",
        "a claim of one side only        | 1@10 2@40        | 1@90 3@40             | 0 | 1@10>90",
        "nothing at the right            | 1@10             | \"\"                  | 0 | \"\"",
        "one with three                  | 1@10             | 1@90 1@200 1@300      | 0 | 1@10>90 1@10>200 1@10>300",
        "two with two, in order          | 1@10 1@50        | 1@90 1@200            | 0 | 1@10>90 1@50>200",
        "two with three                  | 1@10 1@50        | 1@90 1@200 1@300      | 0 | 1@10>90 1@10>200 1@50>300",
        "two claims that cross           | 1@10 2@50        | 2@90 1@200            | 0 | 1@10>200 2@50>90",
        "both above                      | 1@-90            | 1@-50                 | 0 | \"\"",
        "both below                      | 1@510            | 1@2000                | 0 | \"\"",
        "one above                       | 1@-90            | 1@50                  | 0 | 1@-90>50",
        "touching the edge from above    | 1@-20            | 1@-50                 | 0 | \"\"",
        "a pixel in view                 | 1@-19            | 1@-50                 | 0 | 1@-19>-50",
        "past the view                   | 1@-90            | 1@900                 | 0 | \"\"",
        "past the view, the other way    | 1@900            | 1@-90                 | 0 | \"\"",
        "past the view, but in focus     | 1@-90            | 1@900                 | 1 | 1@-90>900",
        "both above, although in focus   | 1@-90            | 1@-50                 | 1 | \"\"",
    })
    void joinsMentions(String name, String left, String right, int focus, String expected) {
        List<Ribbon> ribbons = RibbonPlan.between(Spots.of(left), Spots.of(right), HEIGHT, focus(focus));
        assertThat(ribbons).extracting(Spots::written)
            .containsExactlyInAnyOrder(expected.isBlank() ? new String[0] : expected.split(" "));
    }

    @Test
    void drawsTheClaimInFocusLastAndStrongest() {
        List<Ribbon> ribbons = RibbonPlan.between(Spots.of("2@0 1@30 3@60"), Spots.of("1@0 2@30 3@90"), HEIGHT, focus(1));
        assertThat(ribbons.getLast().number()).isEqualTo(1);
        assertThat(ribbons.getLast().opacity()).isGreaterThan(3 * ribbons.getFirst().opacity());
        assertThat(ribbons).filteredOn(Ribbon::focused).hasSize(1);
    }

    @Test
    void isFainterWhereAClaimIsInFocusThanWhereNoneIs() {
        var left = Spots.of("1@0 2@30");
        var right = Spots.of("1@0 2@30");
        double beside = RibbonPlan.between(left, right, HEIGHT, focus(1)).getFirst().opacity();
        assertThat(RibbonPlan.between(left, right, HEIGHT, focus(0))).allMatch(ribbon -> ribbon.opacity() > beside);
    }

    @Test
    void fadesWhenCrowdedAndLeavesTheFocusStrong() {
        var few = spots(3);
        var many = spots(30);
        assertThat(opacityOfOthers(many)).isLessThan(opacityOfOthers(few) / 2).isPositive();
        assertThat(opacityOfFocused(many)).isEqualTo(opacityOfFocused(few));
    }

    @Test
    void keepsTheFocusAndWhatIsWhollyInViewWhereThereAreTooMany() {
        String inView = IntStream.rangeClosed(2, 39).mapToObj(n -> n + "@" + n * 10).collect(Collectors.joining(" "));
        String leaving = IntStream.rangeClosed(50, 90).mapToObj(n -> n + "@600").collect(Collectors.joining(" "));
        String staying = IntStream.rangeClosed(50, 90).mapToObj(n -> n + "@100").collect(Collectors.joining(" "));
        List<Ribbon> ribbons = RibbonPlan.between(Spots.of(inView + " " + staying + " 1@-90"),
            Spots.of(inView + " " + leaving + " 1@900"), HEIGHT, focus(1));
        assertThat(ribbons).hasSize(RibbonPlan.MOST);
        assertThat(ribbons).extracting(Ribbon::number).contains(1).containsAll(IntStream.rangeClosed(2, 39).boxed().toList());
    }

    private static double opacityOfOthers(List<MentionSpot> spots) {
        return RibbonPlan.between(spots, spots, HEIGHT, focus(1)).getFirst().opacity();
    }

    private static double opacityOfFocused(List<MentionSpot> spots) {
        return RibbonPlan.between(spots, spots, HEIGHT, focus(1)).getLast().opacity();
    }

    private static List<MentionSpot> spots(int claims) {
        return Spots.of(IntStream.rangeClosed(1, claims).mapToObj(n -> n + "@" + n * 9).collect(Collectors.joining(" ")));
    }

    private static Optional<ClaimId> focus(int number) {
        return number == 0 ? Optional.empty() : Optional.of(Spots.claim(number));
    }
}
