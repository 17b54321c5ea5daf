package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRangeTest {

    @ParameterizedTest
    @CsvSource({"-1,0", "2,1", "-3,-2"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatThrownBy(() -> new TextRange(start, end)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("[" + start + ", " + end + ")");
    }

    @Test
    void takesEndsInEitherOrder() {
        assertThat(TextRange.between(7, 3)).isEqualTo(TextRange.between(3, 7)).isEqualTo(new TextRange(3, 7));
        assertThat(TextRange.between(4, 4)).isEqualTo(TextRange.at(4));
    }

    @ParameterizedTest
    @CsvSource({"2,5,1,false", "2,5,2,true", "2,5,4,true", "2,5,5,false", "3,3,3,false"})
    void holdsItsStartButNotItsEnd(int start, int end, int offset, boolean inside) {
        assertThat(new TextRange(start, end).contains(offset)).isEqualTo(inside);
    }

    /** Every pair of ranges over a few units against the sets of units that they hold. */
    @Test
    void agreesWithSetsOfUnits() {
        for (TextRange one : small()) {
            for (TextRange other : small()) {
                long shared = units(one).filter(other::contains).count();
                assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(shared > 0);
                assertThat(one.intersect(other).length()).isEqualTo((int) shared);
                assertThat(one.contains(one.intersect(other))).isTrue();
                assertThat(one.union(other)).isEqualTo(other.union(one));
                assertThat(one.union(other).contains(one)).isTrue();
                assertThat(one.contains(other)).isEqualTo(one.start() <= other.start() && other.end() <= one.end());
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,2,4,6,2", "4,6,0,2,4", "0,9,3,3,3"})
    void sharesNothingAtTheNearerEdge(int start, int end, int otherStart, int otherEnd, int edge) {
        assertThat(new TextRange(start, end).intersect(new TextRange(otherStart, otherEnd)))
            .isEqualTo(TextRange.at(edge));
    }

    @Test
    void sortsByStartAndTheLongerFirst() {
        assertThat(Stream.of("4-5", "1-2", "1-9", "0-0", "1-1").map(TextRangeTest::range).sorted())
            .containsExactly(range("0-0"), range("1-9"), range("1-2"), range("1-1"), range("4-5"));
    }

    @Test
    void movesAndCuts() {
        assertThat(new TextRange(2, 5).shift(3)).isEqualTo(new TextRange(5, 8));
        assertThat(new TextRange(2, 5).shift(-2)).isEqualTo(new TextRange(0, 3));
        assertThatThrownBy(() -> new TextRange(2, 5).shift(-3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new TextRange(2, 5).of("abcdefg")).isEqualTo("cde");
        assertThat(new TextRange(2, 5).length()).isEqualTo(3);
        assertThat(TextRange.at(2).isEmpty()).isTrue();
        assertThatThrownBy(() -> new TextRange(2, 5).of("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static TextRange range(String written) {
        return new TextRange(written.charAt(0) - '0', written.charAt(2) - '0');
    }

    private static Stream<Integer> units(TextRange range) {
        return IntStream.range(range.start(), range.end()).boxed();
    }

    private static Iterable<TextRange> small() {
        return IntStream.rangeClosed(0, 5).boxed()
            .flatMap(start -> IntStream.rangeClosed(start, 5).mapToObj(end -> new TextRange(start, end))).toList();
    }
}
