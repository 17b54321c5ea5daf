package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.TextRange;

class EdgesTest {

    /** The quote, and the text with the place that it should have once the one that folding found, "so it is", is widened. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        so it is|But ⟦so it is⟧ now
        -so it is|But⟦-so it is⟧ now
        — so it is —|But ⟦— so it is —⟧ now
        — so it is —|But ⟦-- so it is --⟧ now
        — so it is —|But⟦—so it is—⟧now
        — so it is —|But ⟦so it is⟧ now
         so it is |But⟦ so it is ⟧now
        • so it is|⟦• so it is⟧ now
        so it is -|But ⟦so it is  -⟧
        """)
    void dashesAndSpacesAtTheEndsCount(String quote, String written) {
        Marked marked = Marked.of(written);
        int found = marked.text().indexOf("so it is");

        TextRange widened = Edges.widened(quote, marked.text(), new TextRange(found, found + "so it is".length()));

        assertThat(widened).isEqualTo(marked.range().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"xe\u0301y, \u0301y, 0, 4, 2, 4", "xe\u0301y, xe, 0, 3, 0, 2", "xy, xy, 0, 2, 0, 2", "xy, zz, 0, 2, 0, 2",
        "aaaaaaaaaaaay, y, 0, 1, 0, 1"})
    void theVeryQuoteIsTakenWhereItStandsBeside(String text, String quote, int start, int end, int from, int to) {
        assertThat(Edges.settled(quote, text, new TextRange(start, end))).isEqualTo(new TextRange(from, to));
    }
}
