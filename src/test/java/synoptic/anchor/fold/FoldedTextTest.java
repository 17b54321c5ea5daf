package synoptic.anchor.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.TextRange;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '~', textBlock = """
        The Ferry,theferry
        “So!”,"so!"
        it’s,it's
        a\u00a0b,ab
        well-known,wellknown
        well — known,wellknown
        well--known,wellknown
        -5 °C,-5°c
        5-6,5-6
        2016–17,2016-17
        re\u00adfuse,refuse
        \u200ba\ufeffb,ab
        ﬁnal,final
        ½ mile,1⁄2mile
        ＡＢＣ,abc
        Ａ…,a...
        * a • b |c|,abc
        """)
    void foldsTypographyAway(String text, String keys) {
        FoldedText folded = FoldedText.of(text);

        assertThat(new String(folded.keys(0, folded.length()))).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "The ferry left.",       "the|ferry|left|."
        "time-\ntracking",       "timetracking"
        "time-tracking",         "time|tracking"
        "time -\ntracking",      "time|tracking"
        "time--\ntracking",      "time|tracking"
        "新しい橋",               "新|し|い|橋"
        "a1 2b",                 "a1|2b"
        "no. 5, ok",             "no|.|5|,|ok"
        "👍👍",                   "👍|👍"
        "",                      ""
        """)
    void cutsWords(String text, String words) {
        FoldedText folded = FoldedText.of(text);
        List<String> found = new ArrayList<>();
        for (int word = 0; word < folded.wordCount(); word++) {
            found.add(new String(folded.keys(folded.wordStart(word), folded.wordEnd(word))));
        }

        assertThat(String.join("|", found)).isEqualTo(words);
    }

    @Test
    void marksStayWithTheirLetters() {
        FoldedText apart = FoldedText.of("e\u0301t\u00e9");
        FoldedText together = FoldedText.of("\u00e9te\u0301");

        assertThat(apart.keys(0, apart.length())).isEqualTo(together.keys(0, together.length()));
        assertThat(apart.wordCount()).isOne();
        assertThat(apart.sourceOf(0, 1)).isEqualTo(new TextRange(0, 2));
        assertThat(together.sourceOf(0, 2)).isEqualTo(new TextRange(0, 1));
    }

    @Test
    void placesLeadBackToTheSource() {
        FoldedText folded = FoldedText.of("So — “he\u00adard” it.");

        assertThat(new String(folded.keys(0, folded.length()))).isEqualTo("so-\"heard\"it.");
        assertThat(folded.sourceOf(4, 9)).isEqualTo(new TextRange(6, 12));
        assertThat(folded.unitFrom(6)).isEqualTo(4);
        assertThat(folded.unitFrom(100)).isEqualTo(folded.length());
        assertThatThrownBy(() -> folded.sourceOf(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreFoundByTheirUnits() {
        FoldedText folded = FoldedText.of("Rain, rain");

        assertThat(folded.wordAt(0)).isZero();
        assertThat(folded.wordAt(3)).isZero();
        assertThat(folded.wordAt(4)).isEqualTo(1);
        assertThat(folded.wordAt(9)).isEqualTo(3);
        assertThat(folded.startsWord(5)).isTrue();
        assertThat(folded.startsWord(6)).isFalse();
        assertThat(folded.wordHash(0)).isEqualTo(folded.wordHash(2));
        assertThat(folded.sameCase(0, 4, folded, 5)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"necessary, necessarily, 0.82", "harbour, habour, 0.85", "table, tables, 0.83", "cat, dog, 0",
        "2016, 2017, 0",
        "same, SAME, 1"})
    void wordsAreAlikeByTheirEnds(String one, String other, double likeness) {
        assertThat(FoldedText.of(one).likeness(0, FoldedText.of(other), 0)).isCloseTo(likeness, offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"grant making, grantmaking, 1", "log in now, login now, 1", "one two, one two, 0", "a b c, abc, 2"})
    void boundariesThatDifferAreCounted(String one, String other, int different) {
        FoldedText folded = FoldedText.of(one);
        FoldedText second = FoldedText.of(other);

        assertThat(folded.otherBoundaries(0, folded.length(), second, 0)).isEqualTo(different);
        assertThat(second.otherBoundaries(0, folded.length(), folded, 0)).isEqualTo(different);
    }

    @Test
    void anyTextFoldsToOrderedPlacesInsideIt() {
        Random random = new Random(3);
        int[] alphabet = {'a', 'B', ' ', '\n', '-', '—', '\'', 0x301, 0xad, 0xfb01, 0x1f600, 0xd83d, 0x4e2d, '.', 0x200b,
            '|', 0xfdfa};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            FoldedText folded = FoldedText.of(text.toString());
            int end = 0;
            for (int unit = 0; unit < folded.length(); unit++) {
                TextRange place = folded.sourceOf(unit, unit + 1);
                assertThat(place.end()).as(text.toString()).isBetween(end, text.length());
                assertThat(place.isEmpty()).isFalse();
                end = place.end();
            }
            assertThat(folded.wordAt(folded.length())).isEqualTo(folded.wordCount());
        }
    }
}
