package synoptic.exporter.webannotation;

import java.util.HashMap;
import java.util.Map;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.CodePoints;
import synoptic.text.TextRange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Targets as W3C specific resources: where the passage stands, in code points of the article's text, and its words. */
final class TargetNodes {

    private final Project project;
    private final Map<ArticleId, CodePoints> converters = new HashMap<>();

    TargetNodes(Project project) {
        this.project = project;
    }

    ObjectNode of(Target target) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "SpecificResource").put("source", Vocabulary.iri(target.article()));
        ArrayNode selectors = node.putArray("selector");
        boolean placed = Placement.isPlaced(target, project);
        if (placed) {
            CodePoints points = points(target.article());
            selectors.addObject().put("type", "TextPositionSelector")
                .put("start", points.fromUnit(target.range().start()))
                .put("end", points.fromUnit(target.range().end()));
        }
        selectors.add(quote(target.quote()));
        if (!placed) {
            TextRange last = target.range();
            node.put(Vocabulary.term("anchor"), "orphan")
                .put(Vocabulary.term("lastStartUtf16"), last.start()).put(Vocabulary.term("lastEndUtf16"), last.end());
        } else if (target.anchor() instanceof Anchor.Approximate near) {
            node.put(Vocabulary.term("anchor"), "approximate").put(Vocabulary.term("score"), near.score());
        }
        return node;
    }

    private CodePoints points(ArticleId article) {
        return converters.computeIfAbsent(article,
            id -> new CodePoints(project.article(id).map(Article::text).orElseThrow().text()));
    }

    private static ObjectNode quote(TextQuoteSelector quote) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "TextQuoteSelector").put("exact", quote.exact());
        if (!quote.prefix().isEmpty()) {
            node.put("prefix", quote.prefix());
        }
        if (!quote.suffix().isEmpty()) {
            node.put("suffix", quote.suffix());
        }
        return node;
    }
}
