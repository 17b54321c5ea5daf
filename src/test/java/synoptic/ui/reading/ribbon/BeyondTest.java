package synoptic.ui.reading.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeyondTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"\"                        | 0 | 0 | -      | 0 | -",
        "1@10 2@400                  | 0 | 0 | -      | 0 | -",
        "1@-300 2@-200 1@40 1@900    | 0 | 2 | -200   | 1 | 900",
        "1@-300 2@-200 1@40 1@900    | 1 | 1 | -300   | 1 | 900",
        "1@-300 2@-200 1@40 1@900    | 2 | 1 | -200   | 0 | -",
        "1@-20 1@500                 | 0 | 1 | -20    | 1 | 500",
        "1@-10 1@499                 | 0 | 0 | -      | 0 | -",
    })
    void countsWhatLiesOutsideTheView(String spots, int focus, int above, String nearestAbove, int below, String nearestBelow) {
        var beyond = Beyond.of(Spots.of(spots), 500, focus == 0 ? Optional.empty() : Optional.of(Spots.claim(focus)));
        assertThat(beyond.above()).isEqualTo(above);
        assertThat(beyond.below()).isEqualTo(below);
        assertThat(top(beyond.nearestAbove())).isEqualTo(nearestAbove);
        assertThat(top(beyond.nearestBelow())).isEqualTo(nearestBelow);
    }

    private static String top(Optional<MentionSpot> spot) {
        return spot.map(found -> "%.0f".formatted(found.top())).orElse("-");
    }
}
