package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** A sentence that only looks like the quoted one is never taken for it without a word. */
class LookAlikeTest {

    private static final String QUOTED = "The council of Orsa voted nine to four for the new bridge over the Tarn in the spring.";
    private static final String ALIKE = "The council of Mora voted nine to four for an old tunnel under the fjord in the spring.";
    private static final TextQuoteSelector QUOTE =
        new TextQuoteSelector(QUOTED, "Rain fell on the first day of it. ", " Nobody clapped when it was over.");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the words changed, where they stood | Rain fell on the first day of it. ALIKE Nobody clapped when it was over. | APPROXIMATE
        one word changed, in another place | Snow lay everywhere. The council of Orsa voted nine to four for the old bridge over the Tarn in the spring. Dogs barked. | APPROXIMATE
        the very words, in another place | Snow lay everywhere. QUOTED Dogs barked. | EXACT
        the words changed, in another place | Snow lay everywhere. ALIKE Dogs barked all night. | LOW_SCORE
        """)
    void changedWordsInAForeignPlaceAreAskedAbout(String name, String text, Match.Outcome outcome) {
        String whole = text.replace("QUOTED", QUOTED).replace("ALIKE", ALIKE);
        assertThat(new Matcher(whole).match(QUOTE, Optional.empty()).outcome()).isEqualTo(outcome);
    }

    @Test
    void itIsStillProposed() {
        Match match = new Matcher("Snow lay everywhere. " + ALIKE + " Dogs barked.").match(QUOTE, Optional.empty());
        assertThat(match.anchor()).isEmpty();
        assertThat(match.best()).hasValueSatisfying(best -> assertThat(best.score()).isBetween(0.2, 0.8));
    }

    /** Each sentence of an invented text is deleted in turn, and a copy with most words changed stands elsewhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void deletedSentencesWithLookAlikesElsewhereAreLost(long seed) {
        Random random = new Random(seed);
        int taken = 0;
        int all = 0;
        for (int number = 0; number < 60; number++) {
            StringBuilder old = new StringBuilder();
            TextRange quoted = TextRange.at(0);
            for (int sentence = 0; sentence < 40; sentence++) {
                int start = old.length();
                old.append(sentence(random)).append(' ');
                quoted = sentence == 20 ? new TextRange(start, old.length() - 1) : quoted;
            }
            StringBuilder now = new StringBuilder(old).delete(quoted.start(), quoted.end());
            now.append(changed(quoted.of(old.toString()), random)).append(' ').append(sentence(random));
            Match match = new Matcher(now.toString()).match(
                Quotes.describe(new ArticleText(old.toString(), java.util.List.of(), java.util.List.of()), quoted), Optional.of(quoted));
            taken += match.anchor().isPresent() ? 1 : 0;
            all++;
        }
        assertThat(taken).as("look-alikes taken of " + all).isLessThanOrEqualTo(all / 60);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("W").append(random.nextInt(400));
        for (int word = 0; word < 14; word++) {
            sentence.append(" word").append(Integer.toString(random.nextInt(900) + 1000, 36)).append(word % 3 == 0 ? "of" : "");
        }
        return sentence.append('.').toString();
    }

    private static String changed(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int word = 0; word < words.length; word++) {
            if (word % 2 == 0) {
                words[word] = "other" + Integer.toString(random.nextInt(90_000), 36);
            }
        }
        return String.join(" ", words);
    }
}
