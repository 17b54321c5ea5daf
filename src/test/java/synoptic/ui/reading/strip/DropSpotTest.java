package synoptic.ui.reading.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropSpotTest {

    @ParameterizedTest(name = "{0} in panes {1}")
    @CsvSource({
        // One pane of 400, then two with a gutter of 40.
        "0,    400,      true,  0 beside",
        "80,   400,      true,  0 beside",
        "90,   400,      true,  0 on",
        "310,  400,      true,  0 on",
        "320,  400,      true,  1 beside",
        "999,  400,      true,  1 beside",
        "399,  400 400,  true,  1 beside",
        "420,  400 400,  true,  1 beside",
        "445,  400 400,  true,  1 beside",
        "640,  400 400,  true,  1 on",
        "830,  400 400,  true,  2 beside",
        // No room for another pane: the nearer one.
        "10,   400 400,  false, 0 on",
        "399,  400 400,  false, 0 on",
        "419,  400 400,  false, 0 on",
        "421,  400 400,  false, 1 on",
        "839,  400 400,  false, 1 on",
        "999,  400 400,  false, 1 on",
        "10,   '',       true,  0 beside",
    })
    void findsThePlaceUnderThePointer(double x, String widths, boolean room, String expected) {
        List<Double> panes = widths.isEmpty() ? List.of() : Arrays.stream(widths.split(" ")).map(Double::valueOf).toList();
        var spot = DropSpot.at(x, panes, 40, room);
        assertThat(spot.pane() + (spot.beside() ? " beside" : " on")).isEqualTo(expected);
    }
}
