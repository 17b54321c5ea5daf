package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Anchor;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "⟦All⟧",                                                "",                                 ""
        "Rain ⟦fell⟧ here.",                                    "Rain ",                            " here."
        "⟦The first⟧ word",                                     "",                                 " word"
        "the last ⟦word⟧",                                      "the last ",                        ""
        "mid⟦dle of a⟧n era",                                   "mid",                              "n era"
        "Yesterday the harbour master went to ⟦see⟧ the mayor.", " the harbour master went to ",     " the mayor."
        "He ⟦saw⟧ that nobody understood his enthusiasm at all.", "He ",                        " that nobody understood his "
        """)
    void contextIsCutBetweenWords(String written, String prefix, String suffix) {
        Marked marked = Marked.of(written);

        TextQuoteSelector quote = marked.quote();

        assertThat(quote.prefix()).isEqualTo(prefix == null ? "" : prefix);
        assertThat(quote.suffix()).isEqualTo(suffix == null ? "" : suffix);
        assertThat(quote.exact()).isEqualTo(marked.range().orElseThrow().of(marked.text()));
    }

    @Test
    void longWordsAreCutBetweenLetters() {
        String letter = "e\u0301\u0323";
        String word = letter.repeat(30);

        TextQuoteSelector quote = Marked.of(word + "⟦x⟧" + word).quote();

        assertThat(quote.prefix()).isEqualTo(letter.repeat(10));
        assertThat(quote.suffix()).isEqualTo(letter.repeat(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🇳🇴", "👍🏽", "नि", "กำ", "한"})
    void noLetterIsCut(String letter) {
        for (int shift = 0; shift < 12; shift++) {
            String text = "-".repeat(shift) + letter.repeat(40);
            int middle = shift + letter.length() * 20;
            TextRange range = new TextRange(middle, middle + letter.length());

            TextQuoteSelector quote = Quotes.describe(new ArticleText(text, List.of(), List.of()), range);

            assertThat(isBoundary(text, range.start() - quote.prefix().length())).as(quote.prefix()).isTrue();
            assertThat(isBoundary(text, range.end() + quote.suffix().length())).as(quote.suffix()).isTrue();
            assertThat(quote.prefix().length()).isBetween(1, Quotes.CONTEXT);
        }
    }

    @Test
    void aRangeOutsideTheTextIsRefused() {
        ArticleText text = new ArticleText("short", List.of(), List.of());

        assertThatThrownBy(() -> Quotes.describe(text, new TextRange(2, 9)))
            .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyRangeIsFoundAgainByItsDescriptionAndPosition() {
        String text = "Łódź, Tuesday – “Enough!” 🎉 cried the 12 bakers; 面包 was short, and ברד too.\n\n"
            + "Nobody e\u0301lse spoke.";
        Matcher matcher = new Matcher(text);
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            TextRange range = TextRange.between(random.nextInt(text.length()), random.nextInt(text.length()));
            TextQuoteSelector quote = Quotes.describe(new ArticleText(text, List.of(), List.of()), range);

            assertThat(matcher.match(quote, Optional.of(range)).anchor()).contains(new Anchor.Exact(range));
        }
    }

    private static boolean isBoundary(String text, int offset) {
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        return letters.isBoundary(offset);
    }
}
