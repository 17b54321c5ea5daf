package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorLineTest {

    private final DateFinder dates = new DateFinder("en");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "By Maren Oake; Maren Oake",
        "By MAREN OAKE March 11, 2015 3:46 PM; MAREN OAKE",
        "// By Maren Oake • Nov 11, 2020; Maren Oake",
        "on March 10, 2015 by Maren Oake; Maren Oake",
        "Tuesday 15 October 2019 by Maren B. Oake; Maren B. Oake",
        "Published on 3 May 2021 by Maren Oake; Maren Oake",
        "By Maren Oake and Tobias Finch; Maren Oake and Tobias Finch",
        "By Maren Oake , Tobias Finch on Monday, May 3rd, 2021; Maren Oake, Tobias Finch",
        "By Maren Oake, Harbour correspondent; Maren Oake",
        "By Maren Oake, Daily Lantern; Maren Oake",
        "By Maren Oake@marenoake Updated Jul 24, 2018, 2:15pm EDT; Maren Oake",
        "by: Maren Oake; Maren Oake",
        "by Maren Oake22 Dec 2016651; Maren Oake",
        "Written by Maren Oake Edited by Tobias Finch; Maren Oake",
        "Von Maren Oake und Tobias van der Finch; Maren Oake und Tobias van der Finch",
        "Par Maren Oake et Élodie Pré — 24 novembre 2017 à 18:42; Maren Oake et Élodie Pré",
        "Por Maren Oake, Tobias Finch y Ana Pardo; Maren Oake, Tobias Finch y Ana Pardo",
        "Di Maren Oake; Maren Oake",
        "Autor: Maren Oake; Maren Oake",
        "Maren Oake • 8h; Maren Oake",
        "Maren Oake | 4 min read; Maren Oake",
        "Maren Oake May 3, 2021; Maren Oake",
        "Maren Oake Monday, February 29, 2016; Maren Oake",
        "3 May 2021 | Maren Oake; Maren Oake",
    })
    void findsTheAuthorsBesideDatesAccountsAndOffices(String line, String names) {
        assertThat(AuthorLine.of(line, dates)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Photo by Maren Oake",
        "Photograph: Maren Oake/Getty Images",
        "Maren Oake via Reuters",
        "By the harbour",
        "By Saturday",
        "By Maren Oake the ferry had been sold twice.",
        "Maren Oake",
        "Daily Lantern May 3, 2021",
        "The Old Harbour reopened on 3 May 2021 after a storm",
        "Di Maio",
        "May 3, 2021",
        "By Maren Oake, who had come to the harbour in the morning to see the ferry off, and had waited ever since for its return.",
        "Updated 3 May 2021",
        "4 min read",
    })
    void takesNoCreditsSentencesOutletsAndDates(String line) {
        assertThat(AuthorLine.of(line, dates)).isEmpty();
    }
}
