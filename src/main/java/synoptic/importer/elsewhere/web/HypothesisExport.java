package synoptic.importer.elsewhere.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.importer.webannotation.WebAnnotation;
import synoptic.model.TextQuoteSelector;
import tools.jackson.databind.JsonNode;

/**
 * The annotations of an export of Hypothesis, or of an answer of its service. Its positions count the characters of the page as the browser had
 * it, which are not those of the article; so only the quotations count.
 */
final class HypothesisExport {

    private static final String ACCOUNT = "acct:";

    private HypothesisExport() {
    }

    /** Whether a file's root is such an export. */
    static boolean is(JsonNode root) {
        return Stream.of("annotations", "rows").map(root::path).anyMatch(all -> all.isArray() && (all.isEmpty() && root.has("export_date")
            || !all.isEmpty() && all.get(0).has("uri") && all.get(0).has("target")));
    }

    static List<Found> read(JsonNode root) {
        JsonNode all = root.has("annotations") ? root.path("annotations") : root.path("rows");
        Map<String, List<String>> replies = new LinkedHashMap<>();
        List<JsonNode> first = new ArrayList<>();
        for (JsonNode node : all) {
            JsonNode references = node.path("references");
            if (references.isArray() && !references.isEmpty()) {
                replies.computeIfAbsent(references.get(0).asString(""), absent -> new ArrayList<>()).add(said(node));
            } else {
                first.add(node);
            }
        }
        List<Found> found = new ArrayList<>();
        for (JsonNode node : first) {
            found.add(one(node, Optional.ofNullable(replies.remove(node.path("id").asString(""))).orElse(List.of())));
        }
        replies.values().forEach(orphans -> orphans.forEach(reply -> found.add(new Found.Unfit("replies to annotations that are not in the file"))));
        return found;
    }

    private static String said(JsonNode node) {
        return "Reply by " + creator(node) + ": " + node.path("text").asString("").strip();
    }

    private static Found one(JsonNode node, List<String> replies) {
        String address = node.path("uri").asString("").strip();
        Optional<TextQuoteSelector> quote = quote(node);
        String text = node.path("text").asString("").strip();
        if (quote.isEmpty()) {
            List<String> words = new ArrayList<>(List.of(text));
            tags(node).forEach(tag -> words.add("#" + tag.name()));
            words.addAll(replies);
            return new Found.OfPage(address, String.join("\n", words.stream().filter(line -> !line.isBlank()).toList()), creator(node));
        }
        List<WebAnnotation.Body> bodies = new ArrayList<>(tags(node));
        if (!text.isEmpty()) {
            bodies.add(new WebAnnotation.Body.Note(text));
        }
        WebAnnotation.Target target = new WebAnnotation.Target(address, quote, Optional.empty(), Optional.empty());
        return new Found.OfPassages(new WebAnnotation(List.of(target), bodies, false, creator(node), Found.time(node.path("created").asString("")),
            Found.time(node.path("updated").asString(""))), replies);
    }

    private static Optional<TextQuoteSelector> quote(JsonNode node) {
        for (JsonNode target : node.path("target")) {
            for (JsonNode selector : target.path("selector")) {
                String exact = selector.path("exact").asString("");
                if (selector.path("type").asString("").equals("TextQuoteSelector") && !exact.isBlank()) {
                    return Optional.of(new TextQuoteSelector(exact, selector.path("prefix").asString(""), selector.path("suffix").asString("")));
                }
            }
        }
        return Optional.empty();
    }

    private static List<WebAnnotation.Body.Tag> tags(JsonNode node) {
        List<WebAnnotation.Body.Tag> tags = new ArrayList<>();
        for (JsonNode tag : node.path("tags")) {
            String name = tag.asString("").strip().replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                tags.add(new WebAnnotation.Body.Tag(name, List.of(name), false));
            }
        }
        return tags;
    }

    /** The name that people see, else that of the account. */
    private static String creator(JsonNode node) {
        String shown = node.path("user_info").path("display_name").asString("").strip();
        String account = node.path("user").asString("").strip();
        String name = account.startsWith(ACCOUNT) ? account.substring(ACCOUNT.length()) : account;
        return !shown.isEmpty() ? shown : name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
    }
}
