package synoptic.exporter.webannotation;

import java.time.Instant;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Tag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Annotations and claims as W3C annotations: a claim links the passages that mention it. */
final class AnnotationNodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Project project;
    private final TargetNodes targets;

    AnnotationNodes(Project project) {
        this.project = project;
        this.targets = new TargetNodes(project);
    }

    /** An annotation with all its bodies. */
    ObjectNode highlight(Annotation annotation) {
        ObjectNode node = annotation(Vocabulary.iri(annotation.id()), motivation(annotation));
        signed(node, annotation.creator(), annotation.created(), annotation.modified());
        if (!annotation.bodies().isEmpty()) {
            ArrayNode bodies = node.putArray("body");
            annotation.bodies().forEach(body -> bodies.add(body(body)));
        }
        node.set("target", targets.of(annotation.target()));
        return node;
    }

    /** A claim as one annotation with a target for every mention. */
    ObjectNode link(Claim claim) {
        ObjectNode node = annotation(Vocabulary.iri(claim.id()), "linking");
        signed(node, claim.creator(), claim.created(), claim.modified());
        node.putArray("body").add(describe(textual("identifying", claim.statement()), claim));
        ArrayNode passages = node.putArray("target");
        for (Annotation annotation : project.mentionsOf(claim.id())) {
            ObjectNode target = targets.of(annotation.target());
            target.put(Vocabulary.term("annotation"), Vocabulary.iri(annotation.id()));
            annotation.mentionOf(claim.id()).ifPresent(mention -> stance(target, mention));
            passages.add(target);
        }
        return node;
    }

    private static ObjectNode annotation(String iri, String motivation) {
        ObjectNode node = JSON.objectNode();
        node.set("@context", Vocabulary.shortContext());
        return node.put("id", iri).put("type", "Annotation").put("motivation", motivation);
    }

    private static String motivation(Annotation annotation) {
        if (annotation.bodies().isEmpty()) {
            return "highlighting";
        }
        return switch (annotation.bodies().getFirst()) {
            case Body.Mention mention -> "identifying";
            case Body.Tagging tagging -> "tagging";
            case Body.Comment comment -> "commenting";
        };
    }

    private ObjectNode body(Body body) {
        return switch (body) {
            case Body.Tagging tagging -> {
                ObjectNode node = textual("tagging", project.tag(tagging.tag()).map(Tag::name).orElse(""));
                node.put(Vocabulary.term("tag"), Vocabulary.iri(tagging.tag()));
                // a slash in a name is no step of a path, so such a name is written as a path too
                project.tag(tagging.tag())
                    .filter(tag -> tag.parent().flatMap(project::tag).isPresent() || tag.name().contains("/"))
                    .ifPresent(tag -> TagPaths.of(tag, project).forEach(node.withArray(Vocabulary.term("path"))::add));
                yield node;
            }
            case Body.Mention mention -> {
                ObjectNode node = textual("identifying",
                    project.claim(mention.claim()).map(Claim::statement).orElse(""));
                node.put(Vocabulary.term("claim"), Vocabulary.iri(mention.claim()));
                stance(node, mention);
                yield node;
            }
            case Body.Comment comment -> textual("commenting", comment.text());
        };
    }

    private static ObjectNode textual(String purpose, String value) {
        return JSON.objectNode().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    private static void stance(ObjectNode node, Body.Mention mention) {
        node.put(Vocabulary.term("stance"), mention.stance().key());
        Vocabulary.put(node, "speaker", mention.speaker());
    }

    /** What a claim has besides its statement. */
    static ObjectNode describe(ObjectNode node, Claim claim) {
        node.put(Vocabulary.term("number"), claim.number()).put(Vocabulary.term("rank"), claim.rank());
        Vocabulary.put(node, "memo", claim.memo());
        if (!claim.silences().isEmpty()) {
            ArrayNode silences = node.putArray(Vocabulary.term("silences"));
            for (Silence silence : claim.silences()) {
                ObjectNode confirmed = silences.addObject();
                confirmed.put(Vocabulary.term("article"), Vocabulary.iri(silence.article()));
                Vocabulary.put(confirmed, "confirmedBy", silence.creator());
                confirmed.put(Vocabulary.term("confirmed"), silence.confirmed().toString());
            }
        }
        return node;
    }

    static void signed(ObjectNode node, String creator, Instant created, Instant modified) {
        if (!creator.isBlank()) {
            node.putObject("creator").put("type", "Person").put("name", creator);
        }
        node.put("created", created.toString()).put("modified", modified.toString());
    }
}
