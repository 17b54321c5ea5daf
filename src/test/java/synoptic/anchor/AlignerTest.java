package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.anchor.fold.FoldedText;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

class AlignerTest {

    /** The old text with its quote, the new text with the place that the alignment should give, and what survives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        So ⟦the ferry left⟧ at noon.             | So ⟦the ferry left⟧ at noon.                      | 1
        So ⟦the ferry left⟧ at noon.             | So ⟦The Ferry left⟧ at noon.                      | 0.67
        So ⟦the ferry left⟧ at noon.             | So ⟦the ferrys left⟧ at noon.                     | 0.76
        So ⟦the ferry left⟧ at noon.             | So ⟦the old ferry left⟧ at noon.                  | 1
        So ⟦the ferry left⟧ at noon.             | So ⟦the ferry⟧, they say, at noon.                | 0.67
        So ⟦the ferry left⟧ at noon.             | So ⟦the boat left⟧ at noon.                       | 0.58
        They ⟦saw nine cows drown⟧ in the flood. | They ⟦saw twelve cows drown⟧ in the flood.        | 0.75
        They ⟦saw 2016 cows drown⟧ in the flood. | They ⟦saw 2017 cows drown⟧ in the flood.          | 0.75
        He ⟦wrote it. (So he said.)⟧ Then he left. | He ⟦wrote it. (So she said.)⟧ Then he left.     | 0.89
        All is ⟦said.⟧ Gone.                     | All is ⟦said.⟧ Now it is time. Gone.              | 1
        Off ⟦we went.⟧ Home at last, all of us.  | Off ⟦we went.⟧ 2. Home at last, all of us.        | 1
        mid⟦dle of the night⟧ came               | mid⟦dle of that night⟧ came                       | 0.77
        It was ⟦quite dark in the end of the⟧ hall. | It was ⟦quite dark in the far end of the⟧ hall. | 1
        """)
    void alignsWordsInOrder(String old, String corrected, double survival) {
        Marked expected = Marked.of(corrected);
        FoldedText text = FoldedText.of(expected.text());

        Alignment found = align(Marked.of(old).quote(), text, Optional.empty()).orElseThrow();

        assertThat(text.sourceOf(found.from(), found.to())).isEqualTo(expected.range().orElseThrow());
        assertThat(found.survival()).isCloseTo(survival, offset(0.011));
    }

    @Test
    void aFarWordIsNotWorthTheGap() {
        String far = "Something else entirely stands here instead, for a whole line and more. ".repeat(3);

        FoldedText text = FoldedText.of("So the ferry went. " + far + "The boy left it there.");
        Alignment found = align(Marked.of("So ⟦the ferry left⟧ at noon.").quote(), text, Optional.empty()).orElseThrow();

        assertThat(text.sourceOf(found.from(), found.to())).isEqualTo(new TextRange(3, 12));
    }

    @Test
    void aPlaceCanBeLeftOut() {
        TextQuoteSelector quote = new TextQuoteSelector("the ferry left", "", "");
        FoldedText text = FoldedText.of("the ferry left, the ferry left");

        Alignment first = align(quote, text, Optional.empty()).orElseThrow();
        Alignment second = align(quote, text, Optional.of(first)).orElseThrow();

        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.survival()).isEqualTo(1);
    }

    @Test
    void contextAloneIsNoPlace() {
        assertThat(align(Marked.of("So the ferry ⟦sank⟧ at noon.").quote(), FoldedText.of("So the ferry at noon."),
            Optional.empty())).isEmpty();
        assertThat(align(Marked.of("So the ferry ⟦sank⟧ at noon.").quote(), FoldedText.of(""), Optional.empty())).isEmpty();
    }

    @Test
    void onlyTheStretchIsSearched() {
        TextQuoteSelector quote = new TextQuoteSelector("the ferry", "", "");
        FoldedText text = FoldedText.of("the ferry and the ferry");

        Alignment found = Aligner.align(Query.of(quote, false), text, 2, 5, Optional.empty()).orElseThrow();

        assertThat(text.sourceOf(found.from(), found.to()).start()).isEqualTo(14);
    }

    private static Optional<Alignment> align(TextQuoteSelector quote, FoldedText text, Optional<Alignment> without) {
        return Aligner.align(Query.of(quote, false), text, 0, text.wordCount(), without);
    }
}
