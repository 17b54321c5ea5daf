package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.text.TextRange;

class SegmentTest {

    static Stream<Arguments> cuts() {
        return Stream.of(
            arguments("nothing over it", "", "10-20:"),
            arguments("one inside", "12-15", "10-12: 12-15:0 15-20:"),
            arguments("one over all", "5-25", "10-20:0"),
            arguments("one that ends inside", "5-12", "10-12:0 12-20:"),
            arguments("one that only touches", "5-10 20-22", "10-20:"),
            arguments("two that cross", "11-15 13-18", "10-11: 11-13:0 13-15:0,1 15-18:1 18-20:"),
            arguments("two that are the same", "12-14 12-14", "10-12: 12-14:0,1 14-20:"),
            arguments("one in the other", "10-20 14-16", "10-14:0 14-16:0,1 16-20:0"),
            arguments("an empty one", "12-12", "10-20:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cuts")
    void cutsWhereverARangeStartsOrEnds(String name, String ranges, String expected) {
        assertThat(Segment.cut(new TextRange(10, 20), ranges(ranges)).stream().map(SegmentTest::written))
            .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "0-5,0", "'0-5 5-9','0 0'", "'0-5 4-9','0 1'", "'0-9 1-3 2-5 3-9','0 1 2 1'",
        "'0-9 0-9 0-9','0 1 2'"})
    void rangesThatOverlapGetLanesOfTheirOwn(String ranges, String lanes) {
        assertThat(Lanes.of(ranges(ranges)).stream().map(String::valueOf).toList())
            .isEqualTo(Arrays.stream(lanes.split(" ")).filter(lane -> !lane.isEmpty()).toList());
    }

    private static List<TextRange> ranges(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).map(word -> word.split("-"))
            .map(ends -> new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
    }

    private static String written(Segment segment) {
        return segment.range().start() + "-" + segment.range().end() + ":"
            + String.join(",", segment.covering().stream().map(String::valueOf).toList());
    }
}
