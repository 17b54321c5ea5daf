package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.Messages;

/**
 * What to draw behind an article's words: a span for each claim that an annotation mentions and for each of its tags, or a plain one. Claims are
 * filled; tags are filled where no claim is, and lines otherwise.
 */
public final class PaneSpans {

    /** Which annotation and, where it is drawn for a claim or a tag, which of them. */
    public record Key(AnnotationId annotation, Optional<EntityId> about) {
    }

    /** What stands out. */
    public record Standing(Optional<ClaimId> claim, Optional<AnnotationId> annotation) {

        public static final Standing NONE = new Standing(Optional.empty(), Optional.empty());
    }

    private final Standing standing;
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<TagId, Tag> tags = new HashMap<>();

    private PaneSpans(Project project, Standing standing) {
        this.standing = standing;
        project.claims().forEach(claim -> claims.put(claim.id(), claim));
        project.tags().forEach(tag -> tags.put(tag.id(), tag));
    }

    /** The spans of an article in reading order; annotations without a place in the text have none. */
    public static List<HighlightSpan> of(Project project, ArticleId article, Standing standing) {
        PaneSpans spans = new PaneSpans(project, standing);
        List<HighlightSpan> found = new ArrayList<>();
        for (Annotation annotation : project.annotationsOf(article)) {
            if (annotation.target().isAnchored()) {
                spans.add(annotation, found);
            }
        }
        return List.copyOf(found);
    }

    private void add(Annotation annotation, List<HighlightSpan> found) {
        int before = found.size();
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention && claims.containsKey(mention.claim())) {
                Claim claim = claims.get(mention.claim());
                found.add(span(annotation, Optional.of(claim.id()), HighlightColor.claim(claim.number()), HighlightKind.FILL,
                    claim.number(), spoken(claim, mention)));
            }
        }
        HighlightKind kind = found.size() == before ? HighlightKind.FILL : HighlightKind.UNDERLINE;
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Tagging tagging && tags.containsKey(tagging.tag())) {
                Tag tag = tags.get(tagging.tag());
                found.add(span(annotation, Optional.of(tag.id()), HighlightColor.of(tag.color()), kind, Integer.MAX_VALUE - 1,
                    Messages.get("reading.spoken.tag", tag.name())));
                kind = HighlightKind.UNDERLINE;
            }
        }
        if (found.size() == before) {
            found.add(span(annotation, Optional.empty(), HighlightColor.PLAIN, HighlightKind.FILL, Integer.MAX_VALUE,
                Messages.get(annotation.comment().isEmpty() ? "reading.spoken.highlight" : "reading.spoken.note")));
        }
    }

    private HighlightSpan span(Annotation annotation, Optional<EntityId> about, HighlightColor color, HighlightKind kind, int order,
        String spoken) {
        return new HighlightSpan(new Key(annotation.id(), about), annotation.range(), color, kind, emphasis(annotation, about), order,
            spoken);
    }

    private Emphasis emphasis(Annotation annotation, Optional<EntityId> about) {
        if (standing.annotation().filter(annotation.id()::equals).isPresent()) {
            return Emphasis.SELECTED;
        }
        if (standing.claim().isEmpty()) {
            return Emphasis.NORMAL;
        }
        return about.filter(standing.claim().get()::equals).isPresent() ? Emphasis.FOCUSED : Emphasis.FAINT;
    }

    private static String spoken(Claim claim, Body.Mention mention) {
        String stance = Messages.get("stance." + mention.stance().key());
        return mention.speaker().isEmpty() ? Messages.get("reading.spoken.claim", claim.number(), stance)
            : Messages.get("reading.spoken.claimPer", claim.number(), stance, mention.speaker());
    }
}
