package synoptic.importer.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.importer.webannotation.WebAnnotation.Body;
import synoptic.importer.webannotation.WebAnnotation.Position;
import synoptic.importer.webannotation.WebAnnotation.Reported;
import synoptic.model.Stance;
import synoptic.model.TextQuoteSelector;

class WebAnnotationReaderTest {

    private static final String QUOTE = "{\"type\":\"TextQuoteSelector\",\"exact\":\"the sand\"}";

    private final WebAnnotationReader reader = new WebAnnotationReader();

    @Test
    void readsAnAnnotationWithEverything() {
        WebAnnotation read = reader.read("""
            {"@context":["http://www.w3.org/ns/anno.jsonld",{"synoptic":"urn:synoptic:"}],"type":"Annotation",
             "creator":{"type":"Person","name":" Ada  Lund "},"created":"2024-05-06T12:00:00Z","modified":"2024-05-07T14:00:00+02:00",
             "target":{"source":"urn:uuid:01","selector":[{"type":"TextPositionSelector","start":3,"end":7},
               {"type":"TextQuoteSelector","exact":"sand","prefix":"the ","suffix":" bank"}]},
             "body":[{"type":"TextualBody","purpose":"tagging","value":" figures / people "},
               {"type":"TextualBody","purpose":"identifying","value":"It ran aground","synoptic:stance":"disputes",
                "synoptic:speaker":"the captain"},
               {"type":"TextualBody","purpose":"commenting","value":"says who?"}]}""");
        assertThat(read.targets()).containsExactly(new WebAnnotation.Target("urn:uuid:01",
            Optional.of(new TextQuoteSelector("sand", "the ", " bank")), Optional.of(new Position(3, 7)),
                Optional.empty()));
        assertThat(read.bodies()).containsExactly(new Body.Tag("figures / people", List.of("figures", "people"), false),
            new Body.Claim("It ran aground", new Reported(Stance.DISPUTES, "the captain")), new Body.Note("says who?"));
        assertThat(read.creator()).isEqualTo("Ada Lund");
        assertThat(read.created()).contains(Instant.parse("2024-05-06T12:00:00Z"));
        assertThat(read.modified()).contains(Instant.parse("2024-05-07T12:00:00Z"));
        assertThat(read.linking()).isFalse();
    }

    @Test
    void readsTheLeastThatAnAnnotationCanBe() {
        WebAnnotation read = reader.read(with(QUOTE, ""));
        assertThat(read.bodies()).isEmpty();
        assertThat(read.creator()).isEmpty();
        assertThat(read.created()).isEmpty();
        assertThat(read.targets().getFirst().quote()).contains(new TextQuoteSelector("the sand", "", ""));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
            arguments("{\"type\":\"TextualBody\",\"value\":\"a note\"}", "", List.of(new Body.Note("a note"))),
            arguments("{\"type\":\"TextualBody\",\"value\":\"hedge\"}", "\"motivation\":\"tagging\",",
                List.of(new Body.Tag("hedge", List.of("hedge"), false))),
            arguments("{\"type\":\"TextualBody\",\"value\":\"a note\"}", "\"motivation\":[\"highlighting\"],",
                List.of(new Body.Note("a note"))),
            arguments("{\"type\":[\"TextualBody\"],\"purpose\":[\"tagging\"],\"value\":\"hedge\"}", "",
                List.of(new Body.Tag("hedge", List.of("hedge"), false))),
            arguments("{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"b/c\","
                + "\"synoptic:path\":[\"a\",\"b/c\"]}", "",
                List.of(new Body.Tag("b/c", List.of("a", "b/c"), true))),
            arguments("{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"/\"}", "",
                List.of(new Body.Tag("/", List.of("/"), false))),
            arguments("{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"So it is\"}", "",
                List.of(new Body.Claim("So it is", new Reported(Stance.SUPPORTS, "")))),
            arguments("{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"So\","
                + "\"synoptic:speaker\":\"Bo\"}", "",
                List.of(new Body.Claim("So", new Reported(Stance.SUPPORTS, "Bo")))),
            arguments("{\"type\":\"TextualBody\",\"purpose\":\"commenting\",\"value\":\"  \"}", "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsBodiesInEveryShape(String body, String more, List<Body> expected) {
        assertThat(reader.read(with(QUOTE, more + "\"body\":" + body + ",")).bodies()).isEqualTo(expected);
        assertThat(reader.read(with(QUOTE, more + "\"body\":[" + body + "],")).bodies()).isEqualTo(expected);
    }

    @Test
    void aBodyValueIsANote() {
        assertThat(reader.read(with(QUOTE, "\"bodyValue\":\"short\",")).bodies())
            .containsExactly(new Body.Note("short"));
    }

    @Test
    void stancesMayDifferFromTargetToTarget() {
        WebAnnotation read = reader.read("""
            {"type":"Annotation","motivation":"linking","target":[
              {"source":{"id":"a"},"selector":%s,"synoptic:stance":"disputes"},
              {"id":"b","selector":[%s],"synoptic:stance":"discusses","synoptic:speaker":"Bo"},
              {"source":"c","selector":%s}]}""".formatted(QUOTE, QUOTE, QUOTE));
        assertThat(read.linking()).isTrue();
        assertThat(read.targets()).extracting(WebAnnotation.Target::source).containsExactly("a", "b", "c");
        assertThat(read.targets()).extracting(WebAnnotation.Target::stance).containsExactly(
            Optional.of(new Reported(Stance.DISPUTES, "")), Optional.of(new Reported(Stance.DISCUSSES, "Bo")),
                Optional.empty());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
            arguments("", "This is not a JSON object, but an annotation is one."),
            arguments("[1]", "This is not a JSON object, but an annotation is one."),
            arguments("{\"type\":\"Annotation\"", "This is not a whole JSON object: "),
            arguments("{} {}", "This is not a whole JSON object: "),
            arguments("{\"type\":\"Page\"}", "This is not a W3C annotation: its type is not “Annotation”."),
            arguments("{\"target\":{}}", "its type is not “Annotation”."),
            arguments("{\"type\":\"Annotation\"}", "The annotation has no target"),
            arguments("{\"type\":\"Annotation\",\"target\":\"https://a.example\"}", "is about a whole article"),
            arguments("{\"type\":\"Annotation\",\"target\":{\"selector\":" + QUOTE + "}}", "“source” is missing"),
            arguments("{\"type\":\"Annotation\",\"target\":{\"source\":\"a\"}}",
                "give a TextQuoteSelector or a TextPositionSelector"),
            arguments(with("{\"type\":\"XPathSelector\",\"value\":\"/p\"}", ""), "give a TextQuoteSelector"),
            arguments(with("{\"type\":\"TextQuoteSelector\",\"exact\":\" \"}", ""), "“exact” is missing or empty"),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":5}", ""), "but has 5 and 5."),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":-1,\"end\":5}", ""), "but has -1 and 5."),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":1.5,\"end\":5}", ""), "but has 1.5 and 5."),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":\"1\",\"end\":5}", ""),
                "but has \"1\" and 5."),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":1,\"end\":99999999999}", ""),
                "and 99999999999."),
            arguments(with("{\"type\":\"TextPositionSelector\",\"start\":1}", ""), "needs two whole numbers"),
            arguments(with("{\"type\":\"TextQuoteSelector\",\"exact\":\"a\",\"refinedBy\":{}}", ""), "“refinedBy”"),
            arguments(with(QUOTE, "\"body\":\"https://a.example/note\","), "is not a TextualBody"),
            arguments(with(QUOTE, "\"body\":{\"type\":\"Video\"},"), "is not a TextualBody"),
            arguments(with(QUOTE, "\"body\":{\"type\":\"TextualBody\"},"), "has no words"),
            arguments(with(QUOTE, "\"body\":{\"type\":\"TextualBody\",\"value\":7},"), "has no words"),
            arguments(with(QUOTE, "\"body\":{\"type\":\"TextualBody\",\"purpose\":\"replying\",\"value\":\"a\"},"),
                "Synoptic does not know bodies for “replying”; use tagging, identifying, commenting."),
            arguments(with(QUOTE, "\"body\":{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\" \"},"),
                "A tag has no name."),
            arguments(with(QUOTE, "\"body\":{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"\"},"),
                "A claim has no words."),
            arguments(with(QUOTE,
                "\"body\":{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"a\","
                + "\"synoptic:stance\":\"yes\"},"),
                "There is no stance “yes”; use supports, disputes, discusses."),
            arguments(with(QUOTE, "\"created\":\"yesterday\","), "“created” is not a date with a time and an offset"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysInOneSentenceWhatIsWrong(String line, String sentence) {
        assertThatThrownBy(() -> reader.read(line)).isInstanceOf(AnnotationRefused.class).hasMessageContaining(sentence)
            .hasMessageMatching("[^\\n]*\\.");
    }

    private static String with(String selector, String more) {
        return "{\"type\":\"Annotation\"," + more + "\"target\":{\"source\":\"a\",\"selector\":" + selector + "}}";
    }
}
