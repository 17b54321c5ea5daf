package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    /**
     * Latin, combining marks, pairs, a family of joined pairs, right-to-left, CJK of the second plane, halves of pairs.
     */
    private static final String EVERYTHING =
        "aé e\u0301 \uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 "
            + "\u05E9\u05DC \u6F22\uD840\uDC0B \uD800x\uDC00\uDC00 \uD83D\uDE00";

    @ParameterizedTest
    @CsvSource({"abc,2,2", "😀b,0,0", "😀b,2,1", "😀b,3,2", "a😀😀b,5,3", "a😀😀b,6,4", "'',0,0", "漢字,1,1"})
    void countsThePointsBeforeAUnit(String text, int unit, int point) {
        assertThat(new CodePoints(text).fromUnit(unit)).isEqualTo(point);
        assertThat(new CodePoints(text).toUnit(point)).isEqualTo(unit);
    }

    @Test
    void agreesWithTheJdkAtEveryOffsetInAnyOrder() {
        CodePoints points = new CodePoints(EVERYTHING);
        for (int unit = EVERYTHING.length(); unit >= 0; unit--) {
            assertThat(points.fromUnit(unit)).as("unit %d", unit).isEqualTo(EVERYTHING.codePointCount(0, unit));
        }
        for (int point = 0; point <= points.length(); point++) {
            assertThat(points.toUnit(point)).as("point %d", point).isEqualTo(EVERYTHING.offsetByCodePoints(0, point));
        }
        assertThat(points.length()).isEqualTo(EVERYTHING.codePointCount(0, EVERYTHING.length()));
    }

    @Test
    void remembersAnyNumberOfPairs() {
        CodePoints points = new CodePoints("😀".repeat(1000) + "x");
        assertThat(points.fromUnit(2000)).isEqualTo(1000);
        assertThat(points.toUnit(1000)).isEqualTo(2000);
        assertThat(points.toUnit(999)).isEqualTo(1998);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refusesWhatLiesOutside(int offset) {
        CodePoints points = new CodePoints("a😀");
        assertThatThrownBy(() -> points.fromUnit(offset)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toUnit(offset)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
