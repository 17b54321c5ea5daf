package synoptic.importer.webannotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.edit.ClaimEdit;
import synoptic.edit.TagEdit;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** Finds tags and claims by what they are called, and makes those that are not there. */
final class Names {

    private static final List<String> COLORS =
        List.of("#8250df", "#bf3989", "#0969da", "#1a7f37", "#9a6700", "#bc4c00", "#cf222e", "#57606a");

    private final Ids ids;

    Names(Ids ids) {
        this.ids = ids;
    }

    TagId tag(WebAnnotation.Body.Tag named, Making making) {
        Optional<Tag> anywhere = named.placed() ? Optional.empty() : anywhere(named.name(), making.project());
        return anywhere.map(Tag::id).orElseGet(() -> {
            Optional<TagId> at = Optional.empty();
            for (String name : named.path()) {
                at = Optional.of(below(at, name, making));
            }
            return at.orElseThrow();
        });
    }

    /** The tag of that name, of several the topmost. */
    private static Optional<Tag> anywhere(String name, Project project) {
        return project.tags().stream().filter(tag -> Folding.same(tag.name(), name))
            .min(Comparator.comparing((Tag tag) -> tag.parent().flatMap(project::tag).isPresent())
                .thenComparing(Tag::id));
    }

    private TagId below(Optional<TagId> parent, String name, Making making) {
        return making.project().tagsBelow(parent).stream().filter(tag -> Folding.same(tag.name(), name)).findFirst()
            .map(Tag::id).orElseGet(() -> {
                String color = parent.flatMap(making.project()::tag).map(Tag::color)
                    .orElse(COLORS.get(making.project().tags().size() % COLORS.size()));
                Tag tag = new Tag(ids.tag(), name, parent, color, "", "");
                making.add(new TagEdit.Add(tag));
                return tag.id();
            });
    }

    ClaimId claim(String statement, Making making, String analyst, Instant now) {
        Project project = making.project();
        return project.claimsInOrder().stream().filter(claim -> Folding.same(claim.statement(), statement)).findFirst()
            .map(Claim::id).orElseGet(() -> {
                Claim claim = new Claim(ids.claim(), project.nextClaimNumber(), project.nextClaimRank(), statement, "",
                    List.of(), analyst, now, now);
                making.add(new ClaimEdit.Add(claim));
                return claim.id();
            });
    }
}
