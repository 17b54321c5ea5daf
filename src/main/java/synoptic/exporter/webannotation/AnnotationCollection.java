package synoptic.exporter.webannotation;

import java.util.List;
import java.util.stream.Stream;
import synoptic.exporter.syntax.JsonText;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Tag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The whole project as one W3C AnnotationCollection with one page. */
public final class AnnotationCollection {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Project project;
    private final AnnotationNodes nodes;

    private AnnotationCollection(Project project) {
        this.project = project;
        this.nodes = new AnnotationNodes(project);
    }

    /** The collection as JSON-LD with an annotation on each line; the same project gives the same text. */
    public static String of(Project project) {
        return JsonText.of(new AnnotationCollection(project).collection());
    }

    private ObjectNode collection() {
        ProjectInfo info = project.info();
        List<ObjectNode> items = Stream.concat(
            project.articles().stream().map(Article::id).flatMap(id -> project.annotationsOf(id).stream()),
            project.annotations().stream().filter(stray -> project.article(stray.article()).isEmpty()))
            .map((Annotation annotation) -> nodes.highlight(annotation)).toList();
        List<ObjectNode> links = project.claimsInOrder().stream()
            .filter(claim -> !project.mentionsOf(claim.id()).isEmpty()).map(nodes::link).toList();
        ObjectNode collection = JSON.objectNode();
        collection.set("@context", Vocabulary.context());
        collection.put("id", Vocabulary.iri(info.id()));
        collection.put("type", "AnnotationCollection");
        collection.put("label", info.title());
        collection.put("created", info.created().toString());
        Vocabulary.put(collection, "memo", info.memo());
        collection.set(Vocabulary.term("articles"), array(project.articles().stream().map(this::article).toList()));
        collection.set(Vocabulary.term("tags"), array(project.tags().stream().map(this::tag).toList()));
        collection.set(Vocabulary.term("claimsWithoutMentions"), array(project.claimsInOrder().stream()
            .filter(claim -> project.mentionsOf(claim.id()).isEmpty()).map(this::unmentioned).toList()));
        int total = items.size() + links.size();
        collection.put("total", total);
        ObjectNode page = collection.putObject("first");
        page.set("@context", Vocabulary.shortContext());
        page.put("id", Vocabulary.iri(info.id()) + "#page1");
        page.put("type", "AnnotationPage");
        page.putObject("partOf").put("id", Vocabulary.iri(info.id())).put("type", "AnnotationCollection")
            .put("label", info.title()).put("total", total);
        page.put("startIndex", 0);
        page.set("items", array(Stream.concat(items.stream(), links.stream()).toList()));
        collection.put("last", Vocabulary.iri(info.id()) + "#page1");
        return collection;
    }

    private ObjectNode article(Article article) {
        Metadata metadata = article.metadata();
        ObjectNode node = JSON.objectNode();
        node.put("id", Vocabulary.iri(article.id())).put("type", "Text");
        Vocabulary.put(node, "title", metadata.title());
        Vocabulary.put(node, "outlet", metadata.outlet());
        Vocabulary.put(node, "byline", metadata.byline());
        Vocabulary.put(node, "published", metadata.published().iso());
        Vocabulary.put(node, "url", metadata.url());
        if (!metadata.language().isBlank()) {
            node.put("language", metadata.language());
        }
        Vocabulary.put(node, "memo", article.memo());
        node.put(Vocabulary.term("version"), article.version());
        node.put(Vocabulary.term("added"), article.added().toString());
        node.put(Vocabulary.term("file"), "project/articles/" + article.id() + "/article.json");
        return node;
    }

    private ObjectNode tag(Tag tag) {
        ObjectNode node = JSON.objectNode();
        node.put("id", Vocabulary.iri(tag.id())).put(Vocabulary.term("name"), tag.name());
        tag.parent().ifPresent(parent -> node.put(Vocabulary.term("parent"), Vocabulary.iri(parent)));
        node.put(Vocabulary.term("color"), tag.color());
        Vocabulary.put(node, "description", tag.description());
        Vocabulary.put(node, "memo", tag.memo());
        return node;
    }

    private ObjectNode unmentioned(Claim claim) {
        ObjectNode node = JSON.objectNode();
        node.put("id", Vocabulary.iri(claim.id())).put(Vocabulary.term("statement"), claim.statement());
        AnnotationNodes.signed(node, claim.creator(), claim.created(), claim.modified());
        return AnnotationNodes.describe(node, claim);
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return JSON.arrayNode().addAll(nodes);
    }
}
