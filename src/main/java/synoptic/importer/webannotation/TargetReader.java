package synoptic.importer.webannotation;

import java.util.List;
import java.util.Optional;
import synoptic.importer.webannotation.WebAnnotation.Position;
import synoptic.model.TextQuoteSelector;
import tools.jackson.databind.JsonNode;

/** Reads what an annotation is about. */
final class TargetReader {

    WebAnnotation.Target read(JsonNode node) {
        if (!node.isObject()) {
            throw new AnnotationRefused(
                "The annotation is about a whole article; say which words, with a TextQuoteSelector.");
        }
        JsonNode source = node.has("source") ? node.get("source") : node.path("id");
        String name = (source.isObject() ? source.path("id") : source).asString("").strip();
        if (name.isEmpty()) {
            throw new AnnotationRefused("The target does not name its article: “source” is missing.");
        }
        List<JsonNode> selectors = Nodes.list(node.path("selector"));
        Optional<TextQuoteSelector> quote = selectors.stream()
            .filter(selector -> Nodes.isA("TextQuoteSelector", selector)).findFirst().map(TargetReader::quote);
        Optional<Position> position = selectors.stream()
            .filter(selector -> Nodes.isA("TextPositionSelector", selector)).findFirst().map(TargetReader::position);
        if (quote.isEmpty() && position.isEmpty()) {
            throw new AnnotationRefused("The target does not say which words it is about in a way that "
                + "Synoptic understands: give a TextQuoteSelector or a TextPositionSelector.");
        }
        if (selectors.stream().anyMatch(selector -> selector.has("refinedBy"))) {
            throw new AnnotationRefused(
                "The target is narrowed down with “refinedBy”, which Synoptic does not understand.");
        }
        return new WebAnnotation.Target(name, quote, position, Reports.of(node));
    }

    private static TextQuoteSelector quote(JsonNode selector) {
        String exact = selector.path("exact").asString("");
        if (exact.isBlank()) {
            throw new AnnotationRefused("The TextQuoteSelector quotes nothing: “exact” is missing or empty.");
        }
        return new TextQuoteSelector(exact, selector.path("prefix").asString(""), selector.path("suffix").asString(""));
    }

    private static Position position(JsonNode selector) {
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        if (!start.canConvertToExactIntegral() || !end.canConvertToExactIntegral() || !start.canConvertToInt()
            || !end.canConvertToInt() || start.asInt() < 0 || end.asInt() <= start.asInt()) {
            throw new AnnotationRefused("The TextPositionSelector needs two whole numbers, “start” from 0 on and "
                + "“end” above it, but has " + start + " and " + end + ".");
        }
        return new Position(start.asInt(), end.asInt());
    }
}
