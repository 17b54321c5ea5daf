package synoptic.ui.reading.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.ui.reading.ruler.OverviewRuler.Place;
import synoptic.ui.reading.ruler.OverviewRuler.Weight;
import synoptic.ui.reading.text.highlight.HighlightColor;

class RulerMarksTest {

    /** Places as claim@top:bottom, with ! for strong and ? for faint; marks as claim@top+height, and /lane of lanes where they share. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "scaled down,                    1000, 1@500:800,              1@50+30",
        "least height,                   1000, 1@500:510,              1@50+5",
        "not past the end,               1000, 1@990:1000,             1@95+5",
        "not stretched,                  50,   1@20:30,                1@20+10",
        "touching become one,            1000, 1@500:600 1@610:700,    1@50+20",
        "apart stay two,                 1000, 1@100:150 1@500:550,    1@10+5 1@50+5",
        "small ones near become one,     1000, 1@100:101 1@130:131,    1@10+8",
        "other colours get lanes,        1000, 1@500:600 2@550:650,    1@50+10/0of2 2@55+10/1of2",
        "lanes end with the overlap,     1000, 1@100:200 2@150:250 3@600:700, 1@10+10/0of2 2@15+10/1of2 3@60+10",
        "a free lane is used again,      1000, 1@100:300 2@150:200 3@250:350, 1@10+20/0of2 2@15+5/1of2 3@25+10/1of2",
        "the fourth is left out,         1000, 1@100:300 2@100:300 3@100:300 4@100:300, 1@10+20/0of3 2@10+20/1of3 3@10+20/2of3",
        "but not when it is strong,      1000, 1@100:300 2@110:300 3@120:300 4!@130:300, 1@10+20/0of3 2@11+19/1of3 3@12+18/2of3 4!@13+17/2of3",
        "strong and faint do not merge,  1000, 1@500:600 1!@600:700,   1@50+10/0of1 1!@60+10",
    })
    void laysMarksOut(String name, double content, String places, String marks) {
        var found = new RulerMarks().update(Arrays.stream(places.split(" ")).map(RulerMarksTest::place).toList(), content, 100);
        assertThat(found.stream().map(RulerMarksTest::written).collect(Collectors.joining(" ")))
            .isEqualTo(marks.replace("/0of1", ""));
    }

    @Test
    void staysFewMarksForThousandsOfPlaces() {
        List<Place> places = IntStream.range(0, 5_000)
            .mapToObj(i -> new Place(i * 10, i * 10 + 40, HighlightColor.claim(1 + i % 12), Weight.NORMAL)).toList();
        assertThat(new RulerMarks().update(places, 50_000, 800)).hasSizeLessThan(500).allMatch(mark -> mark.top() + mark.height() <= 800);
    }

    @Test
    void followingChangesIsTheSameAsLayingOutAnew() {
        Random random = new Random(4);
        List<Place> places = new ArrayList<>();
        RulerMarks kept = new RulerMarks();
        for (int round = 0; round < 300; round++) {
            if (!places.isEmpty() && random.nextInt(3) == 0) {
                places.remove(random.nextInt(places.size()));
            } else {
                int top = random.nextInt(4_900);
                places.add(random.nextInt(places.size() + 1), new Place(top, top + random.nextInt(90),
                    HighlightColor.claim(1 + random.nextInt(2)), Weight.NORMAL));
            }
            double content = round % 50 == 49 ? 6_000 : 5_000;
            assertThat(kept.update(List.copyOf(places), content, 300)).hasSameElementsAs(new RulerMarks().update(List.copyOf(places), content, 300));
        }
        assertThat(kept.update(places, 5_000, 300)).isSameAs(kept.update(List.copyOf(places), 5_000, 300));
    }

    private static Place place(String word) {
        String[] parts = word.split("[@:]");
        Weight weight = parts[0].endsWith("!") ? Weight.STRONG : Weight.NORMAL;
        return new Place(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
            HighlightColor.claim(Integer.parseInt(parts[0].replace("!", ""))), weight);
    }

    private static String written(RulerMark mark) {
        return "%d%s@%.0f+%.0f%s".formatted(((HighlightColor.Claim) mark.color()).number(), mark.weight() == Weight.STRONG ? "!" : "",
            mark.top(), mark.height(), mark.lanes() == 1 ? "" : "/" + mark.lane() + "of" + mark.lanes());
    }
}
