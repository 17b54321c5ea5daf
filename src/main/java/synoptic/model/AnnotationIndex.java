package synoptic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * A project's annotations by id and, in reading order, by article, claim and tag. A change costs a few microseconds
 * whatever the size.
 */
final class AnnotationIndex {

    private static final Comparator<Annotation> BY_PLACE = (a, b) -> {
        int place = a.range().compareTo(b.range());
        return place != 0 ? place : a.id().compareTo(b.id());
    };
    private static final Comparator<Annotation> BY_ARTICLE_AND_PLACE = (a, b) -> {
        int article = a.article().compareTo(b.article());
        return article != 0 ? article : BY_PLACE.compare(a, b);
    };
    private static final TreePSet<Annotation> NONE_BY_PLACE = TreePSet.empty(BY_PLACE);
    private static final TreePSet<Annotation> NONE = TreePSet.empty(BY_ARTICLE_AND_PLACE);

    /** From so many on, two threads build an index sooner than one. */
    private static final int MANY = 5_000;

    static final AnnotationIndex EMPTY = new AnnotationIndex(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(),
        TreePMap.empty());

    private final TreePMap<AnnotationId, Annotation> all;
    private final TreePMap<ArticleId, TreePSet<Annotation>> byArticle;
    private final TreePMap<ClaimId, TreePSet<Annotation>> byClaim;
    private final TreePMap<TagId, TreePSet<Annotation>> byTag;

    private AnnotationIndex(TreePMap<AnnotationId, Annotation> all, TreePMap<ArticleId, TreePSet<Annotation>> byArticle,
        TreePMap<ClaimId, TreePSet<Annotation>> byClaim, TreePMap<TagId, TreePSet<Annotation>> byTag) {
        this.all = all;
        this.byArticle = byArticle;
        this.byClaim = byClaim;
        this.byTag = byTag;
    }

    /** Builds the index at once, which is many times faster than adding one by one. Of annotations with the same id the last one counts. */
    static AnnotationIndex of(List<Annotation> annotations) {
        Executor beside = annotations.size() < MANY ? Runnable::run : ForkJoinPool.commonPool();
        CompletableFuture<TreePMap<AnnotationId, Annotation>> byId = CompletableFuture.supplyAsync(() -> Bulk.byId(annotations, Annotation::id), beside);
        // Those of one article come together as a rule, and lie together in memory.
        AnnotationIndex byPlace = byPlace(annotations);
        TreePMap<AnnotationId, Annotation> all = byId.join();
        AnnotationIndex fitting = all.size() == annotations.size() ? byPlace : byPlace(all.values());
        return new AnnotationIndex(all, fitting.byArticle, fitting.byClaim, fitting.byTag);
    }

    /** An index that has nothing by id yet. */
    private static AnnotationIndex byPlace(Collection<Annotation> annotations) {
        Map<ArticleId, List<Annotation>> articles = byArticle(annotations);
        List<Map.Entry<ArticleId, TreePSet<Annotation>>> inArticles = new ArrayList<>(articles.size());
        Map<ClaimId, List<Annotation>> claims = new HashMap<>();
        Map<TagId, List<Annotation>> tags = new HashMap<>();
        articles.forEach((article, group) -> {
            group.sort(BY_PLACE);
            inArticles.add(Map.entry(article, Bulk.set(group, BY_PLACE)));
            group.forEach(annotation -> addByBodies(annotation, claims, tags));
        });
        return new AnnotationIndex(TreePMap.empty(), Bulk.map(inArticles), sets(new TreeMap<>(claims)), sets(new TreeMap<>(tags)));
    }

    private static Map<ArticleId, List<Annotation>> byArticle(Collection<Annotation> annotations) {
        Map<ArticleId, List<Annotation>> articles = new TreeMap<>();
        ArticleId article = null;
        List<Annotation> group = List.of();
        for (Annotation annotation : annotations) {
            if (!annotation.article().equals(article)) {
                article = annotation.article();
                group = articles.computeIfAbsent(article, absent -> new ArrayList<>());
            }
            group.add(annotation);
        }
        return articles;
    }

    private static void addByBodies(Annotation annotation, Map<ClaimId, List<Annotation>> claims, Map<TagId, List<Annotation>> tags) {
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention) {
                addOnce(annotation, claims.computeIfAbsent(mention.claim(), absent -> new ArrayList<>()));
            } else if (body instanceof Body.Tagging tagging) {
                addOnce(annotation, tags.computeIfAbsent(tagging.tag(), absent -> new ArrayList<>()));
            }
        }
    }

    private static void addOnce(Annotation annotation, List<Annotation> group) {
        if (group.isEmpty() || group.getLast() != annotation) {
            group.add(annotation);
        }
    }

    /** Sets of groups that have their order already. */
    private static <K extends Comparable<K>> TreePMap<K, TreePSet<Annotation>> sets(Map<K, List<Annotation>> groups) {
        return Bulk.map(groups.entrySet().stream().map(group -> Map.entry(group.getKey(), Bulk.set(group.getValue(), BY_ARTICLE_AND_PLACE))).toList());
    }

    Map<AnnotationId, Annotation> byId() {
        return all;
    }

    Collection<Annotation> all() {
        return all.values();
    }

    Optional<Annotation> get(AnnotationId id) {
        return Optional.ofNullable(all.get(id));
    }

    Collection<Annotation> in(ArticleId article) {
        return byArticle.getOrDefault(article, NONE_BY_PLACE);
    }

    Collection<Annotation> mentioning(ClaimId claim) {
        return byClaim.getOrDefault(claim, NONE);
    }

    Collection<Annotation> tagged(TagId tag) {
        return byTag.getOrDefault(tag, NONE);
    }

    /** The articles that have annotations. */
    Set<ArticleId> articles() {
        return byArticle.keySet();
    }

    /** The claims that annotations mention. */
    Set<ClaimId> claims() {
        return byClaim.keySet();
    }

    /** The tags that annotations carry. */
    Set<TagId> tags() {
        return byTag.keySet();
    }

    AnnotationIndex with(Annotation annotation) {
        AnnotationIndex base = without(annotation.id());
        return base.edited(base.all.plus(annotation.id(), annotation), annotation, set -> set.plus(annotation));
    }

    AnnotationIndex without(AnnotationId id) {
        Annotation old = all.get(id);
        return old == null ? this : edited(all.minus(id), old, set -> set.minus(old));
    }

    private AnnotationIndex edited(TreePMap<AnnotationId, Annotation> changed, Annotation annotation,
        UnaryOperator<TreePSet<Annotation>> change) {
        TreePMap<ClaimId, TreePSet<Annotation>> claims = byClaim;
        TreePMap<TagId, TreePSet<Annotation>> tags = byTag;
        for (Body body : annotation.bodies()) {
            if (body instanceof Body.Mention mention) {
                claims = edited(claims, mention.claim(), NONE, change);
            } else if (body instanceof Body.Tagging tagging) {
                tags = edited(tags, tagging.tag(), NONE, change);
            }
        }
        return new AnnotationIndex(changed, edited(byArticle, annotation.article(), NONE_BY_PLACE, change), claims,
            tags);
    }

    private static <K> TreePMap<K, TreePSet<Annotation>> edited(TreePMap<K, TreePSet<Annotation>> map, K key,
        TreePSet<Annotation> none, UnaryOperator<TreePSet<Annotation>> change) {
        TreePSet<Annotation> changed = change.apply(map.getOrDefault(key, none));
        return changed.isEmpty() ? map.minus(key) : map.plus(key, changed);
    }
}
