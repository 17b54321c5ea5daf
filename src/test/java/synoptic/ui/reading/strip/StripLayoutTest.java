package synoptic.ui.reading.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripLayoutTest {

    @ParameterizedTest(name = "{0} wide, shares {1}")
    @CsvSource({
        "1000, '1',         '1000'",
        "200,  '1',         '300'",
        "1040, '1 1',       '500 500'",
        "1041, '1 1',       '500 501'",
        "1040, '3 1',       '700 300'",
        "1040, '2 3',       '400 600'",
        "1280, '1 1 2',     '300 300 600'",
        "1280, '1 1 9',     '300 300 600'",
        "1080, '0 1 9',     '300 300 400'",
        "1440, '1 1 1 1',   '330 330 330 330'",
        // Too many to fit: as wide as lets one, two or three panes and a gutter each fill the view.
        "600,  '1 1',       '560 560'",
        "600,  '5 1',       '560 560'",
        "700,  '1 1 1',     '310 310 310'",
        "1200, '1 1 1 1',   '360 360 360 360'",
        "100,  '1 1',       '300 300'",
    })
    void sharesTheRoomAndKeepsTheLeastWidth(double width, String shares, String widths) {
        assertThat(new StripLayout(width, 40, 300).widths(numbers(shares))).isEqualTo(numbers(widths));
    }

    @Test
    void hasNoWidthsWithoutPanes() {
        var layout = new StripLayout(500, 40, 300);
        assertThat(layout.widths(List.of())).isEmpty();
        assertThat(layout.extent(List.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1040, '1 1',   0, 100,   '600 400'",
        "1040, '1 1',   0, -100,  '400 600'",
        "1040, '1 1',   0, 900,   '700 300'",
        "1040, '1 1',   0, -900,  '300 700'",
        "1480, '1 1 1', 1, 50,    '467 517 416'",
        // No room to give: nothing moves.
        "600,  '1 1',   0, 100,   '560 560'",
    })
    void draggingAGutterMovesSpaceBetweenItsNeighbours(double width, String shares, int at, double by, String widths) {
        var layout = new StripLayout(width, 40, 300);
        var dragged = layout.widths(layout.dragged(numbers(shares), at, by));
        for (int i = 0; i < dragged.size(); i++) {
            assertThat(dragged.get(i)).isCloseTo(numbers(widths).get(i), within(1.0));
        }
        assertThat(layout.extent(dragged)).isEqualTo(layout.extent(layout.widths(numbers(shares))));
    }

    @ParameterizedTest
    @CsvSource({
        // Three panes of 310 and gutters of 40: the strip is 1010 long.
        "0, 0,   0",
        "1, 0,   0",
        "2, 0,   310",
        "0, 310, 0",
        "1, 310, 310",
        "2, 310, 310",
        "0, 100, 0",
        "2, 999, 310",
    })
    void scrollsNoFurtherThanItMust(int pane, double from, double to) {
        assertThat(new StripLayout(700, 40, 300).scrolledTo(List.of(310.0, 310.0, 310.0), pane, from)).isEqualTo(to);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
