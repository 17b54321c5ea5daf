package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import synoptic.model.Anchor;
import synoptic.model.TextQuoteSelector;
import synoptic.testing.RandomTexts;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

/** What holds for any text of any scripts and any edit of it. */
class MatcherLawTest {

    private static final int QUOTES = 40;

    @RepeatedTest(15)
    void whatIsThereIsFoundAndWhatIsFoundIsThere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RandomTexts texts = new RandomTexts(random);
        ArticleText old = texts.text(6);
        int cut = texts.rangeIn(old.text(), new TextRange(0, old.length())).start();
        String inserted = " " + texts.words(12) + ". ";
        String corrected = old.text().substring(0, cut) + inserted + old.text().substring(cut);
        Matcher same = new Matcher(old.text());
        Matcher changed = new Matcher(corrected);
        for (int number = 0; number < QUOTES; number++) {
            TextRange range = texts.rangeIn(old.text(), new TextRange(0, old.length()));
            TextQuoteSelector quote = Quotes.describe(old, range);

            assertThat(same.match(quote, Optional.of(range)).anchor()).contains(new Anchor.Exact(range));
            Match unplaced = same.match(quote, Optional.empty());
            assertThat(unplaced.candidates()).as("%s in %s", quote, old.text())
                .anyMatch(candidate -> candidate.range().equals(range) && candidate.exact());
            TextRange shifted = range.start() >= cut ? range.shift(inserted.length()) : range;
            boolean untouched = range.end() + quote.suffix().length() <= cut || range.start() - quote.prefix().length() >= cut;
            Match match = changed.match(quote, Optional.of(range));
            if (untouched && match.places() == 1) {
                assertThat(match.anchor()).as("%s in %s", quote, corrected).contains(new Anchor.Exact(shifted));
            }
            check(match, corrected, quote);
        }
    }

    @RepeatedTest(10)
    void foreignQuotesAreJudgedWithinBounds(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        RandomTexts texts = new RandomTexts(random);
        String text = texts.text(5).text();
        Matcher matcher = new Matcher(text);
        for (int number = 0; number < QUOTES; number++) {
            TextQuoteSelector quote = new TextQuoteSelector(texts.words(1 + random.nextInt(12)),
                random.nextBoolean() ? "" : texts.words(4) + " ", random.nextBoolean() ? "" : " " + texts.words(4));
            Optional<TextRange> position = random.nextBoolean() ? Optional.empty()
                : Optional.of(new TextRange(random.nextInt(5_000), 5_000 + random.nextInt(50)));

            check(matcher.match(quote, position), text, quote);
        }
    }

    private static void check(Match match, String text, TextQuoteSelector quote) {
        List<Match.Candidate> candidates = match.candidates();
        for (Match.Candidate candidate : candidates) {
            assertThat(candidate.range().end()).isLessThanOrEqualTo(text.length());
            assertThat(candidate.score()).isBetween(0.0, 1.0);
            assertThat(candidate.exact()).isEqualTo(candidate.range().of(text).equals(quote.exact()));
        }
        assertThat(match.places()).isGreaterThanOrEqualTo(candidates.isEmpty() ? 0 : 1);
        assertThat(match.anchor().isPresent())
            .isEqualTo(match.outcome() == Match.Outcome.EXACT || match.outcome() == Match.Outcome.APPROXIMATE);
        match.anchor().ifPresent(anchor -> assertThat(anchor instanceof Anchor.Exact)
            .isEqualTo(match.outcome() == Match.Outcome.EXACT));
    }
}
