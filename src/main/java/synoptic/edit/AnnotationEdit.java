package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.model.Target;

/** An edit of annotations. */
public sealed interface AnnotationEdit extends Edit {

    /** Adds annotations. @param label such as "highlight" or "link to claim 2" */
    record Add(String label, List<Annotation> annotations) implements AnnotationEdit {
        public Add {
            annotations = List.copyOf(annotations);
        }

        public Add(String label, Annotation annotation) {
            this(label, List.of(annotation));
        }

        @Override
        public List<RecordChange> changes(Project project) {
            annotations.forEach(annotation -> Found.article(project, annotation.article()));
            return annotations.stream().map(RecordChange::added).toList();
        }
    }

    /** Removes annotations with all that they say. */
    record Remove(Set<AnnotationId> annotations) implements AnnotationEdit {
        public Remove {
            annotations = Set.copyOf(annotations);
        }

        @Override
        public String label() {
            return annotations.size() == 1 ? "removal of a highlight" : "removal of " + annotations.size() + " highlights";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return annotations.stream().sorted()
                .map(id -> RecordChange.removed(Found.annotation(project, id))).toList();
        }
    }

    /** Moves an annotation to other words of its article. */
    record Move(AnnotationId annotation, Target target, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "move of a highlight’s edge";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Annotation before = Found.annotation(project, annotation);
            return List.of(RecordChange.replaced(before, before.withTarget(target, at)));
        }

        @Override
        public String mergeKey() {
            return "edge " + annotation;
        }
    }

    /** Links an annotation to a claim, or changes the stance or speaker of the link that it has. */
    record Link(AnnotationId annotation, Body.Mention mention, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "link of a highlight to a claim";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.claim(project, mention.claim());
            return put(project, annotation, mention, body -> isMentionOf(body, mention.claim()), at);
        }
    }

    /** Changes the stance or speaker of a link. */
    record ChangeMention(AnnotationId annotation, Body.Mention mention, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "change of stance or speaker";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            if (Found.annotation(project, annotation).mentionOf(mention.claim()).isEmpty()) {
                throw new EditRefused("The highlight is not linked to that claim.");
            }
            return put(project, annotation, mention, body -> isMentionOf(body, mention.claim()), at);
        }

        @Override
        public String mergeKey() {
            return "mention " + annotation + " " + mention.claim();
        }
    }

    /** Takes away an annotation's link to a claim and keeps the annotation. */
    record Unlink(AnnotationId annotation, ClaimId claim, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "unlinking from a claim";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return drop(project, annotation, body -> isMentionOf(body, claim), at);
        }
    }

    /** Moves a link from one claim to another, with its stance and speaker. */
    record MoveMention(AnnotationId annotation, ClaimId from, ClaimId to, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "move of a mention to another claim";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.claim(project, to);
            Annotation before = Found.annotation(project, annotation);
            if (before.mentionOf(from).isEmpty()) {
                throw new EditRefused("The highlight is not linked to that claim.");
            }
            return List.of(RecordChange.replaced(before, before.withBodies(Bodies.moved(before.bodies(), from, to), at)));
        }
    }

    /** Puts a tag on an annotation. */
    record AddTag(AnnotationId annotation, TagId tag, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "tagging";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Tag found = Found.tag(project, tag);
            return put(project, annotation, new Body.Tagging(found.id()), body -> isTagging(body, tag), at);
        }
    }

    /** Takes a tag off an annotation. */
    record RemoveTag(AnnotationId annotation, TagId tag, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "untagging";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return drop(project, annotation, body -> isTagging(body, tag), at);
        }
    }

    /** Changes an annotation's note; empty words take it away. */
    record EditComment(AnnotationId annotation, String text, Instant at) implements AnnotationEdit {
        @Override
        public String label() {
            return "change of a note";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Predicate<Body> comment = Body.Comment.class::isInstance;
            return text.isBlank() ? drop(project, annotation, comment, at)
                : put(project, annotation, new Body.Comment(text), comment, at);
        }

        @Override
        public String mergeKey() {
            return "comment " + annotation;
        }
    }

    private static boolean isMentionOf(Body body, ClaimId claim) {
        return body instanceof Body.Mention mention && mention.claim().equals(claim);
    }

    private static boolean isTagging(Body body, TagId tag) {
        return body instanceof Body.Tagging tagging && tagging.tag().equals(tag);
    }

    private static List<RecordChange> put(Project project, AnnotationId id, Body body, Predicate<Body> same, Instant at) {
        Annotation before = Found.annotation(project, id);
        List<Body> bodies = new ArrayList<>(before.bodies());
        Optional<Body> old = bodies.stream().filter(same).findFirst();
        if (old.isPresent()) {
            bodies.set(bodies.indexOf(old.get()), body);
        } else {
            bodies.add(body);
        }
        return List.of(RecordChange.replaced(before, before.withBodies(bodies, at)));
    }

    private static List<RecordChange> drop(Project project, AnnotationId id, Predicate<Body> which, Instant at) {
        Annotation before = Found.annotation(project, id);
        List<Body> bodies = before.bodies().stream().filter(which.negate()).toList();
        return bodies.size() == before.bodies().size() ? List.of()
            : List.of(RecordChange.replaced(before, before.withBodies(bodies, at)));
    }
}
