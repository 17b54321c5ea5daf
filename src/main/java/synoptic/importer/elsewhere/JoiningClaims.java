package synoptic.importer.elsewhere;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;

/** Fits claims into those of a project: one with the same words, or else with the same id, is the same. */
final class JoiningClaims {

    private final Project before;
    private final Report.Tally tally;

    JoiningClaims(Project before, Report.Tally tally) {
        this.before = before;
        this.tally = tally;
    }

    /** The claims' ids in the project. @param articles the project's articles by the ids that the claims' silences name */
    Map<ClaimId, ClaimId> join(List<Claim> claims, Map<ArticleId, Article> articles, Consumer<Edit> edits) {
        Map<String, ClaimId> byWords = new HashMap<>();
        before.claimsInOrder().forEach(claim -> byWords.putIfAbsent(Folded.of(claim.statement()), claim.id()));
        Set<Integer> numbers = new HashSet<>();
        before.claims().forEach(claim -> numbers.add(claim.number()));
        Map<ClaimId, ClaimId> joined = new HashMap<>();
        long rank = before.nextClaimRank();
        for (Claim claim : claims) {
            ClaimId same = byWords.get(Folded.of(claim.statement()));
            Optional<Claim> there = same == null ? before.claim(claim.id()) : before.claim(same);
            if (there.isPresent()) {
                joined.put(claim.id(), there.get().id());
                tally.add(Fate.THERE, "claims");
                if (same == null) {
                    tally.add(Fate.CHANGED, "claims whose words differ from the project’s own: those stay");
                }
                addSilences(there.get(), claim, articles, edits);
                continue;
            }
            int number = numbers.contains(claim.number()) ? numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1 : claim.number();
            numbers.add(number);
            byWords.put(Folded.of(claim.statement()), claim.id());
            List<Silence> silences = claim.silences().stream().filter(silence -> articles.containsKey(silence.article()))
                .map(silence -> at(silence, articles)).toList();
            edits.accept(new ClaimEdit.Add(new Claim(claim.id(), number, rank,
                claim.statement(), claim.memo(), silences, claim.creator(), claim.created(), claim.modified())));
            rank += Claim.RANK_STEP;
            joined.put(claim.id(), claim.id());
            tally.add(Fate.CARRIED, "claims");
        }
        return joined;
    }

    private void addSilences(Claim there, Claim claim, Map<ArticleId, Article> articles, Consumer<Edit> edits) {
        for (Silence silence : claim.silences()) {
            Article article = articles.get(silence.article());
            boolean spoken = article != null && before.mentionsOf(there.id()).stream().anyMatch(mention -> mention.article().equals(article.id()));
            if (article != null && !spoken && there.silenceOf(article.id()).isEmpty()) {
                edits.accept(new ClaimEdit.ConfirmSilence(there.id(), at(silence, articles)));
            }
        }
    }

    private static Silence at(Silence silence, Map<ArticleId, Article> articles) {
        return new Silence(articles.get(silence.article()).id(), silence.creator(), silence.confirmed());
    }
}
