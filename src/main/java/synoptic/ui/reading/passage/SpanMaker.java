package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.EntityId;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;
import synoptic.ui.support.Messages;

/**
 * Makes the spans of one annotation: one for each claim that it mentions and for each of its tags, or a plain one. Claims are filled; tags are filled
 * where no claim is, and lines otherwise.
 */
final class SpanMaker {

    static final SpanMaker NOTHING = new SpanMaker();

    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<TagId, Tag> tags = new HashMap<>();
    /** What is said of mentions: few different things, however many mentions there are. */
    private final Map<Said, String> said = new HashMap<>();
    private final PaneSpans.Standing standing;

    private record Said(int claim, Stance stance, String speaker) {
    }

    private SpanMaker() {
        standing = PaneSpans.Standing.NONE;
    }

    SpanMaker(Project project, PaneSpans.Standing standing) {
        this.standing = standing;
        project.claims().forEach(claim -> claims.put(claim.id(), claim));
        project.tags().forEach(tag -> tags.put(tag.id(), tag));
    }

    /** The claims and tags that this one knows otherwise than another does, or that only one of them knows. */
    Set<EntityId> differences(SpanMaker other) {
        Set<EntityId> found = new HashSet<>();
        addDifferences(claims, other.claims, found);
        addDifferences(tags, other.tags, found);
        return found;
    }

    private static <K extends EntityId, V> void addDifferences(Map<K, V> here, Map<K, V> there, Set<EntityId> found) {
        here.forEach((id, record) -> {
            if (there.get(id) != record) {
                found.add(id);
            }
        });
        there.keySet().stream().filter(id -> !here.containsKey(id)).forEach(found::add);
    }

    /** The spans of an annotation in the order of what it says; none where it has no place in the text. */
    List<HighlightSpan> make(Annotation annotation) {
        if (!annotation.target().isAnchored()) {
            return List.of();
        }
        List<HighlightSpan> found = new ArrayList<>(1);
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention && claims.containsKey(mention.claim())) {
                Claim claim = claims.get(mention.claim());
                found.add(span(annotation, Optional.of(claim.id()), HighlightColor.claim(claim.number()), HighlightKind.FILL,
                    claim.number(), said.computeIfAbsent(new Said(claim.number(), mention.stance(), mention.speaker()), SpanMaker::spoken)));
            }
        }
        HighlightKind kind = found.isEmpty() ? HighlightKind.FILL : HighlightKind.UNDERLINE;
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Tagging tagging && tags.containsKey(tagging.tag())) {
                Tag tag = tags.get(tagging.tag());
                found.add(span(annotation, Optional.of(tag.id()), HighlightColor.of(tag.color()), kind, Integer.MAX_VALUE - 1,
                    Messages.get("reading.spoken.tag", tag.name())));
                kind = HighlightKind.UNDERLINE;
            }
        }
        if (found.isEmpty()) {
            found.add(span(annotation, Optional.empty(), HighlightColor.PLAIN, HighlightKind.FILL, Integer.MAX_VALUE,
                Messages.get(annotation.comment().isEmpty() ? "reading.spoken.highlight" : "reading.spoken.note")));
        }
        return found;
    }

    /** The same spans as strong as they are to stand out now; the same list where nothing of it changes. */
    List<HighlightSpan> stress(Annotation annotation, List<HighlightSpan> spans) {
        List<HighlightSpan> changed = null;
        for (int at = 0; at < spans.size(); at++) {
            HighlightSpan span = spans.get(at);
            Emphasis wanted = emphasis(annotation, ((PaneSpans.Key) span.key()).about());
            if (wanted != span.emphasis()) {
                changed = changed == null ? new ArrayList<>(spans) : changed;
                changed.set(at, span.withEmphasis(wanted));
            }
        }
        return changed == null ? spans : changed;
    }

    private HighlightSpan span(Annotation annotation, Optional<EntityId> about, HighlightColor color, HighlightKind kind, int order,
        String spoken) {
        return new HighlightSpan(new PaneSpans.Key(annotation.id(), about), annotation.range(), color, kind, emphasis(annotation, about), order,
            spoken);
    }

    private Emphasis emphasis(Annotation annotation, Optional<EntityId> about) {
        if (standing.annotation().isPresent() && standing.annotation().get().equals(annotation.id())) {
            return Emphasis.SELECTED;
        }
        if (standing.claim().isEmpty()) {
            return Emphasis.NORMAL;
        }
        return about.isPresent() && standing.claim().get().equals(about.get()) ? Emphasis.FOCUSED : Emphasis.FAINT;
    }

    private static String spoken(Said said) {
        String stance = Messages.get("stance." + said.stance.key());
        return said.speaker.isEmpty() ? Messages.get("reading.spoken.claim", said.claim, stance)
            : Messages.get("reading.spoken.claimPer", said.claim, stance, said.speaker);
    }
}
