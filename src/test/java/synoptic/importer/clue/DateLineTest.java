package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    private final DateFinder finder = new DateFinder("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Posted on Mar 7, 2019   Updated on May 23, 2021, 12:37 am CDT | PUBLISHED 2019-03-07, UPDATED "
            + "2021-05-23T00:37-05:00",
        "Last updated: 7 March 2019 | UPDATED 2019-03-07",
        "March 7, 2019 / 9:12 AM / 2 years | UNSAID 2019-03-07T09:12",
        "Thursday 7 March 2019 | UNSAID 2019-03-07",
        "*First Published: Mar 7, 2019, 1:53 pm CST | PUBLISHED 2019-03-07T13:53-06:00",
        "Veröffentlicht am 07.03.2019 | PUBLISHED 2019-03-07",
        "Mis à jour le 7 mars 2019 à 10h00 | UPDATED 2019-03-07T10:00",
        "Publicado el 7 de marzo de 2019 | PUBLISHED 2019-03-07",
        "Hamburg, 7 March 2019 | UNSAID 2019-03-07",
    })
    void tellsWhatEachDateIs(String line, String dates) {
        assertThat(DateLine.of(line, finder)).map(found -> found.dates().stream()
            .map(dated -> dated.meaning() + " " + dated.found().date().iso()).collect(Collectors.joining(", ")))
            .contains(dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 hours ago", "Updated 2 days ago", "vor 3 Stunden", "il y a 2 heures", "hace 5 minutos",
        "Yesterday at 18:40"})
    void knowsDatesCountedFromToday(String line) {
        assertThat(DateLine.of(line, finder)).contains(new DateLine(java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The council met on 7 March 2019 in the old hall.", "Ann Lee, 7 March 2019",
        "The mayor resigned", "7",
        "Harbour fees rose on March 7, 2019"})
    void leavesOtherLinesAlone(String line) {
        assertThat(DateLine.of(line, finder)).isEmpty();
    }

    @Test
    void namesTheMeaningOfALabel() {
        assertThat(DateLine.meaning("Last modified:")).isEqualTo(DateLine.Meaning.UPDATED);
        assertThat(DateLine.meaning("by Ann")).isEqualTo(DateLine.Meaning.UNSAID);
    }
}
