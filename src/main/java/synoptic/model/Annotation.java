package synoptic.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.text.TextRange;

/**
 * A passage with what an analyst says of it. Without bodies it is a plain highlight.
 *
 * @param bodies in the order in which they were added; at most one mention of a claim, one tagging with a tag, one
 *     comment
 * @param creator the analyst's name, possibly empty
 */
public record Annotation(AnnotationId id, Target target, List<Body> bodies, String creator, Instant created,
    Instant modified) implements Entity {

    public Annotation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(target);
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(creator);
        Objects.requireNonNull(created);
        Objects.requireNonNull(modified);
    }

    public ArticleId article() {
        return target.article();
    }

    public TextRange range() {
        return target.range();
    }

    public Stream<Body.Mention> mentions() {
        return bodies.stream().filter(Body.Mention.class::isInstance).map(Body.Mention.class::cast);
    }

    public Stream<Body.Tagging> taggings() {
        return bodies.stream().filter(Body.Tagging.class::isInstance).map(Body.Tagging.class::cast);
    }

    /** The mention of a claim, if this annotation has one. */
    public Optional<Body.Mention> mentionOf(ClaimId claim) {
        return mentions().filter(mention -> mention.claim().equals(claim)).findFirst();
    }

    public boolean hasTag(TagId tag) {
        return taggings().anyMatch(tagging -> tagging.tag().equals(tag));
    }

    /** The note, or an empty string. */
    public String comment() {
        return bodies.stream().filter(Body.Comment.class::isInstance)
            .map(body -> ((Body.Comment) body).text()).findFirst().orElse("");
    }

    public Annotation withBodies(List<Body> changed, Instant at) {
        return new Annotation(id, target, changed, creator, created, at);
    }

    public Annotation withTarget(Target changed, Instant at) {
        return new Annotation(id, changed, bodies, creator, created, at);
    }
}
