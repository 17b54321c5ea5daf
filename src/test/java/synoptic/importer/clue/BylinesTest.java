package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Maren Oake | Maren Oake",
        "By MAREN OAKE | MAREN OAKE",
        "by Maren Oake and Tobias Finch | Maren Oake and Tobias Finch",
        "By Maren Oake, Tobias Finch and J. R. Pell | Maren Oake, Tobias Finch and J. R. Pell",
        "By Maren Oake in Lisbon | Maren Oake",
        "By Maren Oake, The Harbour Times | Maren Oake",
        "Written by Seán O'Dowd | Seán O'Dowd",
        "Von Jörg Müller-Lüdenscheidt | Jörg Müller-Lüdenscheidt",
        "Par Élodie de la Tour | Élodie de la Tour",
        "Por Núria García y Pablo Ruiz | Núria García y Pablo Ruiz",
        "di Carla De Santis | Carla De Santis",
        "Door Jan van der Berg | Jan van der Berg",
        "Reuters | Reuters",
        "By Associated Press | Associated Press",
        "Harbour Times Staff | Harbour Times Staff",
    })
    void findsTheNamesThatALineGives(String line, String names) {
        assertThat(Bylines.said(line)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Tuesday the water had gone down.", "By the end of the year", "Von der Küste kam Nebel",
        "The By-election", "Por qué sube el pan"})
    void takesNoOtherLineForAByline(String line) {
        assertThat(Bylines.said(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Maren Oake, political correspondent; Maren Oake",
        "Maren Oake | Staff reporter; Maren Oake",
        "Tobias Finch, Reuters; Tobias Finch",
        "Tobias Finch – Redakteur; Tobias Finch",
    })
    void findsNamesBeforeARole(String line, String names) {
        assertThat(Bylines.withRole(line)).contains(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Maren Oake; true", "Maren Oake, Tobias Finch; true", "J. R. Pell; true",
        "Maren; false",
        "Ludwig van Beethoven; true", "The water rose again; false", "maren oake; false"})
    void tellsNamesFromOtherWords(String line, boolean names) {
        assertThat(Bylines.names(line).isPresent()).isEqualTo(names);
    }
}
