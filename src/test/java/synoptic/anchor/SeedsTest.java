package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.anchor.fold.FoldedText;
import synoptic.anchor.fold.GramIndex;
import synoptic.model.TextQuoteSelector;

class SeedsTest {

    @Test
    void theTruePlaceIsAmongTheGuesses() {
        EditedText edited = new EditedText(new Random(11), 200);
        FoldedText text = FoldedText.of(edited.corrected());
        Seeds seeds = new Seeds(new GramIndex(text));
        int near = 0;
        int there = 0;
        for (EditedText.Passage passage : edited.passages()) {
            if (passage.after().isPresent()) {
                Query query = Query.of(Quotes.describe(edited.old(), passage.before(), 32), false);
                int truth = text.unitFrom(passage.after().get().start());
                there++;
                near += seeds.guesses(query).stream().anyMatch(guess -> Math.abs(guess - truth) < 200) ? 1 : 0;
            }
        }
        assertThat(near).isGreaterThanOrEqualTo(there * 99 / 100);
    }

    @Test
    void equalPlacesAreAllGuessed() {
        String line = "The ferry to Orsa left the quay at noon. ";
        String other = "Nobody had seen as much rain since the great flood of the year in which the mill burnt down. ";
        FoldedText text = FoldedText.of(line + other.repeat(5) + line + other.repeat(5) + line);

        List<Integer> guesses = new Seeds(new GramIndex(text))
            .guesses(Query.of(new TextQuoteSelector("ferry to Orsa left the quay", "", ""), false));

        assertThat(guesses).hasSize(3).doesNotHaveDuplicates();
        assertThat(guesses.stream().map(text::wordAt).map(text::wordStart))
            .allSatisfy(start -> assertThat(new String(text.keys(start, start + 5))).isEqualTo("ferry"));
    }

    @Test
    void nothingInCommonGuessesNothing() {
        GramIndex index = new GramIndex(FoldedText.of("quite another text"));

        assertThat(new Seeds(index).guesses(Query.of(new TextQuoteSelector("zzz zzz zzz zzz", "", ""), false))).isEmpty();
        assertThat(new Seeds(index).guesses(Query.of(new TextQuoteSelector("qu", "", ""), false))).isEmpty();
    }
}
