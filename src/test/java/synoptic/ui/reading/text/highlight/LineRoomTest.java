package synoptic.ui.reading.text.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRoomTest {

    @ParameterizedTest
    @CsvSource({"18, 27", "14, 20", "12, 18", "24, 36", "40, 60", "18, 20", "18, 40"})
    void everyLaneHasPixelsOfItsOwnUpToFourteen(double size, double pitch) {
        LineRoom room = new LineRoom(size * 1.04, size * 0.33, pitch, size);
        for (int lanes = 1; lanes <= 14; lanes++) {
            Set<Double> taken = new HashSet<>();
            for (int lane = 0; lane < lanes; lane++) {
                double y = room.lane(lane, lanes);
                assertThat(y).as("below the baseline").isPositive();
                for (int pixel = 0; pixel < room.thickness(lanes, Emphasis.NORMAL); pixel++) {
                    assertThat(taken.add(y + pixel)).as("lane %d of %d at size %s", lane, lanes, size).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"18, 27", "14, 20", "24, 36", "18, 20"})
    void fillsOfTwoLinesDoNotMeet(double size, double pitch) {
        LineRoom room = new LineRoom(size * 1.04, size * 0.33, pitch, size);
        assertThat(room.fillAbove() + room.fillBelow()).isLessThan(pitch);
        assertThat(room.lane(0, 1) + room.thickness(1, Emphasis.NORMAL)).isLessThanOrEqualTo(pitch - room.fillAbove());
    }
}
