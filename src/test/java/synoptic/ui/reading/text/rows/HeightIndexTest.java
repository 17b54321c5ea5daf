package synoptic.ui.reading.text.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeightIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 64, 1000})
    void agreesWithAddingUp(int rows) {
        Random random = new Random(rows);
        double[] heights = random.doubles(rows, 1, 90).toArray();
        HeightIndex index = new HeightIndex(rows, row -> heights[row]);
        for (int change = 0; change < 200; change++) {
            int row = random.nextInt(rows);
            heights[row] = 1 + random.nextInt(90);
            index.set(row, heights[row]);
            double above = 0;
            for (int at = 0; at < rows; at++) {
                if (at == row) {
                    assertThat(index.before(row)).isCloseTo(above, within(1e-6));
                    assertThat(index.beforeQuickly(row)).isCloseTo(above, within(1e-6));
                    assertThat(index.rowAt(above + heights[row] / 2)).isEqualTo(row);
                    assertThat(index.get(row)).isEqualTo(heights[row]);
                }
                above += heights[at];
            }
            assertThat(index.total()).isCloseTo(above, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "9.9, 0", "10, 1", "29, 1", "30, 2", "59, 2", "60, 2", "900, 2"})
    void findsTheRowAtAHeight(double y, int row) {
        HeightIndex index = new HeightIndex(3, at -> 10.0 * (at + 1));
        assertThat(index.rowAt(y)).isEqualTo(row);
    }

    @Test
    void knowsWhatHasOnlyBeenGuessed() {
        HeightIndex index = new HeightIndex(3, at -> 10);
        assertThat(index.nextGuessed(0)).isZero();
        index.set(0, 10);
        index.set(1, 11);
        assertThat(index.isExact(1)).isTrue();
        assertThat(index.nextGuessed(0)).isEqualTo(2);
        index.set(2, 5);
        assertThat(index.nextGuessed(0)).isEqualTo(-1);
    }

    @Test
    void isEmptyWithoutRows() {
        HeightIndex index = new HeightIndex(0, at -> 1);
        assertThat(index.total()).isZero();
        assertThat(index.rowAt(5)).isEqualTo(-1);
        assertThat(index.nextGuessed(0)).isEqualTo(-1);
    }
}
