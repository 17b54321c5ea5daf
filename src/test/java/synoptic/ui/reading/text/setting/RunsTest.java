package synoptic.ui.reading.text.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

class RunsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plain words only|plain words only",
        "a שלום b|a /[שלום ]/b",
        "שלום עולם|[שלום ]/[עולם]",
        "(שלום), b|[(שלום), ]/b",
        "naïve café|naïve café",
        "de\u0301ja vu|[de\u0301ja ]/vu",
        "Привет Ελλάδα|Привет Ελλάδα",
        "中文和日本語|中文和日本語",
        "hi 👍🏽 you|hi /[👍🏽]/ you",
        "so👩🏽‍🚀👍|[s]/[o]/[👩🏽‍🚀]/[👍]",
        "สวัสดีชาวโลก|[สวัสดี]/[ชาว]/[โลก]"})
    void wordsThatNeedShapingAreRunsOfTheirOwn(String words, String runs) {
        assertThat(show(words, Runs.of(new TextRange(50, 50 + words.length()), words, List.of(), 40))).isEqualTo(runs);
    }

    @Test
    void aWordLongerThanTheLineIsCutBetweenClusters() {
        String words = "مستقبلياتنا";
        List<Run> runs = Runs.of(new TextRange(0, words.length()), words, List.of(), 4);
        assertThat(runs).allMatch(run -> run.range().length() <= 4);
        assertThat(runs.stream().map(run -> run.range().of(words)).collect(Collectors.joining())).isEqualTo(words);
    }

    @Test
    void marksAddUpWhereTheyOverlap() {
        String words = "abcdefgh";
        List<Run> runs = Runs.of(new TextRange(100, 108), words, List.of(
            new Mark(MarkKind.BOLD, new TextRange(90, 104)), new Mark(MarkKind.ITALIC, new TextRange(102, 106)),
            new Mark(MarkKind.SUPERSCRIPT, new TextRange(107, 120))), 40);
        assertThat(show(words, runs)).isEqualTo("ab/cd/ef/g/h");
        assertThat(runs).extracting(run -> run.look().bold()).containsExactly(true, true, false, false, false);
        assertThat(runs).extracting(run -> run.look().italic()).containsExactly(false, true, true, false, false);
        assertThat(runs).extracting(run -> run.look().shift()).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void anEmptyRowHasOneEmptyRun() {
        assertThat(Runs.of(TextRange.at(7), "", List.of(), 40)).singleElement().extracting(Run::range)
            .isEqualTo(TextRange.at(0));
    }

    private static String show(String words, List<Run> runs) {
        return runs.stream().map(run -> run.platform() ? "[" + run.range().of(words) + "]" : run.range().of(words))
            .collect(Collectors.joining("/"));
    }
}
