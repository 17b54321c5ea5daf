package synoptic.exporter.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.exporter.Ferry;
import synoptic.model.Project;
import synoptic.testing.ProjectSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationCollectionTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Ferry ferry = new Ferry();

    @Test
    void holdsEveryHighlightAndALinkForEveryMentionedClaim() {
        JsonNode collection = collection(ferry.project());
        assertThat(collection.get("label").asString()).isEqualTo("The ferry at Skarn");
        assertThat(collection.get("total").asInt()).isEqualTo(ferry.project().annotations().size() + 2);
        assertThat(items(ferry.project())).hasSize(collection.get("total").asInt());
        assertThat(items(ferry.project()).stream().map(item -> item.get("motivation").asString()))
            .contains("tagging", "identifying", "highlighting", "linking");
        assertThat(collection.at("/first/partOf/id")).isEqualTo(collection.get("id"));
    }

    @Test
    void countsCodePoints() {
        JsonNode target = item(ferry.project(), ferry.smiling.toString()).get("target");
        String text = ferry.article(ferry.tide).text().text();
        JsonNode position = target.at("/selector/0");
        int from = text.offsetByCodePoints(0, position.get("start").asInt());
        int to = text.offsetByCodePoints(0, position.get("end").asInt());
        assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
        assertThat(text.substring(from, to)).isEqualTo("112 passengers were never in danger")
            .isEqualTo(target.at("/selector/1/exact").asString());
        assertThat(from).isEqualTo(position.get("start").asInt() + 2);
        assertThat(target.get("source").asString()).isEqualTo("urn:uuid:" + ferry.tide);
    }

    @Test
    void saysInBodiesWhatAnAnalystSaid() {
        JsonNode bodies = item(ferry.project(), ferry.smiling.toString()).get("body");
        assertThat(bodies.get(0).toString()).isEqualTo("""
            {"type":"TextualBody","purpose":"tagging","value":"people","synoptic:tag":"urn:uuid:%s",\
            "synoptic:path":["figures","people"]}""".formatted(ferry.passengers));
        assertThat(bodies.get(1).toString())
            .isEqualTo("{\"type\":\"TextualBody\",\"purpose\":\"commenting\",\"value\":\"says who?\"}");
        JsonNode mention = item(ferry.project(), ferry.denial.toString()).at("/body/0");
        assertThat(mention.toString()).isEqualTo("""
            {"type":"TextualBody","purpose":"identifying","value":"The captain had been warned","synoptic:claim":"urn:uuid:%s",\
            "synoptic:stance":"disputes","synoptic:speaker":"the captain"}""".formatted(ferry.warned));
    }

    @Test
    void aClaimIsOneAnnotationWithATargetForEveryMention() {
        JsonNode link = item(ferry.project(), ferry.warned.toString());
        assertThat(link.at("/body/0/value").asString()).isEqualTo("The captain had been warned");
        assertThat(link.at("/body/0/synoptic:memo").asString()).isEqualTo("Compare the harbour's log.");
        assertThat(link.at("/body/0/synoptic:silences/0/synoptic:article").asString())
            .isEqualTo("urn:uuid:" + ferry.quiet);
        assertThat(link.at("/body/0/synoptic:silences/0/synoptic:confirmedBy").asString()).isEqualTo("Bo");
        List<String> stances = new ArrayList<>();
        link.get("target").forEach(target -> stances.add(target.get("synoptic:stance").asString() + " "
            + target.path("synoptic:speaker").asString("") + " " + target.at("/selector/1/exact").asString()));
        assertThat(stances).containsExactlyInAnyOrder("disputes the captain Nobody had warned us",
            "supports harbour staff they warned the captain twice",
            "discusses  " + ferry.sketch.annotation(ferry.across).target().quote().exact());
        assertThat(link.at("/target/0/synoptic:annotation").asString()).startsWith("urn:uuid:");
    }

    @Test
    void claimsWithoutMentionsTagsAndArticlesStandInTheCollection() {
        JsonNode collection = collection(ferry.project());
        assertThat(collection.at("/synoptic:claimsWithoutMentions").size()).isEqualTo(1);
        assertThat(collection.at("/synoptic:claimsWithoutMentions/0/synoptic:statement").asString())
            .isEqualTo("The sandbank moved in winter");
        assertThat(collection.at("/synoptic:tags/1/synoptic:parent").asString()).isEqualTo("urn:uuid:" + ferry.numbers);
        assertThat(collection.at("/synoptic:tags/1/synoptic:color").asString()).isEqualTo("#2e86c1");
        assertThat(collection.at("/synoptic:articles/0/synoptic:url").asString())
            .isEqualTo("https://tide.example/ferry?a=1&b=2");
        assertThat(collection.get("synoptic:memo").asString()).isEqualTo("Who knew of the sandbank?");
    }

    @Test
    void saysWhatHasNoPlaceOrOnlyANewOne() {
        List<JsonNode> items = items(ferry.worn().project());
        JsonNode orphan = items.stream().map(item -> item.get("target"))
            .filter(target -> target.path("synoptic:anchor").asString("").equals("orphan")).findFirst().orElseThrow();
        assertThat(orphan.get("selector").size()).isEqualTo(1);
        assertThat(orphan.get("synoptic:lastStartUtf16").asInt()).isEqualTo(3);
        JsonNode near = items.stream().map(item -> item.get("target"))
            .filter(target -> target.path("synoptic:anchor").asString("").equals("approximate")).findFirst()
            .orElseThrow();
        assertThat(near.get("synoptic:score").asDouble()).isEqualTo(0.75);
        assertThat(near.at("/selector/1/exact").asString()).isEqualTo("well-known sandbank");
    }

    @Test
    void whatDanglesKeepsItsIds() {
        JsonNode stray = items(ferry.worn().project()).stream()
            .filter(item -> item.at("/target/selector/0/exact").asString("").equals("lost")).findFirst().orElseThrow();
        assertThat(stray.at("/target/selector").size()).isEqualTo(1);
        assertThat(stray.at("/body/0/value").asString()).isEmpty();
        assertThat(stray.at("/body/0/synoptic:claim").asString()).startsWith("urn:uuid:");
        assertThat(stray.at("/body/1/synoptic:tag").asString()).startsWith("urn:uuid:");
    }

    @Test
    void aCircleOfParentsHasAnEnd() {
        ferry.sketch.with(ferry.tag(ferry.numbers).withParent(Optional.of(ferry.passengers)));
        assertThat(TagPaths.of(ferry.tag(ferry.passengers), ferry.project())).containsExactly("figures", "people");
    }

    @Test
    void everyAnnotationIsOneLine() {
        String text = AnnotationCollection.of(ferry.project());
        assertThat(text.lines().filter(line -> line.contains("\"type\":\"Annotation\"")))
            .hasSize(items(ferry.project()).size());
        assertThat(text).isEqualTo(AnnotationCollection.of(new Ferry().project()));
    }

    @Test
    void anEmptyProjectIsAnEmptyCollection() {
        JsonNode collection = collection(new ProjectSketch().project());
        assertThat(collection.get("total").asInt()).isZero();
        assertThat(collection.at("/first/items").isArray()).isTrue();
    }

    private static JsonNode collection(Project project) {
        return MAPPER.readTree(AnnotationCollection.of(project));
    }

    private static List<JsonNode> items(Project project) {
        List<JsonNode> items = new ArrayList<>();
        collection(project).at("/first/items").forEach(items::add);
        return items;
    }

    private static JsonNode item(Project project, String id) {
        return items(project).stream().filter(item -> item.get("id").asString().equals("urn:uuid:" + id)).findFirst()
            .orElseThrow();
    }
}
