package synoptic.ui.reading.text.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrollModelTest {

    private static final int ROWS = 500;
    private static final double VIEW = 600;

    private final double[] exact = new Random(1).ints(ROWS, 20, 200).asDoubleStream().toArray();
    private ScrollModel model;

    @BeforeEach
    void guess() {
        model = model(ROWS);
    }

    @Test
    void startsAtTheTopMargin() {
        assertThat(model.firstRow()).isZero();
        assertThat(model.firstY()).isEqualTo(ScrollModel.TOP_MARGIN);
        assertThat(model.offset()).isZero();
    }

    @Test
    void wayThereIsWayBackThoughRowsWereOnlyGuessed() {
        for (int step = 0; step < 900; step++) {
            model.scrollBy(37);
            model.settle(VIEW);
        }
        int row = model.firstRow();
        double y = model.firstY();
        assertThat(row).isGreaterThan(100);
        model.scrollBy(1234);
        model.settle(VIEW);
        model.scrollBy(-1234);
        model.settle(VIEW);
        assertThat(model.firstRow()).isEqualTo(row);
        assertThat(model.firstY()).isCloseTo(y, within(1e-6));
        for (int step = 0; step < 900; step++) {
            model.scrollBy(-37);
            model.settle(VIEW);
        }
        assertThat(model.offset()).isCloseTo(0, within(1e-6));
    }

    @Test
    void nothingMovesWhenHeightsElsewhereBecomeKnown() {
        model.scrollTo(20_000);
        model.settle(VIEW);
        int row = model.firstRow();
        double y = model.firstY();
        double offset = model.offset();
        for (int other = 0; other < ROWS; other++) {
            model.exact(other);
        }
        model.settle(VIEW);
        assertThat(model.firstRow()).isEqualTo(row);
        assertThat(model.firstY()).isEqualTo(y);
        assertThat(model.offset()).isNotEqualTo(offset);
        assertThat(model.yOf(row)).isCloseTo(y, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"-1000", "-1", "0"})
    void doesNotGoAboveTheTop(double delta) {
        model.scrollBy(delta);
        model.settle(VIEW);
        assertThat(model.offset()).isZero();
        assertThat(model.firstY()).isEqualTo(ScrollModel.TOP_MARGIN);
    }

    @ParameterizedTest
    @CsvSource({"1e9", "100000", "60000"})
    void endsWithTheBottomMargin(double content) {
        model.scrollTo(content);
        model.settle(VIEW);
        assertThat(model.offset()).isCloseTo(model.max(), within(1e-6));
        int last = ROWS - 1;
        assertThat(model.yOf(last) + model.exact(last)).isCloseTo(VIEW - ScrollModel.BOTTOM_MARGIN, within(1e-6));
    }

    @Test
    void aShortTextStaysAtTheTop() {
        ScrollModel few = model(2);
        few.scrollBy(50);
        few.settle(VIEW);
        assertThat(few.firstY()).isEqualTo(ScrollModel.TOP_MARGIN);
        assertThat(few.max()).isZero();
        assertThat(few.offset()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 28", "7, 3.5, 100", "250, 0, 0", "250, 12, -40", "490, 0, 10"})
    void anAnchoredPixelIsWhereItWasPut(int row, double pixel, double y) {
        model.anchor(row, pixel, y);
        model.settle(VIEW);
        assertThat(model.yOf(row) + pixel).isCloseTo(y, within(1e-6));
        assertThat(model.firstY()).isLessThanOrEqualTo(ScrollModel.TOP_MARGIN);
    }

    @Test
    void pixelsAndRowsAgreeOnceAllIsKnown() {
        for (int row = 0; row < ROWS; row++) {
            model.exact(row);
        }
        for (int row = 0; row < ROWS; row += 13) {
            assertThat(model.rowAt(model.topOf(row) + 1)).isEqualTo(row);
        }
        model.scrollTo(5_000);
        model.settle(VIEW);
        assertThat(model.offset()).isCloseTo(5_000, within(1e-6));
    }

    private ScrollModel model(int rows) {
        ScrollModel made = new ScrollModel(new HeightIndex(rows, row -> 90), row -> exact[row]);
        made.settle(VIEW);
        return made;
    }
}
