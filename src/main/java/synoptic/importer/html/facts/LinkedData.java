package synoptic.importer.html.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the article in a page's JSON-LD. Blocks that are no JSON are passed over. */
final class LinkedData {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedData.class);
    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES).build();
    private static final int MOST_NODES = 20_000;

    private final Optional<JsonNode> article;
    private final Map<String, JsonNode> byId = new HashMap<>();

    LinkedData(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            parse(script.data()).ifPresent(root -> collect(root, articles, byId));
        }
        article = articles.stream().filter(node -> !text(node.path("headline")).isEmpty()).findFirst()
            .or(() -> articles.stream().findFirst());
    }

    /** The words of a property of the article, of the first of these names that has any, or an empty string. */
    String first(String... names) {
        for (String name : names) {
            String found = article.map(node -> text(node.path(name))).orElse("");
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The names of persons or organisations in a property, joined by commas. */
    String names(String property) {
        List<String> names = new ArrayList<>();
        article.ifPresent(node -> names(node.path(property), names));
        return String.join(", ", names);
    }

    private void names(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(each -> names(each, names));
            return;
        }
        JsonNode described = node.isObject() && !node.has("name") ? byId.getOrDefault(text(node.path("@id")), node) : node;
        if (described.path("name").isArray()) {
            names(described.path("name"), names);
            return;
        }
        String name = described.isObject() ? text(described.path("name")) : text(described);
        if (!name.isEmpty() && !name.startsWith("http") && !names.contains(name)) {
            names.add(name);
        }
    }

    private static Optional<JsonNode> parse(String data) {
        String json = data.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
            .replaceFirst("(?:-->|//\\]\\]>|\\]\\]>|;)$", "");
        try {
            return json.isBlank() ? Optional.empty() : Optional.of(JSON.readTree(json.contains("{&quot;") ? Parser.unescapeEntities(json, false) : json));
        } catch (JacksonException noJson) {
            LOG.debug("JSON-LD that cannot be read", noJson);
            return Optional.empty();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> articles, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isArticle(node)) {
                articles.add(node);
            }
            if (node.has("@id") && node.has("name")) {
                byId.putIfAbsent(text(node.path("@id")), node);
            }
            if (node.isArray() || node.isObject()) {
                node.forEach(child -> {
                    if (child.isContainer()) {
                        open.add(child);
                    }
                });
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticleType(text(each))) {
                    return true;
                }
            }
        }
        return isArticleType(text(type));
    }

    private static boolean isArticleType(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")
            || name.endsWith("review") || name.endsWith("recipe") || name.endsWith("howto");
    }

    private static String text(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return text(node.get(0));
        }
        if (node.isObject()) {
            return text(node.path("@id"));
        }
        String words = node.isString() ? node.asString() : "";
        return Parser.unescapeEntities(words, false).strip();
    }
}
