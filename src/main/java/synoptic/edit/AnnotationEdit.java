package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.TagId;
import synoptic.model.Target;

/** An edit of annotations. What adds a mention ends the article's confirmed silence on that claim in the same step. */
public sealed interface AnnotationEdit extends Edit {

    /** Adds annotations, with all that they say. @param label such as "highlight" or "link to claim 2" */
    record Add(String label, List<Annotation> annotations) implements AnnotationEdit {
        public Add {
            annotations = List.copyOf(annotations);
        }

        public Add(String label, Annotation annotation) {
            this(label, List.of(annotation));
        }

        @Override
        public String label(Project project) {
            return label;
        }

        @Override
        public List<RecordChange> changes(Project project) {
            List<RecordChange> changes = new ArrayList<>();
            Instant latest = Instant.MIN;
            for (Annotation annotation : annotations) {
                Found.nothing(project, annotation, "The highlight");
                Found.everythingNamedBy(annotation, project);
                changes.add(RecordChange.added(annotation));
                latest = latest.isAfter(annotation.modified()) ? latest : annotation.modified();
            }
            changes.addAll(Changes.brokenSilences(project, annotations, latest));
            return changes;
        }
    }

    /** Removes annotations with all that they say. */
    record Remove(Set<AnnotationId> annotations) implements AnnotationEdit {
        public Remove {
            annotations = Collections.unmodifiableSet(new LinkedHashSet<>(annotations));
        }

        @Override
        public String label(Project project) {
            int count = annotations.size();
            return count == 1 ? "removal of a highlight" : "removal of " + count + " highlights";
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
        public String label(Project project) {
            return "move of a highlight’s edge";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Annotation before = Found.annotation(project, annotation);
            if (!before.article().equals(target.article())) {
                throw new EditRefused("A highlight cannot move to another article.");
            }
            Found.words(project, target);
            return Changes.of(before, before.withTarget(target, at));
        }

        @Override
        public String mergeKey(Project project) {
            return "edge " + annotation;
        }
    }

    /** Gives an annotation whose words were lost, or in doubt, its place in the present text. */
    record Settle(AnnotationId annotation, Target target, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return "placing of a highlight";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return new Move(annotation, target, at).changes(project);
        }
    }

    /** Links an annotation to a claim; a link that it has already stays as it is. */
    record Link(AnnotationId annotation, Body.Mention mention, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return "link to " + Names.claim(project, mention.claim());
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.claim(project, mention.claim());
            Annotation before = Found.annotation(project, annotation);
            boolean linked = before.mentionOf(mention.claim()).isPresent();
            return linked ? List.of() : said(project, before, Bodies.with(before.bodies(), mention), at);
        }
    }

    /** Changes the stance or speaker of a link. */
    record ChangeMention(AnnotationId annotation, Body.Mention mention, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            boolean sameStance = project.annotation(annotation).flatMap(found -> found.mentionOf(mention.claim()))
                .filter(before -> before.stance() == mention.stance()).isPresent();
            String what = sameStance ? "speaker" : "stance";
            return "change of " + what + " on " + Names.claim(project, mention.claim());
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Annotation before = Found.mentioning(project, annotation, mention.claim());
            return Changes.of(before, before.withBodies(Bodies.with(before.bodies(), mention), at));
        }

        @Override
        public String mergeKey(Project project) {
            return label(project) + " " + annotation;
        }
    }

    /** Takes away an annotation's link to a claim and keeps the annotation. */
    record Unlink(AnnotationId annotation, ClaimId claim, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return "unlinking from " + Names.claim(project, claim);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return without(project, annotation, body -> Bodies.isMentionOf(body, claim), at);
        }
    }

    /** Moves a link from one claim to another, with its stance and speaker; a link to the other one stays as it is. */
    record MoveMention(AnnotationId annotation, ClaimId from, ClaimId to, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return "move from " + Names.claim(project, from) + " to " + Names.claim(project, to);
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.claim(project, to);
            Annotation before = Found.mentioning(project, annotation, from);
            return said(project, before, Bodies.moved(before.bodies(), from, to), at);
        }
    }

    /** Puts a tag on an annotation. */
    record AddTag(AnnotationId annotation, TagId tag, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return Names.tag(project, tag) + " on a highlight";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            Found.tag(project, tag);
            Annotation before = Found.annotation(project, annotation);
            return Changes.of(before, before.withBodies(Bodies.with(before.bodies(), new Body.Tagging(tag)), at));
        }
    }

    /** Takes a tag off an annotation. */
    record RemoveTag(AnnotationId annotation, TagId tag, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            return "taking " + Names.tag(project, tag) + " off a highlight";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            return without(project, annotation, new Body.Tagging(tag)::equals, at);
        }
    }

    /** Changes an annotation's note; blank words take it away. */
    record EditComment(AnnotationId annotation, String text, Instant at) implements AnnotationEdit {
        @Override
        public String label(Project project) {
            boolean had = project.annotation(annotation).filter(found -> !found.comment().isEmpty()).isPresent();
            return !had ? "note" : text.isBlank() ? "removal of a note" : "change of a note";
        }

        @Override
        public List<RecordChange> changes(Project project) {
            if (text.isBlank()) {
                return without(project, annotation, Body.Comment.class::isInstance, at);
            }
            Annotation before = Found.annotation(project, annotation);
            return Changes.of(before, before.withBodies(Bodies.with(before.bodies(), new Body.Comment(text)), at));
        }

        @Override
        public String mergeKey(Project project) {
            return "comment " + annotation;
        }
    }

    private static List<RecordChange> said(Project project, Annotation before, List<Body> bodies, Instant at) {
        Annotation after = before.withBodies(bodies, at);
        return Stream.concat(Changes.of(before, after).stream(),
            Changes.brokenSilences(project, List.of(after), at).stream()).toList();
    }

    private static List<RecordChange> without(Project project, AnnotationId id, Predicate<Body> which, Instant at) {
        Annotation before = Found.annotation(project, id);
        return Changes.of(before,
            before.withBodies(before.bodies().stream().filter(which.negate()).toList(), at));
    }
}
