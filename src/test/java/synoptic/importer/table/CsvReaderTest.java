package synoptic.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.importer.Drafts;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Columns;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Reading;

class CsvReaderTest {

    private static final String TABLE = "Headline,Date,Link,Body,Author\n"
        + "Ferry leaves early,2021-03-04,https://ferry.example/a,\"The ferry left at six, said \"\"nobody\"\".\n\nOr so.\",Ada\n"
        + ",,,,\n"
        + "Bridge closed,4 March 2021,,The old bridge was closed.,Bo\n"
        + "No text,,,,\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsAnArticleFromEachRow(String separator) {
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.csv", "\ufeff" + separated(separator)), Reading.AUTOMATIC);
        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/x.csv!/2", "/in/x.csv!/4", "/in/x.csv!/5");
        Draft draft = ((Outcome.Drafted) outcomes.get(0)).draft();
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early",
            "paragraph: The ferry left at six" + separator.strip() + " said \"nobody\".", "paragraph: Or so.");
        assertThat(draft.metadata().published().iso()).isEqualTo("2021-03-04");
        assertThat(draft.metadata().byline()).isEqualTo("Ada");
        assertThat(draft.source().name()).isEqualTo("x-2.csv");
        assertThat(((Outcome.Refused) outcomes.get(2)).sentence()).startsWith("/in/x.csv!/5 has no text");
    }

    private static String separated(String separator) {
        return TABLE.replace(",", separator);
    }

    @Test
    void theRowThatIsKeptReadsTheSameAgain() throws ImportRefused {
        Draft draft = Drafts.drafts(Drafts.source("x.csv", TABLE), Reading.AUTOMATIC).getFirst();
        assertThat(Drafts.lines(Drafts.read("x-2.csv", draft.source().bytes()))).isEqualTo(Drafts.lines(draft));
    }

    @Test
    void takesChosenColumnsByNameOrLetter() {
        var source = Drafts.source("x.csv", "one,two,three\nA b,c d e,f g h\nI j,k l m,n o p\n");
        assertThat(Drafts.outcomes(source, Reading.AUTOMATIC)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class,
            refused -> {
                assertThat(refused.need()).isEqualTo(Need.COLUMNS);
                assertThat(refused.sentence()).contains("(its columns: one, two, three)");
            });
        Reading chosen = Reading.AUTOMATIC.withColumns(Columns.AUTOMATIC.with("text", "three").with("title", "B"));
        assertThat(Drafts.drafts(source, chosen)).extracting(Drafts::lines).containsExactly(
            List.of("title: c d e", "paragraph: f g h"), List.of("title: k l m", "paragraph: n o p"));
    }

    @Test
    void findsTheTextByItsLengthWhereNothingIsNamed() {
        String text = "The ferry left the harbour at six in the morning and nobody was on board. ".repeat(4).strip();
        List<Draft> drafts = Drafts.drafts(Drafts.source("x.csv", "7,2021-03-04," + text + "\n8,2021-03-05,Other " + text
            + "\n"), Reading.AUTOMATIC);
        assertThat(drafts).extracting(draft -> Drafts.lines(draft).getFirst()).containsExactly("paragraph: " + text,
            "paragraph: Other " + text);
    }

    @Test
    void readsATableInAnEncodingThatAPersonChose() {
        byte[] bytes = "title;text\nПаром;Паром вышел рано утром.\nМост;Мост закрыт.\n".getBytes(Charset.forName("IBM866"));
        assertThat(Drafts.drafts(Drafts.source("x.csv", bytes), Reading.AUTOMATIC.withEncoding(Charset.forName("IBM866"))))
            .extracting(draft -> draft.metadata().title()).containsExactly("Паром", "Мост");
    }

    @Test
    void previewsWhatAPersonChoosesFrom() throws ImportRefused {
        TablePreview preview = TablePreview.of(Drafts.source("x.csv", TABLE), Reading.AUTOMATIC).orElseThrow();
        assertThat(preview.columns()).containsExactly("Headline", "Date", "Link", "Body", "Author");
        assertThat(preview.rows()).hasSize(3);
        assertThat(preview.proposed().chosen()).containsEntry("text", "Body").containsEntry("published", "Date")
            .containsEntry("url", "Link").containsEntry("byline", "Author");
        assertThat(TablePreview.of(Drafts.source("x.txt", TABLE), Reading.AUTOMATIC)).isEmpty();
    }

    @Test
    void previewsTheFieldsOfRecords() throws ImportRefused {
        TablePreview preview = TablePreview.of(Drafts.source("x.jsonl", "{\"headline\":\"Bridge closed\",\"n\":4}\n"
            + "{\"headline\":\"Ferry early\",\"words\":\"" + "The ferry left at six. ".repeat(9) + "\"}\n"), Reading.AUTOMATIC).orElseThrow();
        assertThat(preview.columns()).containsExactly("headline", "n", "words");
        assertThat(preview.rows().getFirst()).containsExactly("Bridge closed", "4", "");
        assertThat(preview.proposed().chosen()).containsExactlyInAnyOrderEntriesOf(java.util.Map.of("title", "headline", "text", "words"));
    }

    @Test
    void takesNoneOfTheColumnsWhereNoneIsChosen() throws ImportRefused {
        Reading chosen = Reading.AUTOMATIC.withColumns(Columns.AUTOMATIC.with("byline", ""));
        assertThat(TablePreview.of(Drafts.source("x.csv", TABLE), chosen).orElseThrow().proposed().column("byline")).isEmpty();
        assertThat(Drafts.drafts(Drafts.source("x.csv", TABLE), chosen).getFirst().metadata().byline()).isEmpty();
    }

    @Test
    void refusesWhatIsEmpty() {
        assertThat(Drafts.refusal("x.csv", new byte[0])).startsWith("/in/x.csv is empty");
        assertThat(Drafts.refusal("x.csv", "\n\n".getBytes())).startsWith("/in/x.csv has no words in it");
        assertThat(Drafts.refusal("x.csv", "title,text\n".getBytes())).startsWith("/in/x.csv has no rows below");
    }
}
