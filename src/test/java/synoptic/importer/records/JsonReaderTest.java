package synoptic.importer.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

class JsonReaderTest {

    private static final String FERRY = "{\"title\":\"Ferry leaves early\",\"text\":\"The ferry left at six.\\n\\nNobody was on "
        + "board.\",\"url\":\"https://ferry.example/a\",\"date\":\"2021-03-04\"}";
    private static final String BRIDGE =
        "{\"headline\":\"Bridge closed\",\"body\":\"<p>The <b>old</b> bridge was closed.</p><ul><li>ropes</li></ul>\","
            + "\"author\":[{\"name\":\"Ada Quay\"},{\"name\":\"Bo Pier\"}],\"source\":{\"name\":\"Harbour News\"},"
            + "\"pubDate\":1614834367,\"lang\":\"en\"}";

    @Test
    void readsOneArticle() throws ImportRefused {
        Draft draft = Drafts.read("x.json", FERRY.getBytes(StandardCharsets.UTF_8));
        assertThat(Drafts.lines(draft)).containsExactly("title: Ferry leaves early", "paragraph: The ferry left at six.",
            "paragraph: Nobody was on board.");
        assertThat(draft.source().place()).isEqualTo("/in/x.json");
        assertThat(draft.metadata().url()).isEqualTo("https://ferry.example/a");
        assertThat(draft.metadata().published().iso()).isEqualTo("2021-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "{\"status\":\"ok\",\"response\":{\"docs\":[%s,%s]}}",
        "[{\"_source\":%s},{\"_source\":%s}]", "{\"articles\":[%s,\n%s]}"})
    void readsSeveralArticlesUnderTheirNumbers(String form) {
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.json", form.formatted(FERRY, BRIDGE)), Reading.AUTOMATIC);
        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/x.json!/1", "/in/x.json!/2");
        Draft bridge = ((Outcome.Drafted) outcomes.get(1)).draft();
        assertThat(Drafts.lines(bridge)).containsExactly("title: Bridge closed", "paragraph: The old bridge was closed.",
            "list-item: ropes");
        assertThat(bridge.metadata().byline()).isEqualTo("Ada Quay, Bo Pier");
        assertThat(bridge.metadata().outlet()).isEqualTo("Harbour News");
        assertThat(bridge.metadata().published().iso()).isEqualTo("2021-03-04T05:06:07Z");
        assertThat(bridge.source().bytes().length).isLessThan(form.length() + BRIDGE.length());
    }

    @Test
    void saysWhichRecordsHaveNoText() {
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.jsonl", FERRY + "\n{\"title\":\"none\"}\n" + BRIDGE),
            Reading.AUTOMATIC);
        assertThat(outcomes).hasSize(3);
        assertThat(((Outcome.Refused) outcomes.get(1)).sentence()).startsWith("/in/x.jsonl!/2 has no text");
    }

    @Test
    void aBrokenLineCostsOnlyItself() {
        List<Outcome> outcomes = Drafts.outcomes(Drafts.source("x.jsonl", FERRY + "\n{\"title\": oops\n\n" + BRIDGE + "\n" + FERRY + " more\n"), Reading.AUTOMATIC);

        assertThat(outcomes).extracting(Outcome::place).containsExactly("/in/x.jsonl!/1", "/in/x.jsonl!/2", "/in/x.jsonl!/3", "/in/x.jsonl!/4");
        assertThat(outcomes).filteredOn(Outcome.Drafted.class::isInstance).hasSize(2);
        assertThat(((Outcome.Refused) outcomes.get(1)).sentence())
            .isEqualTo("/in/x.jsonl!/2 is not JSON that can be read; correct that line, or leave it out.");
    }

    @Test
    void takesTheFieldsThatAPersonChose() {
        String record = "{\"a\":\"A title\",\"b\":\"one two three four\",\"c\":\"five six seven eight\"}";
        var chosen = Reading.AUTOMATIC.withColumns(Columns.parse("title=a, text=C"));
        assertThat(Drafts.drafts(Drafts.source("x.json", record), chosen)).singleElement().satisfies(draft ->
            assertThat(Drafts.lines(draft)).containsExactly("title: A title", "paragraph: five six seven eight"));
        assertThat(Drafts.outcomes(Drafts.source("x.json", record), Reading.AUTOMATIC)).singleElement()
            .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.need()).isEqualTo(Need.COLUMNS));
    }

    @Test
    void readsLinesInAnEncodingThatAPersonChose() {
        byte[] bytes = (FERRY.replace("Nobody", "Никто") + "\n" + BRIDGE).getBytes(Charset.forName("windows-1251"));
        Draft draft = Drafts.drafts(Drafts.source("x.jsonl", bytes),
            Reading.AUTOMATIC.withEncoding(Charset.forName("windows-1251"))).getFirst();
        assertThat(Drafts.lines(draft)).contains("paragraph: Никто was on board.");
    }

    @Test
    void refusesBrokenAndBottomlessFiles() {
        assertThat(Drafts.refusal("x.json", "{\"text\": \n oops".getBytes())).isEqualTo("/in/x.json is not JSON that can be "
            + "read: line 2 is broken; correct it there, or get the file again from where it came from.");
        assertThat(Drafts.refusal("x.json", ("[".repeat(200_000)).getBytes())).startsWith("/in/x.json is not JSON that");
        assertThat(Drafts.refusal("x.json", "[1,2]".getBytes())).startsWith("/in/x.json holds no article");
    }
}
