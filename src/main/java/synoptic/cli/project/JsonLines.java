package synoptic.cli.project;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON, a value a line, each line out at once. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    void write(JsonNode value) {
        out.println(JSON.writeValueAsString(value));
        out.flush();
    }
}
