package synoptic.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;

/** The changes that edits share. A record that would differ by its time of change alone is left as it is. */
final class Changes {

    private Changes() {
    }

    static List<RecordChange> of(Annotation before, Annotation after) {
        boolean same = before.target().equals(after.target()) && before.bodies().equals(after.bodies());
        return same ? List.of() : List.of(RecordChange.replaced(before, after));
    }

    static List<RecordChange> of(Claim before, Claim after) {
        boolean same = before.withMemo(before.memo(), after.modified()).equals(after);
        return same ? List.of() : List.of(RecordChange.replaced(before, after));
    }

    /** The confirmed silences that end because annotations, as they are after an edit, mention the claim after all. */
    static List<RecordChange> brokenSilences(Project project, Collection<Annotation> after, Instant at) {
        Map<ClaimId, Set<ArticleId>> speaking = new TreeMap<>();
        for (Annotation annotation : after) {
            for (Body body : annotation.bodies()) {
                if (body instanceof Body.Mention mention && isSilent(project, mention.claim(), annotation.article())) {
                    speaking.computeIfAbsent(mention.claim(), absent -> new HashSet<>()).add(annotation.article());
                }
            }
        }
        List<RecordChange> changes = new ArrayList<>();
        speaking.forEach((id, articles) -> project.claim(id).ifPresent(claim ->
            changes.addAll(of(claim, claim.withoutSilencesOf(articles, at)))));
        return changes;
    }

    private static boolean isSilent(Project project, ClaimId id, ArticleId article) {
        Optional<Claim> claim = project.claim(id);
        return claim.isPresent() && claim.get().silenceOf(article).isPresent();
    }
}
