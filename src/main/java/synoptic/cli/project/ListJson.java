package synoptic.cli.project;

import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.Tag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A project as the one JSON object of {@code list --json}; offsets are UTF-16 units, what is unknown is null. */
final class ListJson {

    private ListJson() {
    }

    static ObjectNode of(Project project) {
        ObjectNode all = JsonLines.object();
        ArrayNode articles = all.putArray("articles");
        project.articles().forEach(article -> articles.add(article(project, article)));
        ArrayNode annotations = all.putArray("annotations");
        for (Article article : project.articles()) {
            project.annotationsOf(article.id()).forEach(annotation -> annotations.add(annotation(project, annotation)));
        }
        ArrayNode claims = all.putArray("claims");
        project.claimsInOrder().forEach(claim -> claims.add(claim(project, claim)));
        ArrayNode tags = all.putArray("tags");
        project.tags().forEach(tag -> tags.add(tag(project, tag)));
        return all;
    }

    private static ObjectNode article(Project project, Article article) {
        Metadata metadata = article.metadata();
        ObjectNode node = JsonLines.object().put("id", article.id().toString()).put("title", article.displayTitle());
        known(node, "outlet", metadata.outlet());
        known(node, "byline", metadata.byline());
        known(node, "published", metadata.published().iso());
        known(node, "url", metadata.url());
        known(node, "language", metadata.language());
        return node.put("words", article.text().wordCount()).put("annotations", project.annotationsOf(article.id()).size());
    }

    private static ObjectNode annotation(Project project, Annotation annotation) {
        ObjectNode node = JsonLines.object().put("id", annotation.id().toString()).put("article", annotation.article().toString())
            .put("start", annotation.range().start()).put("end", annotation.range().end())
            .put("exact", annotation.target().quote().exact());
        if (!annotation.target().isAnchored()) {
            node.put("orphan", true);
        }
        ArrayNode tags = node.putArray("tags");
        annotation.taggings().forEach(tagging -> project.tag(tagging.tag()).ifPresent(tag -> tags.add(tag.name())));
        ArrayNode mentions = node.putArray("mentions");
        annotation.mentions().forEach(mention -> {
            ObjectNode of = mentions.addObject().put("claim", mention.claim().toString());
            project.claim(mention.claim()).ifPresent(claim -> of.put("statement", claim.statement()));
            stance(of, mention);
        });
        known(node, "comment", annotation.comment());
        return node;
    }

    private static ObjectNode claim(Project project, Claim claim) {
        ObjectNode node = JsonLines.object().put("id", claim.id().toString()).put("number", claim.number()).put("statement", claim.statement());
        ArrayNode mentions = node.putArray("mentions");
        for (Annotation annotation : project.mentionsOf(claim.id())) {
            annotation.mentionOf(claim.id()).ifPresent(mention -> stance(mentions.addObject()
                .put("annotation", annotation.id().toString()).put("article", annotation.article().toString())
                .put("start", annotation.range().start()).put("end", annotation.range().end())
                .put("exact", annotation.target().quote().exact()), mention));
        }
        ArrayNode silences = node.putArray("silences");
        claim.silences().forEach(silence -> silences.addObject().put("article", silence.article().toString())
            .put("creator", silence.creator()).put("confirmed", silence.confirmed().toString()));
        return node;
    }

    private static ObjectNode tag(Project project, Tag tag) {
        ObjectNode node = JsonLines.object().put("id", tag.id().toString()).put("name", tag.name());
        tag.parent().ifPresentOrElse(parent -> node.put("parent", parent.toString()), () -> node.putNull("parent"));
        return node.put("annotations", project.tagged(tag.id()).size());
    }

    private static void stance(ObjectNode node, Body.Mention mention) {
        node.put("stance", mention.stance().key());
        known(node, "speaker", mention.speaker());
    }

    private static void known(ObjectNode node, String field, String value) {
        if (value.isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }
}
