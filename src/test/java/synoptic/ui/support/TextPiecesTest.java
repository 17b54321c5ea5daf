package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.TextRange;

class TextPiecesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "plain words;plain words", "הגשר היה פתוח;הגשר |היה |פתוח", "she said הגשר  הישן twice;she said |הגשר  |הישן |twice",
        "قالت;قالت", "no 7:42 ב-7:42 so;no 7:42 |ב-|7:|42 |so",
        "הגשר and so;הגשר |and |so"})
    void wordsFromRightToLeftStandAlone(String text, String pieces) {
        assertThat(TextPieces.of(text, List.of()).stream().map(range -> range.of(text)).collect(Collectors.joining("|"))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "plain words", "הגשר היה"})
    void piecesAreTheWholeTextWhateverTheCuts(String text) {
        List<TextRange> pieces = TextPieces.of(text, List.of(0, text.length() / 2, text.length()));
        assertThat(pieces).isNotEmpty();
        assertThat(pieces.stream().map(range -> range.of(text)).collect(Collectors.joining())).isEqualTo(text);
    }

    @Test
    void wordsTooLongForANarrowColumnAreCut() {
        String text = "see " + "א".repeat(100) + " there";
        assertThat(TextPieces.of(text, List.of())).hasSize(102).filteredOn(piece -> piece.of(text).startsWith("א"))
            .allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"plain,false,false", "הגשר,true,true", "the הגשר,true,false", "«قالت»,true,true", "7:42,false,false"})
    void directions(String text, boolean some, boolean whole) {
        assertThat(TextPieces.hasRightToLeft(text)).isEqualTo(some);
        assertThat(TextPieces.startsRight(text)).isEqualTo(whole);
    }
}
