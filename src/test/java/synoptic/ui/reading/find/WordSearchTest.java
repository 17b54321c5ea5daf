package synoptic.ui.reading.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "the bridge, the Bridge    | bridge        | 4-10 16-22",
        "the bridge                | ferry         | ~~",
        "the bridge                | ~~            | ~~",
        "the bridge                | ~  ~          | ~~",
        "it’s Ann’s                | 's            | 2-4 8-10",
        "he said “no” twice        | ~\"no\"~      | 8-12",
        "2010–2012                 | 2010-2012     | 0-9",
        "the long   bridge         | long bridge   | 4-17",
        "a.b axb                   | a.b           | 0-3",
        "STRASSE Straße            | straße        | 8-14",
        "ÉCOLE école               | école         | 0-5 6-11",
        "Москва москва             | МОСКВА        | 0-6 7-13",
        "aaaa                      | aa            | 0-2 2-4",
        "C++ (C)                   | (c)           | 4-7",
        "the bridge                | ~bridge ~     | 4-10",
        "👍🏽 well 👍🏽                | 👍            | 0-2 10-12",
    })
    void findsWhatReadersMean(String text, String query, String expected) {
        assertThat(WordSearch.in(text, query).stream().map(hit -> hit.start() + "-" + hit.end()).collect(Collectors.joining(" ")))
            .isEqualTo(expected);
    }

    @Test
    void crossesLineEnds() {
        assertThat(WordSearch.in("the\n\nbridge", "the bridge")).hasSize(1);
    }

    @Test
    void stopsAtTooMany() {
        assertThat(WordSearch.in("a ".repeat(20_000), "a")).hasSize(WordSearch.MOST);
    }
}
