package synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.anchor.fold.FoldedText;
import synoptic.model.TextQuoteSelector;
import synoptic.text.TextRange;

class SurroundingsTest {

    private static final String OLD = "A red boat came in; ⟦then⟧ the harbour was closed.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A red boat came in; ⟦then⟧ the harbour was closed.          | 1
        a RED boat came in;⟦then⟧the harbour — was closed.          | 1
        A blue boat came in; ⟦then⟧ the harbour was closed.         | 0.85
        A red boat came in; ⟦then⟧ for once the harbour was closed. | 0.94
        ⟦then⟧ the harbour was closed.                              | 0.57
        A red boat came in; ⟦then⟧                                  | 0.43
        Nine cows were sold, ⟦then⟧ nine more; end of story!        | 0
        ⟦then⟧                                                      | 0
        """)
    void agreementIsThePartOfTheContextThatIsThere(String place, double agreement) {
        Marked marked = Marked.of(place);

        assertThat(agreement(Marked.of(OLD).quote(), marked, false)).isCloseTo(agreement, offset(0.05));
    }

    @Test
    void aQuoteWithoutContextAgreesWithAnyPlace() {
        assertThat(agreement(new TextQuoteSelector("then", "", ""), Marked.of("So ⟦then⟧ it was."), false)).isEqualTo(1);
    }

    @Test
    void theBeginningOfTheTextIsContextToo() {
        TextQuoteSelector first = new TextQuoteSelector("then", "", " it was");

        assertThat(agreement(first, Marked.of("⟦then⟧ it was so"), true)).isEqualTo(1);
        assertThat(agreement(first, Marked.of("and ⟦then⟧ it was so"), true)).isLessThan(0.5);
        assertThat(agreement(first, Marked.of("and ⟦then⟧ it was so"), false)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A red boat came in; ⟦then⟧ the harbour was closed. | 35
        boat came in; ⟦then⟧ the harbour                   | 21
        came in: ⟦then⟧ the hall                           | 5
        ⟦then⟧                                             | 0
        """)
    void theRunEndsAtTheFirstDifference(String place, int units) {
        Marked marked = Marked.of(place);
        FoldedText text = FoldedText.of(marked.text());
        TextRange range = marked.range().orElseThrow();

        assertThat(surroundings(Marked.of(OLD).quote(), text, false)
            .run(text.unitFrom(range.start()), text.unitFrom(range.end()))).isEqualTo(units);
    }

    private static double agreement(TextQuoteSelector quote, Marked place, boolean first) {
        FoldedText text = FoldedText.of(place.text());
        TextRange range = place.range().orElseThrow();
        return surroundings(quote, text, first).agreement(text.unitFrom(range.start()), text.unitFrom(range.end()));
    }

    private static Surroundings surroundings(TextQuoteSelector quote, FoldedText text, boolean first) {
        return new Surroundings(Query.of(quote, first), text);
    }
}
