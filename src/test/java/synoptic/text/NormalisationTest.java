package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\rtwo", "one\u0085two", "one\u2028two", "one\u000btwo"})
    void everyLineEndIsOne(String text) {
        assertThat(Normalisation.lines(text)).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n\ntwo", "one\r\n\r\ntwo", "one\ftwo", "one\u2029two"})
    void paragraphSeparatorsLeaveAnEmptyLine(String text) {
        assertThat(Normalisation.lines(text)).containsExactly("one", "", "two");
    }

    @Test
    void everySpaceIsPlainAndSingle() {
        assertThat(Normalisation.words(" 10\u00a0000\u202f€ \u3000 and\tmore\u2009 ")).isEqualTo("10 000 € and more");
    }

    @Test
    void whatHasNoWidthAndNoMeaningGoes() {
        assertThat(Normalisation.words("\ufeffhar\u00adbour\u200b \u0007board\u2060")).isEqualTo("harbour board");
    }

    @Test
    void joinersAndDirectionsStay() {
        String family = "👩\u200d👧 می\u200cروند \u200fשלום";
        assertThat(Normalisation.words(family)).isEqualTo(family);
    }

    @Test
    void aSoftHyphenAtALineEndJoinsTheWord() {
        assertThat(Normalisation.lines("har\u00ad\r\nbour")).containsExactly("harbour");
        assertThat(Normalisation.lines("har\u00ad\nbour")).containsExactly("harbour");
    }

    @Test
    void accentsAreComposed() {
        assertThat(Normalisation.words("Fa\u0308hre")).isEqualTo("F\u00e4hre");
    }

    @Test
    void halfCharactersGo() {
        assertThat(Normalisation.words("a\ud83db\ude00c😀")).isEqualTo("abc😀");
    }
}
