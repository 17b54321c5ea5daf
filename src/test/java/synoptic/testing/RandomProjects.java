package synoptic.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Tag;
import synoptic.model.TagId;

/**
 * Makes whole projects in which everything agrees: references lead somewhere, ranges lie in their texts, no silence is
 * confirmed where the claim is mentioned. The same seed makes the same projects.
 */
public final class RandomProjects {

    private final RandomGenerator random;
    private final RandomRecords records;

    public RandomProjects(long seed) {
        random = new Random(seed);
        records = new RandomRecords(random);
    }

    /** A project of up to 5 articles, 30 annotations, 6 claims and 8 tags; now and then an empty one. */
    public Project small() {
        int articles = random.nextInt(6);
        return project(articles, articles == 0 ? 0 : random.nextInt(31), random.nextInt(7), random.nextInt(9));
    }

    /** A project of this size; annotations need at least one article. */
    public Project project(int articles, int annotations, int claims, int tags) {
        List<Article> texts = new ArrayList<>();
        List<Tag> tree = tree(tags);
        List<Claim> list = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            texts.add(records.article());
        }
        for (int i = 1; i <= claims; i++) {
            list.add(records.claim(i, (1 + random.nextInt(claims)) * Claim.RANK_STEP));
        }
        List<ClaimId> claimIds = list.stream().map(Claim::id).toList();
        List<TagId> tagIds = tree.stream().map(Tag::id).toList();
        List<Annotation> highlights = new ArrayList<>();
        Map<ClaimId, Set<ArticleId>> speaking = new HashMap<>();
        for (int i = 0; i < annotations; i++) {
            Article article = texts.get(random.nextInt(articles));
            Annotation annotation = records.annotation(article, claimIds, tagIds);
            highlights.add(annotation);
            annotation.mentions().forEach(mention ->
                speaking.computeIfAbsent(mention.claim(), absent -> new HashSet<>()).add(article.id()));
        }
        list.replaceAll(claim -> silent(claim, texts, speaking.getOrDefault(claim.id(), Set.of())));
        List<Entity> all = new ArrayList<>(texts);
        all.addAll(tree);
        all.addAll(list);
        all.addAll(highlights);
        return Project.of(records.info(), all);
    }

    private List<Tag> tree(int size) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Optional<TagId> parent = tags.isEmpty() || random.nextBoolean() ? Optional.empty()
                : Optional.of(tags.get(random.nextInt(tags.size())).id());
            tags.add(records.tag("tag " + i + " " + records.texts().words(1), parent));
        }
        return tags;
    }

    /** The claim with silences confirmed in a few of the articles that don't speak of it. */
    private Claim silent(Claim claim, List<Article> articles, Set<ArticleId> speaking) {
        List<Silence> silences = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && !articles.isEmpty(); i--) {
            ArticleId article = articles.get(random.nextInt(articles.size())).id();
            boolean free = silences.stream().noneMatch(silence -> silence.article().equals(article));
            if (free && !speaking.contains(article)) {
                silences.add(new Silence(article, records.analyst(), records.now()));
            }
        }
        return claim.withSilences(silences, claim.modified());
    }
}
