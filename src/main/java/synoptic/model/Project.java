package synoptic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pcollections.TreePMap;

/**
 * All articles, annotations, tags and claims compared together. Immutable: a change makes a new project that shares all
 * the rest with the old one. References may dangle (a damaged file can lose a claim that annotations mention); look-ups
 * are optional for that reason.
 */
public final class Project {

    private static final Comparator<Claim> CLAIM_ORDER =
        Comparator.comparingLong(Claim::rank).thenComparingInt(Claim::number);
    private static final Comparator<Tag> TAG_ORDER =
        Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Tag::id);

    private final ProjectInfo info;
    private final TreePMap<ArticleId, Article> articles;
    private final TreePMap<ClaimId, Claim> claims;
    private final TreePMap<TagId, Tag> tags;
    private final AnnotationIndex annotations;

    private Project(ProjectInfo info, TreePMap<ArticleId, Article> articles, TreePMap<ClaimId, Claim> claims,
        TreePMap<TagId, Tag> tags, AnnotationIndex annotations) {
        this.info = Objects.requireNonNull(info);
        this.articles = articles;
        this.claims = claims;
        this.tags = tags;
        this.annotations = annotations;
    }

    /** A project without content. */
    public static Project of(ProjectInfo info) {
        return new Project(info, TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), AnnotationIndex.EMPTY);
    }

    /**
     * A project with all these records, built at once, which is several times faster than adding one by one. Of records
     * with the same id the last one counts.
     */
    public static Project of(ProjectInfo info, Collection<? extends Entity> records) {
        ProjectInfo latest = info;
        List<Article> articles = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Annotation> annotations = new ArrayList<>();
        for (Entity entity : records) {
            switch (entity) {
                case ProjectInfo changed -> latest = changed;
                case Article article -> articles.add(article);
                case Annotation annotation -> annotations.add(annotation);
                case Claim claim -> claims.add(claim);
                case Tag tag -> tags.add(tag);
            }
        }
        return new Project(latest, Bulk.byId(articles, Article::id), Bulk.byId(claims, Claim::id), Bulk.byId(tags, Tag::id),
            AnnotationIndex.of(annotations));
    }

    /** How many records it has besides its own. */
    public int size() {
        return articles.size() + annotations.all().size() + claims.size() + tags.size();
    }

    public ProjectInfo info() {
        return info;
    }

    /** All articles by rising id. */
    public Collection<Article> articles() {
        return articles.values();
    }

    /** Whether another state of the project holds the very same articles: cheap to ask, and a no may also mean that they are equal. */
    public boolean hasArticlesOf(Project other) {
        return articles == other.articles;
    }

    /** Whether another state of the project holds the very same claims and tags: cheap to ask, and a no may also mean that they are equal. */
    public boolean hasClaimsAndTagsOf(Project other) {
        return claims == other.claims && tags == other.tags;
    }

    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** All annotations by rising id. */
    public Collection<Annotation> annotations() {
        return annotations.all();
    }

    public Optional<Annotation> annotation(AnnotationId id) {
        return annotations.get(id);
    }

    /** An article's annotations by start; of those that start together, the longer first. */
    public Collection<Annotation> annotationsOf(ArticleId article) {
        return annotations.in(article);
    }

    /** All claims by rising id. */
    public Collection<Claim> claims() {
        return claims.values();
    }

    /** All claims in the analyst's order. */
    public List<Claim> claimsInOrder() {
        return claims.values().stream().sorted(CLAIM_ORDER).toList();
    }

    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Claim> claimNumbered(int number) {
        return claims.values().stream().filter(claim -> claim.number() == number).findFirst();
    }

    /** One more than the highest number in use. */
    public int nextClaimNumber() {
        return claims.values().stream().mapToInt(Claim::number).max().orElse(0) + 1;
    }

    /** The rank that puts a new claim last. */
    public long nextClaimRank() {
        long last = claims.values().stream().mapToLong(Claim::rank).max().orElse(0);
        return Math.min(last, Long.MAX_VALUE - Claim.RANK_STEP) + Claim.RANK_STEP;
    }

    /** The annotations that mention a claim, by article id and place. */
    public Collection<Annotation> mentionsOf(ClaimId claim) {
        return annotations.mentioning(claim);
    }

    /** The annotations that refer to an article, claim or tag that is not there, by rising id. */
    public Collection<Annotation> dangling() {
        SortedMap<AnnotationId, Annotation> dangling = new TreeMap<>();
        Consumer<Annotation> add = annotation -> dangling.put(annotation.id(), annotation);
        annotations.articles().stream().filter(id -> !articles.containsKey(id)).forEach(id -> annotations.in(id).forEach(add));
        annotations.claims().stream().filter(id -> !claims.containsKey(id)).forEach(id -> annotations.mentioning(id).forEach(add));
        annotations.tags().stream().filter(id -> !tags.containsKey(id)).forEach(id -> annotations.tagged(id).forEach(add));
        return dangling.values();
    }

    /** All tags by name, without regard to case. */
    public List<Tag> tags() {
        return tags.values().stream().sorted(TAG_ORDER).toList();
    }

    public Optional<Tag> tag(TagId id) {
        return Optional.ofNullable(tags.get(id));
    }

    /** The tags directly below one, or the topmost ones; a tag whose parent is not there counts as topmost. */
    public List<Tag> tagsBelow(Optional<TagId> parent) {
        return tags.values().stream()
            .filter(tag -> tag.parent().filter(tags::containsKey).equals(parent)).sorted(TAG_ORDER).toList();
    }

    /** The annotations that carry a tag, by article id and place. */
    public Collection<Annotation> tagged(TagId tag) {
        return annotations.tagged(tag);
    }

    /** The record with this id, whatever it is. */
    public Optional<Entity> entity(EntityId id) {
        return switch (id) {
            case ProjectId own -> info.id().equals(own) ? Optional.of(info) : Optional.empty();
            case ArticleId article -> Optional.ofNullable(articles.get(article));
            case AnnotationId annotation -> annotations.get(annotation).map(Entity.class::cast);
            case ClaimId claim -> Optional.ofNullable(claims.get(claim));
            case TagId tag -> Optional.ofNullable(tags.get(tag));
        };
    }

    /** The project with a record added, or in the place of the one with the same id. */
    public Project with(Entity entity) {
        return switch (entity) {
            case ProjectInfo changed -> new Project(changed, articles, claims, tags, annotations);
            case Article article -> new Project(info, articles.plus(article.id(), article), claims, tags, annotations);
            case Annotation annotation -> new Project(info, articles, claims, tags, annotations.with(annotation));
            case Claim claim -> new Project(info, articles, claims.plus(claim.id(), claim), tags, annotations);
            case Tag tag -> new Project(info, articles, claims, tags.plus(tag.id(), tag), annotations);
        };
    }

    /**
     * The project without a record, and with all that refers to it left as it is.
     *
     * @throws IllegalArgumentException for the project's own id
     */
    public Project without(EntityId id) {
        return switch (id) {
            case ProjectId own -> throw new IllegalArgumentException("a project cannot lose its own record " + own);
            case ArticleId article -> new Project(info, articles.minus(article), claims, tags, annotations);
            case AnnotationId annotation -> new Project(info, articles, claims, tags, annotations.without(annotation));
            case ClaimId claim -> new Project(info, articles, claims.minus(claim), tags, annotations);
            case TagId tag -> new Project(info, articles, claims, tags.minus(tag), annotations);
        };
    }

    /** Whether both hold equal records. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && info.equals(project.info) && articles.equals(project.articles)
            && claims.equals(project.claims) && tags.equals(project.tags)
            && annotations.byId().equals(project.annotations.byId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(info, articles, claims, tags, annotations.byId());
    }

    @Override
    public String toString() {
        return "Project[" + info.title() + ", " + articles.size() + " articles, " + annotations.all().size()
            + " annotations, " + claims.size() + " claims, " + tags.size() + " tags]";
    }
}
