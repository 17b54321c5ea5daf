package synoptic.exporter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonTextTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void writesARecordOnEachLine() {
        ObjectNode node = MAPPER.createObjectNode().put("a", 1);
        node.putObject("small").put("x", true);
        node.putArray("none");
        node.putArray("numbers").add(1).add(2);
        ObjectNode outer = node.putObject("outer").put("b", "ü");
        outer.putArray("records").add(MAPPER.createObjectNode().put("c", 1)).add(MAPPER.createObjectNode().put("c", 2));
        assertThat(JsonText.of(node)).isEqualTo("""
            {
              "a": 1,
              "small": {"x":true},
              "none": [],
              "numbers": [1,2],
              "outer": {
                "b": "ü",
                "records": [
                  {"c":1},
                  {"c":2}
                ]
              }
            }
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D", "😀\uD83D😀", "\u0000\n\"\\", "\u2028</script>"})
    void anyStringSurvivesUtf8(String words) {
        String json = JsonText.of(MAPPER.createObjectNode().put("words", words));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonNode read = MAPPER.readTree(bytes);
        assertThat(read.get("words").asString()).isEqualTo(words);
    }

    @Test
    void anEmptyObjectIsShort() {
        assertThat(JsonText.of(MAPPER.createObjectNode())).isEqualTo("{}\n");
    }
}
