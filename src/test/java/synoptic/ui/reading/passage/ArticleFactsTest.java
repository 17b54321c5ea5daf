package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFactsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 446,  446 words",
        "4, 6, 1446, '1,446 words · 4 claims · 6 highlights'",
        "1, 1, 1,    1 word · 1 claim · 1 highlight",
        "0, 2, -1,   2 highlights",
        "0, 0, -1,   ''",
    })
    void saysWhatThereIs(int claims, int highlights, int words, String line) {
        assertThat(new ArticleFacts(claims, highlights).line(words < 0 ? "" : ArticleFacts.words(words))).isEqualTo(line);
    }
}
