package synoptic.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.ui.theme.SeenColor.Eye;

/** The eight colours of claims can be told apart by every eye, on every tone of paper; further claims have dashed and dotted lines as well. */
class ClaimColorsTest {

    /** Two colours side by side are told apart from about 2 on; these lie far apart and are thin. */
    private static final double APART = 11;

    static Stream<Arguments> eyesAndTones() {
        return Stream.of("light", "sepia", "dark").flatMap(tone -> Stream.of(Eye.values()).map(eye -> Arguments.of(tone, eye)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("eyesAndTones")
    void anyTwoDiffer(String tone, Eye eye) {
        Map<String, Color> colors = TonesTest.colors(tone);
        List<SeenColor> claims = IntStream.rangeClosed(1, Styles.CLAIM_COLORS)
            .mapToObj(number -> eye.see(colors.get("-synoptic-claim-" + number))).toList();
        for (int one = 0; one < claims.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(claims.get(one).distance(claims.get(other))).as("claims %d and %d", other + 1, one + 1).isGreaterThan(APART);
            }
        }
    }

    /** Pairs of the data that come with the formula (Sharma, Wu and Dalal 2005). */
    @ParameterizedTest
    @CsvSource({"2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "-1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "2.5, 0, 50, 0, -2.5, 4.3065", "2.5, 0, 73, 25, -18, 27.1492", "0, 0, 50, -1, 2, 2.3669"})
    void theMeasureIsRight(double a, double b, double otherLightness, double otherA, double otherB, double distance) {
        SeenColor other = new SeenColor(otherLightness, otherA, otherB);
        assertThat(new SeenColor(50, a, b).distance(other)).isCloseTo(distance, within(0.0001));
        assertThat(other.distance(new SeenColor(50, a, b))).isCloseTo(distance, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"USUAL, 52", "DEUTERANOPE, 30"})
    void anEyeThatLacksGreenSeesRedAndGreenNearerToEachOther(Eye eye, double atMost) {
        assertThat(eye.see(Color.web("#c00000")).distance(eye.see(Color.web("#6a7d00")))).isLessThan(atMost);
    }
}
