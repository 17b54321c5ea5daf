package synoptic.importer.webannotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.EditRefused;
import synoptic.edit.Together;
import synoptic.importer.webannotation.WebAnnotation.Reported;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.TagId;
import synoptic.model.Target;

/**
 * Makes an edit of a W3C annotation: for every target one annotation with all that is said of it. One that only links
 * passages goes to the annotations that stand there already. Used by one thread at a time.
 */
public final class Annotating {

    private final Ids ids;
    private final Names names;
    private final Places places = new Places();

    public Annotating(Ids ids) {
        this.ids = ids;
        this.names = new Names(ids);
    }

    /**
     * What an annotation comes to in a project.
     *
     * @param edit all of it as one; without edits where everything is as the annotation says
     * @param annotations one for each target, in order
     * @param warning one sentence, where a passage was not found beyond doubt
     */
    public record Planned(Together edit, List<AnnotationId> annotations, Optional<String> warning) {
        public Planned {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * Plans the edit; nothing is changed by that.
     *
     * @param analyst the creator of annotations that do not name theirs
     * @throws AnnotationRefused if the annotation does not fit the project
     */
    public Planned plan(Project project, WebAnnotation annotation, String analyst, Instant now) {
        List<Places.Place> found = annotation.targets().stream().map(target -> places.find(target, project)).toList();
        Making making = new Making(project);
        List<AnnotationId> made = new ArrayList<>();
        try {
            for (int i = 0; i < found.size(); i++) {
                made.add(annotate(found.get(i).target(), annotation, annotation.targets().get(i).stance(),
                    making, analyst, now));
            }
        } catch (EditRefused refused) {
            throw new AnnotationRefused(refused.getMessage(), refused);
        }
        Optional<String> warning = found.stream().flatMap(place -> place.warning().stream()).distinct()
            .reduce((one, other) -> one + " " + other);
        String label = made.size() == 1 ? "import of an annotation" : "import of " + made.size() + " annotations";
        return new Planned(new Together(label, making.edits()), made, warning);
    }

    private AnnotationId annotate(Target target, WebAnnotation annotation, Optional<Reported> stance, Making making,
        String analyst, Instant now) {
        String creator = annotation.creator().isEmpty() ? analyst : annotation.creator();
        Instant created = annotation.created().orElse(now);
        List<Body> bodies = bodies(annotation, stance, making, creator, created);
        boolean onlyLinks = annotation.linking() && bodies.stream().allMatch(Body.Mention.class::isInstance);
        Optional<Annotation> there = onlyLinks ? there(making.project(), target, bodies) : Optional.empty();
        if (there.isPresent()) {
            bodies.stream().filter(body -> !there.get().bodies().contains(body)).forEach(body ->
                making.add(new AnnotationEdit.Link(there.get().id(), (Body.Mention) body, now)));
            return there.get().id();
        }
        Annotation added = new Annotation(ids.annotation(), target, bodies, creator, created,
            annotation.modified().orElse(created));
        making.add(new AnnotationEdit.Add("new annotation", added));
        return added.id();
    }

    private List<Body> bodies(WebAnnotation annotation, Optional<Reported> stance, Making making, String creator,
        Instant at) {
        List<Body> bodies = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (WebAnnotation.Body body : annotation.bodies()) {
            switch (body) {
                case WebAnnotation.Body.Tag tag -> {
                    TagId id = names.tag(tag, making);
                    if (!bodies.contains(new Body.Tagging(id))) {
                        bodies.add(new Body.Tagging(id));
                    }
                }
                case WebAnnotation.Body.Claim claim -> {
                    ClaimId id = names.claim(claim.statement(), making, creator, at);
                    Reported reported = stance.orElse(claim.reported());
                    addMention(bodies, new Body.Mention(id, reported.stance(), reported.speaker()), claim.statement());
                }
                case WebAnnotation.Body.Note note -> notes.add(note.text());
            }
        }
        if (!notes.isEmpty()) {
            bodies.add(new Body.Comment(String.join("\n\n", notes)));
        }
        return bodies;
    }

    private static void addMention(List<Body> bodies, Body.Mention mention, String statement) {
        Optional<Body> same = bodies.stream()
            .filter(body -> body instanceof Body.Mention other && other.claim().equals(mention.claim())).findFirst();
        if (same.isEmpty()) {
            bodies.add(mention);
        } else if (!same.get().equals(mention)) {
            throw new AnnotationRefused("The annotation names the claim “" + statement
                + "” twice, with different stances or speakers.");
        }
    }

    /** The annotation of the very same passage: one that mentions the claim already before one that does not. */
    private static Optional<Annotation> there(Project project, Target target, List<Body> bodies) {
        List<Annotation> same = project.annotationsOf(target.article()).stream()
            .filter(annotation -> annotation.target().isAnchored() && annotation.range().equals(target.range()))
            .toList();
        return same.stream().filter(annotation -> bodies.stream().allMatch(body -> body instanceof Body.Mention mention
            && annotation.mentionOf(mention.claim()).isPresent())).findFirst().or(() -> same.stream().findFirst());
    }
}
