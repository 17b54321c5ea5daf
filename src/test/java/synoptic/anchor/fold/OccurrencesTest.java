package synoptic.anchor.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "the ferry and the quay", "the",        "0 11"
        "the ferry and the quay", "ferryandthe", "3"
        "the ferry",              "ferries",     ""
        "aaaa",                   "aa",          "0 1 2"
        "short",                  "much longer than it", ""
        "anything",               "",            ""
        "",                       "a",           ""
        """)
    void findsAllPlaces(String text, String units, String places) {
        assertThat(join(of(text, units))).isEqualTo(places);
    }

    @Test
    void agreesWithAPlainSearchOnTextsOfFewLetters() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            String text = letters(random, 2_000, 2 + random.nextInt(3));
            String units = letters(random, 1 + random.nextInt(12), 2);
            List<Integer> expected = new ArrayList<>();
            for (int at = text.indexOf(units); at >= 0; at = text.indexOf(units, at + 1)) {
                expected.add(at);
            }

            assertThat(of(text, units)).containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void gramsLeadToTheirPlaces() {
        FoldedText text = FoldedText.of("the mill and the miller");
        GramIndex index = new GramIndex(text);
        List<Integer> places = new ArrayList<>();

        index.places("themill".toCharArray(), 0, 10, places::add);

        assertThat(places).contains(0, 10);
        assertThat(index.count("themill".toCharArray(), 0)).isEqualTo(places.size());
        List<Integer> few = new ArrayList<>();
        index.places("themill".toCharArray(), 0, 1, few::add);
        assertThat(few).containsExactly(0);
    }

    @Test
    void gramsAreShorterWhereAUnitSaysMore() {
        assertThat(new GramIndex(FoldedText.of("the mill and the miller")).gram()).isEqualTo(6);
        assertThat(new GramIndex(FoldedText.of("新的大桥将于明年春天开放")).gram()).isEqualTo(3);
    }

    private static int[] of(String text, String units) {
        FoldedText folded = FoldedText.of(text);
        return new Occurrences(folded, new GramIndex(folded)).of(units.replace(" ", "").toCharArray());
    }

    private static String letters(Random random, int length, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append((char) ('a' + random.nextInt(alphabet)));
        }
        return text.toString();
    }

    private static String join(int[] places) {
        List<String> words = new ArrayList<>();
        for (int place : places) {
            words.add(Integer.toString(place));
        }
        return String.join(" ", words);
    }
}
