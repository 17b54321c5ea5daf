package synoptic.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;

class UnknownFieldsTest {

    private static final String ARTICLE = """
        {
          "id": "00000000-0000-7000-8000-000000000001",
          "version": 1,
          "title": "Ferry late",
          "added": "2031-03-04T05:00:00Z",
          "original": {"name":"ferry.txt","extension":"txt","sha256":"%s","size":10,"camera":"none"},
          "blocks": [
            {"kind":"title","range":[0,10],"id":"b1"}
          ],
          "marks": [
            {"kind":"bold","range":[0,5],"weight":700.10}
          ],
          "text": "Ferry late",
          "shelf": {"row":3,"of":["a","b"]}
        }
        """.formatted("0".repeat(64));

    private static final String ANNOTATION = "[\n{\"id\":\"00000000-0000-7000-8000-000000000003\","
        + "\"article\":\"00000000-0000-7000-8000-000000000001\",\"start\":0,\"end\":5,\"exact\":\"Ferry\",\"bodies\":["
        + "{\"type\":\"mention\",\"claim\":\"00000000-0000-7000-8000-000000000002\",\"stance\":\"supports\",\"sure\":0.50},"
        + "{\"type\":\"comment\",\"text\":\"which?\",\"lang\":\"en\"}],"
        + "\"created\":\"2031-03-04T05:00:00Z\",\"modified\":\"2031-03-04T05:00:00Z\",\"seen\":[true,null,-0]}\n]\n";

    private static final String CLAIM = "[\n{\"id\":\"00000000-0000-7000-8000-000000000002\",\"number\":1,\"rank\":1048576,"
        + "\"statement\":\"The ferry was late.\",\"silences\":[{\"article\":\"00000000-0000-7000-8000-000000000001\","
        + "\"confirmed\":\"2031-03-04T05:00:00Z\",\"by\":\"phone\"}],\"created\":\"2031-03-04T05:00:00Z\","
        + "\"modified\":\"2031-03-04T05:00:00Z\",\"weight\":1e400}\n]\n";

    private static final String PROJECT = """
        {
          "format": "synoptic-project",
          "version": 1,
          "id": "00000000-0000-7000-8000-000000000009",
          "title": "Ferries",
          "created": "2031-03-04T05:00:00Z",
          "license": "CC0"
        }
        """;

    private static final String TAGS = "[\n{\"id\":\"00000000-0000-7000-8000-000000000004\",\"name\":\"ferry\","
        + "\"color\":\"#336699\",\"icon\":\"\\u26f4 \\\"x\\\"\"}\n]\n";

    private final ProjectJson json = new ProjectJson();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void theyComeBackInEveryFileAndAtEveryLevelExactlyAsTheyWere() {
        assertThat(text(json.file(json.readProject(bytes(PROJECT)).records().getFirst().info()))).isEqualTo(PROJECT);
        assertThat(text(json.file(json.readArticle(bytes(ARTICLE)).records().getFirst()))).isEqualTo(ARTICLE);
        assertThat(text(json.annotationsFile(json.readAnnotations(bytes(ANNOTATION)).records()))).isEqualTo(ANNOTATION);
        assertThat(text(json.claimsFile(json.readClaims(bytes(CLAIM)).records()))).isEqualTo(CLAIM);
        assertThat(text(json.tagsFile(json.readTags(bytes(TAGS)).records()))).isEqualTo(TAGS);
    }

    @Test
    void theyStayWithWhatTheyBelongToWhenTheRestChanges() {
        Annotation read = json.readAnnotations(bytes(ANNOTATION)).records().getFirst();
        List<Body> turned = read.bodies().reversed();
        String written = text(json.annotationsFile(List.of(read.withBodies(turned, read.modified()))));
        assertThat(written).contains("\"stance\":\"supports\",\"sure\":0.50}")
            .contains("\"text\":\"which?\",\"lang\":\"en\"}").contains("\"seen\":[true,null,-0]}");
        String without = text(json.annotationsFile(List.of(read.withBodies(List.of(turned.getFirst()), read.modified()))));
        assertThat(without).doesNotContain("sure").contains("\"lang\":\"en\"");
    }

    @Test
    void whiteSpaceAroundTheirPartsGoesSoThatARecordStaysOnItsLine() {
        String spread = TAGS.replace("\"icon\":", "\"shape\" : {\n \"of\" : [ 1 ,\n\t2 ] , \"n\" : \"a  \\\" b\" },\n\"icon\":");
        String written = text(json.tagsFile(json.readTags(bytes(spread)).records()));
        assertThat(written).contains("\"shape\":{\"of\":[1,2],\"n\":\"a  \\\" b\"}");
        assertThat(written.lines()).hasSize(3);
    }

    @Test
    void ofTheSameFieldTwiceTheLastOneCounts() {
        String twice = TAGS.replace("\"icon\":", "\"icon\":1,\"icon\":");
        assertThat(text(json.tagsFile(json.readTags(bytes(twice)).records()))).isEqualTo(TAGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b"})
    void aNameThatIsNoUnicodeIsAFlawAndNoFailure(String name) {
        String broken = TAGS.replace("icon", name);
        assertThat(json.readTags(bytes(broken)).flaws()).singleElement()
            .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(2));
    }

    @Test
    void theyAreKnownByTheirRecordNotByTheirPlaceInTheFile() {
        Claim claim = json.readClaims(bytes(CLAIM)).records().getFirst();
        Article article = json.readArticle(bytes(ARTICLE)).records().getFirst();
        assertThat(text(json.claimsFile(List.of(claim.withStatement("It was.", claim.modified()))))).contains("1e400");
        assertThat(text(json.file(article.withMemo("read")))).contains("\"camera\":\"none\"").contains("\"shelf\": {");
    }
}
