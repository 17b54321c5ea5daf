package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Silence;

/** Works out what changes where claims become one. */
record ClaimMerge(Project project, Claim target, List<Claim> sources, Instant at) {

    List<RecordChange> changes() {
        List<RecordChange> changes = new ArrayList<>();
        Set<AnnotationId> done = new HashSet<>();
        for (Claim source : sources) {
            for (Annotation annotation : project.mentionsOf(source.id())) {
                if (done.add(annotation.id())) {
                    changes.add(RecordChange.replaced(annotation, annotation.withBodies(moved(annotation), at)));
                }
            }
            changes.add(RecordChange.removed(source));
        }
        changes.addAll(Changes.of(target, target.withSilences(silences(), at).withMemo(memo(), at)));
        return changes;
    }

    private List<Body> moved(Annotation annotation) {
        List<Body> bodies = annotation.bodies();
        for (Claim source : sources) {
            bodies = Bodies.moved(bodies, source.id(), target.id());
        }
        return bodies;
    }

    /** An article is silent on the merged claim only if that was confirmed of each of them. */
    private List<Silence> silences() {
        Set<ArticleId> speaking = new HashSet<>();
        all().flatMap(claim -> project.mentionsOf(claim.id()).stream()).map(Annotation::article).forEach(speaking::add);
        return target.silences().stream().map(Silence::article)
            .filter(article -> !speaking.contains(article))
            .filter(article -> all().allMatch(claim -> claim.silenceOf(article).isPresent()))
            .map(article -> target.silenceOf(article).orElseThrow()).toList();
    }

    private String memo() {
        return Memos.joined(all().map(Claim::memo));
    }

    private Stream<Claim> all() {
        return Stream.concat(Stream.of(target), sources.stream());
    }
}
