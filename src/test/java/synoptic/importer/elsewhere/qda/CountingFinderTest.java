package synoptic.importer.elsewhere.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.text.TextRange;

class CountingFinderTest {

    private static final String LINE = "The ferry 🚢 lies in dock 😀, says Ömer.\r\nNobody 🤷🏽 on the quay knows why.\r\n\r\n";
    private static final String TEXT = LINE + "Ask 👩‍👩‍👧 the captain: cafe\u0301 opens at 7:42!\n" + LINE.repeat(3);

    static List<Counting> ways() {
        return Counting.all();
    }

    /** The positions of every nth word in a way of counting. */
    private static List<CountingFinder.Written> written(String text, Counting way, int step) {
        List<CountingFinder.Written> all = new ArrayList<>();
        List<TextRange> words = java.util.regex.Pattern.compile("[\\p{L}\\p{M}]{3,}").matcher(text).results().map(found -> new TextRange(found.start(), found.end())).toList();
        for (int i = 0; i < words.size(); i += step) {
            all.add(new CountingFinder.Written(text, position(text, words.get(i).start(), way), position(text, words.get(i).end(), way) - (way.inclusive() ? 1 : 0), ""));
        }
        return all;
    }

    private static long position(String text, int offset, Counting way) {
        String before = text.substring(0, offset);
        String counted = way.oneLineEnd() ? before.replace("\r\n", "\n") : before;
        return (way.mark() ? 1 : 0) + (way.units() ? counted.length() : counted.codePointCount(0, counted.length()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void positionsLeadToTheWordsInEveryWayOfCounting(Counting way) {
        Counting.Counter counter = way.over(TEXT);
        for (CountingFinder.Written written : written(TEXT, way, 1)) {
            assertThat(counter.range(written.start(), written.end())).map(range -> range.of(TEXT)).hasValueSatisfying(words -> assertThat(words).matches("[\\p{L}\\p{M}]{3,}"));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theWayIsFoundFromTheSelections(Counting way) {
        List<CountingFinder.Written> written = written(TEXT, way, 2);
        Counting found = CountingFinder.find(written, "Some program");
        Counting.Counter counter = found.over(TEXT);
        assertThat(written).allSatisfy(each -> assertThat(counter.range(each.start(), each.end())).map(range -> range.of(TEXT)).hasValueSatisfying(
            words -> assertThat(words).matches("[\\p{L}\\p{M}]{3,}")));
    }

    @ParameterizedTest
    @CsvSource({"NVivo for Windows 12.6,true", "NVivo for Mac 15,false", "ATLAS.ti 8.4 Windows,false", "'',false"})
    void whereNothingTellsTheProgramDoes(String origin, boolean units) {
        assertThat(CountingFinder.find(List.of(), origin).units()).isEqualTo(units);
    }

    @Test
    void aNameTellsMoreThanEdges() {
        String text = "😀 ab ab ab ab";
        assertThat(CountingFinder.find(List.of(new CountingFinder.Written(text, 4, 8, "b ab")), "x").units()).isTrue();
        assertThat(CountingFinder.find(List.of(new CountingFinder.Written(text, 2, 7, "ab ab")), "x").units()).isFalse();
    }

    @Test
    void positionsBeyondTheTextAreNowhere() {
        for (Counting way : Counting.all()) {
            Counting.Counter counter = way.over(TEXT);
            assertThat(counter.range(3, TEXT.length() + 5)).isEmpty();
            assertThat(counter.range(9, 2)).isEmpty();
        }
        assertThat(Counting.STANDARD.over("").range(0, 0)).hasValue(TextRange.at(0));
    }

    @Test
    void textsWithoutSignsThatTellStayStandard() {
        Random random = new Random(5);
        String text = "plain words only, line by line\n".repeat(20);
        List<CountingFinder.Written> written = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int start = random.nextInt(text.length() - 40);
            written.add(new CountingFinder.Written(text, start, start + 1 + random.nextInt(30), ""));
        }
        Counting.Counter standard = Counting.STANDARD.over(text);
        Counting found = CountingFinder.find(written(text, Counting.STANDARD, 1), "x");
        assertThat(written(text, Counting.STANDARD, 1)).allSatisfy(each ->
            assertThat(found.over(text).range(each.start(), each.end())).isEqualTo(standard.range(each.start(), each.end())));
    }
}
