package synoptic.cli.extract;

import synoptic.importer.Outcome;
import synoptic.importer.draft.Draft;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line of output for a file: its article, or why there is none. */
final class ExtractLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExtractLine() {
    }

    static ObjectNode of(String file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Drafted drafted -> drafted(file, drafted.draft());
            case Outcome.Annotated annotated -> refused(file, annotated.place()
                + " holds annotations made in " + annotated.elsewhere().program() + "; import it into a project.");
            case Outcome.Refused refused -> refused(file, refused.sentence());
            case Outcome.Duplicate duplicate -> refused(file, duplicate.sentence());
        };
    }

    static ObjectNode refused(String file, String sentence) {
        return JSON.createObjectNode().put("file", file).put("error", sentence);
    }

    private static ObjectNode drafted(String file, Draft draft) {
        return draft.isEmpty() ? refused(file, file + " holds no text.")
            : ArticleJson.write(draft, JSON.createObjectNode().put("file", file));
    }

    static String json(ObjectNode line) {
        return JSON.writeValueAsString(line);
    }
}
