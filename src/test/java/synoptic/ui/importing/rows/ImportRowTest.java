package synoptic.ui.importing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Need;

class ImportRowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/in/a.txt | a.txt",
        "C:\\in\\a.txt | a.txt",
        "/in/box.zip!/b/c.html | c.html",
        "/in/list.csv!/7 | list.csv, no. 7",
        "/in/box.zip!/b/feed.jsonl!/12 | feed.jsonl, no. 12",
        "/in/book.xlsx!/Sheet/7 | book.xlsx, no. 7",
        "/in/box.zip!/b/7 | 7",
        "https://a.example/ferry/ | https://a.example/ferry/",
    })
    void itsNameIsThatOfTheFileWithoutFolders(String place, String name) {
        assertThat(ImportRow.of(0, new Outcome.Refused(place, place + " is empty.")).name()).isEqualTo(name);
    }

    @Test
    void reasonsNameFilesWithoutTheirFolders() {
        assertThat(ImportRow.of(0, new Outcome.Duplicate("/in/b.txt", "/in/list.csv!/2", Optional.empty(), true)).reasons()).singleElement().asString()
            .contains("list.csv, no. 2").doesNotContain("/in/");
        assertThat(ImportRow.of(0, new Outcome.Refused("/in/b.pdf", "/in/b.pdf is locked.", Need.PASSWORD)).reasons()).containsExactly("b.pdf is locked.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/in/b.pdf is locked.                                                             | b.pdf | Is locked.",
        "/in/b.pdf is locked; give it (on the command line: --password).                  | b.pdf | Is locked; give it.",
        "The server says no.                                                              | b.pdf | The server says no.",
        "/in/a-name-that-is-much-too-long-for-a-line.pdf is empty.                        | a-name-that-is-much-too-long-for-a-line.pdf | Is empty.",
    })
    void theListSaysTheReasonWithoutTheNameAboveIt(String sentence, String name, String expected) {
        assertThat(ImportRow.of(0, new Outcome.Refused("/in/" + name, sentence)).briefly()).isEqualTo(expected);
    }

    @Test
    void aLongNameKeepsItsBeginningAndItsEnding() {
        assertThat(ImportRow.of(0, new Outcome.Duplicate("/in/b.txt", "/in/northern-buoy-adrift-as-it-was-printed.html", Optional.empty(), true)).briefly())
            .contains("northern-buoy…").contains("inted.html,");
        assertThat(ImportRow.brief("buoy.html")).isEqualTo("buoy.html");
    }

    @Test
    void aPlaceIsInsideOfItselfAndOfWhatHoldsIt() {
        assertThat(ImportRow.isWithin("/in/box.zip!/a.txt", "/in/box.zip")).isTrue();
        assertThat(ImportRow.isWithin("/in/box.zip", "/in/box.zip")).isTrue();
        assertThat(ImportRow.isWithin("/in/box.zip2!/a.txt", "/in/box.zip")).isFalse();
    }
}
