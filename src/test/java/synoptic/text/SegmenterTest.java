package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    /** Sentences are written with a bar between them. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
        en > The ferry left. | Nobody saw it.
        en > Did it sink? | No! | It came back.
        en > He met Mr. Ask in Orsa. | They spoke.
        en > The U.S. Navy denied it. | So did Dr. Hale.
        en > Gen. Roe and Sen. Poe met on Jan. 5 near St. Olav. | Both left.
        en > He said no. | She said yes.
        en > It was No. 7 of nine. | That is all.
        en > John B. Dahl wrote to J. K. Moe. | Neither answered.
        en > So do I. | You know that.
        en > It cost 3.5 million. | That is much.
        en > “It is over.” | Nobody moved.
        en > “Is it over?” she asked. | Nobody moved.
        en > He left (at noon). | The end.
        en > Wait… what? | Nothing.
        en > He left the U.S. | The rest stayed. | They like the E.U. better.
        en > The vote, i.e. the count, was on Feb. 3. | It took long.
        en > “Who?” | “Me.” | “You?”
        en > See p. 7 and vol. 2, fig. 3. | Then stop.
        de > Das gilt z.B. für Orsa. | Hier nicht.
        de > Am 3. Mai kam Dr. Roe. | Er blieb.
        fr > M. Roe est parti. | Il pleut.
        ja > 橋が開通した。 | 市長は喜んだ。
        zh > 大桥开放了。 | 居民很高兴！
        ar > وصل الوزير. | ثم غادر؟ | نعم.
        xx-unknown > One. | Two.
        """)
    void cutsSentences(String language, String written) {
        List<String> sentences = Arrays.stream(written.split("\\|")).map(String::strip).toList();
        String text = String.join(language.equals("ja") || language.equals("zh") ? "" : " ", sentences);

        assertThat(new Segmenter(language).sentences(text).stream().map(range -> range.of(text))).isEqualTo(sentences);
    }

    @Test
    void sentencesEndWithTheirParagraph() {
        String text = "  A headline without a stop\n\nThen a sentence.\u00a0 \n \n";

        assertThat(new Segmenter("en").sentences(text)).extracting(range -> range.of(text))
            .containsExactly("A headline without a stop", "Then a sentence.");
        assertThat(new Segmenter("").sentences("")).isEmpty();
        assertThat(new Segmenter("").sentences(" \n\u2007\u200b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "The ferry left", 0,  "The"
        "The ferry left", 5,  "ferry"
        "The ferry left", 3,  " "
        "The ferry left", 9,  " "
        "The ferry left", 14, "left"
        "The ferry left", 99, "left"
        "The ferry left", -4, "The"
        "don't stop",     2,  "don't"
        "3.5 million",    1,  "3.5"
        "a 👩‍👩‍👧 b",     4,  "👩‍👩‍👧"
        "",               0,  ""
        """)
    void findsTheWordAround(String text, int offset, String word) {
        assertThat(new Segmenter("en").wordAt(text, offset).of(text)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0,4", "2,4", "3,4", "4,10", "9,10", "10,11", "11,13", "13,15", "15,19", "19,19", "40,19"})
    void walksForwardByWords(int offset, int next) {
        assertThat(new Segmenter("en").nextWord("The ferry\u00a0(it) left", offset)).isEqualTo(next);
    }

    @Test
    void walksBackTheWayItCame() {
        Segmenter segmenter = new Segmenter("en");
        String text = "The ferry (it) left.\n\nNobody  saw 👍🏽 it — 新しい橋.";
        for (int at = 0; at < text.length();) {
            int next = segmenter.nextWord(text, at);
            assertThat(next).isGreaterThan(at);
            if (next < text.length()) {
                assertThat(segmenter.previousWord(text, next)).isEqualTo(at);
            }
            at = next;
        }
        assertThat(segmenter.previousWord(text, 0)).isZero();
        assertThat(segmenter.previousWord("", 0)).isZero();
        assertThat(segmenter.nextWord("", 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "👩‍👩‍👧‍👦", "🇳🇴", "👍🏽", "한", "नि", "กำ", "\r\n", "1️⃣"})
    void lettersAreWhatReadersSee(String letter) {
        Segmenter segmenter = new Segmenter("");
        String text = "a" + letter + "b";

        assertThat(segmenter.nextGrapheme(text, 1)).isEqualTo(1 + letter.length());
        assertThat(segmenter.previousGrapheme(text, 1 + letter.length())).isEqualTo(1);
        for (int inside = 2; inside <= letter.length(); inside++) {
            assertThat(segmenter.snap(text, new TextRange(0, inside))).isEqualTo(new TextRange(0, 1 + letter.length()));
            boolean between = inside == 1 + letter.length();
            assertThat(segmenter.snap(text, new TextRange(inside, text.length())).start())
                .isEqualTo(between ? inside : 1);
            assertThat(segmenter.snap(text, TextRange.at(inside)))
                .isEqualTo(between ? TextRange.at(inside) : new TextRange(1, 1 + letter.length()));
        }
    }

    @Test
    void theEndsOfTheTextStopTheWalk() {
        Segmenter segmenter = new Segmenter("");

        assertThat(segmenter.nextGrapheme("ab", 2)).isEqualTo(2);
        assertThat(segmenter.nextGrapheme("ab", 9)).isEqualTo(2);
        assertThat(segmenter.previousGrapheme("ab", 0)).isZero();
        assertThat(segmenter.previousGrapheme("", 0)).isZero();
        assertThat(segmenter.snap("ab", new TextRange(0, 2))).isEqualTo(new TextRange(0, 2));
        assertThat(segmenter.snap("", TextRange.at(0))).isEqualTo(TextRange.at(0));
    }

    static Stream<Arguments> trimmed() {
        return Stream.of(
            Arguments.of("  so  ", "so"), Arguments.of("so", "so"),
            Arguments.of("\u00a0\u202f\u2007so\ufeff\u200b", "so"),
            Arguments.of("\u3000橋\n", "橋"), Arguments.of(" \t ", ""), Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("trimmed")
    void trimsWhiteSpaceOfAllKinds(String text, String words) {
        assertThat(Segmenter.trim(text, 0, text.length()).of(text)).isEqualTo(words);
    }

    @Test
    void whiteSpaceTrimsToItsStart() {
        assertThat(Segmenter.trim("ab   cd", 2, 5)).isEqualTo(TextRange.at(2));
    }

    @Test
    void anyTextIsCoveredInOrder() {
        Random random = new Random(4);
        int[] alphabet = {'a', 'B', '.', '!', ' ', '\n', '"', '(', ')', 0x301, 0x1f600, 0x200d, 0xd83d, 0x4e2d, 0x3002,
            0x5d0, '7', 0};
        Segmenter segmenter = new Segmenter("en");
        for (int round = 0; round < 500; round++) {
            StringBuilder builder = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                builder.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String text = builder.toString();
            int end = 0;
            for (TextRange sentence : segmenter.sentences(text)) {
                assertThat(text.substring(end, sentence.start())).as("between sentences").isBlank();
                assertThat(sentence.isEmpty()).isFalse();
                end = sentence.end();
            }
            assertThat(text.substring(end)).isBlank();
            int offset = text.isEmpty() ? 0 : random.nextInt(text.length());
            TextRange word = segmenter.wordAt(text, offset);
            assertThat(text.isEmpty() || word.contains(offset)).as("%s at %d", word, offset).isTrue();
        }
    }
}
