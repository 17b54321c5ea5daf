package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.testing.ProjectSketch;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"'',''", "2017,2017", "2017-07,Jul 2017", "2017-07-08,8 Jul 2017", "2017-07-08T23:44-05:00,8 Jul 2017"})
    void writesADateAsPreciseAsItIsKnown(String iso, String words) {
        assertThat(Words.date(new PublishedDate(iso))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2017-07-08,Ann,8 Jul 2017 · Ann", "'',Ann,Ann", "2017-07-08,'',8 Jul 2017", "'','',''"})
    void joinsDateAndByline(String iso, String byline, String words) {
        assertThat(Words.dateAndByline(Metadata.NONE.withPublished(new PublishedDate(iso)).withByline(byline)))
            .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"one two three,20,one two three", "one two three four,9,one two…", "' a \n b ',9,a b",
        "abcdefghijklmnop,8,abcdefg…", "😀😀😀😀😀😀,5,😀😀…"})
    void cutsAtTheEndOfAWord(String words, int longest, String expected) {
        assertThat(Words.excerpt(words, longest)).isEqualTo(expected);
    }

    @Test
    void signsWithWhatIsKnown() {
        assertThat(Words.signed("Bo", ProjectSketch.NOON)).isEqualTo("Bo, 6 May 2024");
        assertThat(Words.signed(" ", ProjectSketch.NOON)).isEqualTo("6 May 2024");
    }
}
