package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // language | line | date
        "en | March 3, 2020, 4:15 PM UTC | 2020-03-03T16:15Z",
        "en | Posted on Mar 3, 2020 | 2020-03-03",
        "en | *First Published: Sep 9, 2019, 1:53 pm CDT | 2019-09-09T13:53-05:00",
        "en | 3 March 2020 | 2020-03-03",
        "en | Tuesday, 3rd March 2020 at 08:05 GMT | 2020-03-03T08:05Z",
        "en | March 3rd, 2020 12:10 a.m. EST | 2020-03-03T00:10-05:00",
        "en | March 3, 2020 12:10 p.m. ET | 2020-03-03T12:10-05:00",
        "en | July 3, 2020 9 am ET | 2020-07-03T09:00-04:00",
        "en | Published 12:05 GMT, 3 March 2020 | 2020-03-03T12:05Z",
        "en | 12:05, 3 Mar 2020 | 2020-03-03T12:05",
        "en | Sat 8 Feb 2020 15.44 GMT | 2020-02-08T15:44Z",
        "en | 2020-03-03 | 2020-03-03",
        "en | 2020-03-03T12:05:30Z | 2020-03-03T12:05:30Z",
        "en | 2020-03-03 12:05 +0200 | 2020-03-03T12:05+02:00",
        "en | 2020/03/28 | 2020-03-28",
        "en | 28/03/2020 | 2020-03-28",
        "en | 3/28/2020 | 2020-03-28",
        "en | Thu, 05 Mar 2020 23:15:00 +0100 | 2020-03-05T23:15+01:00",
        "en | March 2020 | 2020-03",
        "en | Sept. 9, 2019 | 2019-09-09",
        "en | 9:30 p.m. on March 3, 2020 | 2020-03-03T21:30",
        "en | Oct 24, 1962 | 1962-10-24",
        "en | March 3, 2020 3:00 pm IST | 2020-03-03T15:00",
        "de | 08.07.2019 | 2019-07-08",
        "de | 8. März 2019, 15:44 Uhr | 2019-03-08T15:44",
        "de | Veröffentlicht am 08.03.2019 um 7 Uhr | 2019-03-08T07:00",
        "de | Stand: 08.03.19 | 2019-03-08",
        "de | 8. Jänner 2019 | 2019-01-08",
        "fr | Publié le 8 août 2019 à 15h44 | 2019-08-08T15:44",
        "fr | 1er février 2019 | 2019-02-01",
        "es | 8 de julio de 2019 a las 15:44 CEST | 2019-07-08T15:44+02:00",
        "es | 08/07/2019 | 2019-07-08",
        "it | 8 luglio 2019 alle ore 9:05 | 2019-07-08T09:05",
        "pt | 8 de julho de 2019 às 15h44 | 2019-07-08T15:44",
        "nl | 8 juli 2019 om 15.44 | 2019-07-08T15:44",
        "nl | 08-07-2019 | 2019-07-08",
        "pl | 8 lipca 2019 | 2019-07-08",
        "ru | 8 июля 2019 | 2019-07-08",
        "sv | 8 juli 2019 kl. 15.44 | 2019-07-08T15:44",
        "ja | 2019年7月8日 15:44 | 2019-07-08T15:44",
        "ko | 2019년 7월 8일 | 2019-07-08",
    })
    void readsADate(String language, String line, String date) {
        assertThat(new DateFinder(language).find(line)).extracting(found -> found.date().iso()).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The index rose 2.5 to 31.4 points",
        "On July 7 they met",
        "May 2 hours pass",
        "30.02.2019",
        "Call 555-12-3456 now",
        "February 31, 2019",
        "in March the market fell by 2019 points",
        "version 1.2.3.4",
    })
    void findsNoneWhereThereIsNone(String line) {
        assertThat(new DateFinder("en").find(line)).isEmpty();
    }

    @Test
    void findsSeveralFromLeftToRight() {
        assertThat(new DateFinder("en").find("Posted on Mar 7, 2019 Updated on May 23, 2021, 12:37 am CDT"))
            .extracting(found -> found.date().iso()).containsExactly("2019-03-07", "2021-05-23T00:37-05:00");
    }

    @Test
    void saysWhenNumbersCanBeReadBothWays() {
        FoundDate american = new DateFinder("en").find("7/8/2019").getFirst();
        assertThat(american.date().iso()).isEqualTo("2019-07-08");
        assertThat(american.doubt()).contains("2019-08-07");
        assertThat(new DateFinder("fr").find("7/8/2019").getFirst().date().iso()).isEqualTo("2019-08-07");
        assertThat(new DateFinder("en").find("7/7/2019").getFirst().doubt()).isEmpty();
        assertThat(new DateFinder("de").find("7.8.2019").getFirst().doubt()).isEmpty();
    }

    @Test
    void looksOnlyAtTheBeginningOfALongLine() {
        String line = "word ".repeat(100_000) + "3 March 2020";
        assertThat(new DateFinder("en").find(line)).isEmpty();
    }
}
