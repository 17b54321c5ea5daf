package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.PublishedDate;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-07-08,                8 Jul 2017,  8 July 2017",
        "2017-07-08T23:44-05:00,    8 Jul 2017,  8 July 2017",
        "1999-12,                   Dec 1999,    December 1999",
        "2021,                      2021,        2021",
        "'',                        '',          ''",
    })
    void saysADateAsPreciselyAsItIsKnown(String iso, String brief, String full) {
        var date = new PublishedDate(iso);
        assertThat(DateWords.brief(date)).isEqualTo(brief);
        assertThat(DateWords.full(date)).isEqualTo(full);
    }
}
