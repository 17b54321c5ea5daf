package synoptic.importer.html.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.importer.lines.Sentences;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the article of a page that a script would put there: in the data that the page carries for it, as JSON. The article is the strings
 * of running text that stand in the same place of their records and are together the longest.
 */
public final class TextInData {

    private static final Logger LOG = LoggerFactory.getLogger(TextInData.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 60;

    private final Map<String, List<String>> byPlace = new LinkedHashMap<>();

    private TextInData() {
    }

    /** The paragraphs, or one string of HTML, in order; empty where the data hold no running text. */
    public static List<String> of(Document page) {
        TextInData found = new TextInData();
        for (Element script : page.select("script[type~=(?i)^application/(?:ld\\+)?json$]")) {
            try {
                found.collect(JSON.readTree(script.data()), "", 0);
            } catch (JacksonException noJson) {
                LOG.debug("data that cannot be read", noJson);
            }
        }
        return found.byPlace.values().stream().max(java.util.Comparator.comparingInt(TextInData::length)).orElse(List.of());
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private void collect(JsonNode node, String place, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isString() && isRunningText(node.asString())) {
            byPlace.computeIfAbsent(place, first -> new ArrayList<>()).add(node.asString());
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, place + "[]", depth + 1));
        } else if (node.isObject()) {
            node.properties().forEach(property -> collect(property.getValue(), place + "." + property.getKey(), depth + 1));
        }
    }

    private static boolean isRunningText(String text) {
        return text.indexOf(' ') > 0 && (text.contains("<p") || Sentences.isRunningText(text)) && !text.startsWith("{") && !text.startsWith("function");
    }
}
