package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;

/** What the parts of the page say of each other: the order of everything, and the names by which they link. */
final class PageIndex {

    /** In front of many outlets' names, and so no good for telling them apart. */
    private static final Pattern ARTICLE = Pattern.compile("^(the|der|die|das|le|la|les|el|il)\\s+",
        Pattern.CASE_INSENSITIVE);

    private final Project project;
    private final List<Article> articles;
    private final List<Claim> claims;
    private final Map<ArticleId, String> badges = new HashMap<>();
    private final Map<AnnotationId, Integer> numbers = new HashMap<>();
    private final Map<ClaimId, Integer> claimPlaces = new HashMap<>();
    private final Map<TagId, Integer> tagPlaces = new HashMap<>();
    private final Map<ClaimId, List<Occurrence>> occurrences = new HashMap<>();
    private final List<Annotation> strays;

    PageIndex(Project project) {
        this.project = project;
        articles = project.articles().stream()
            .sorted(Comparator.comparing((Article article) -> article.metadata().published())
                .thenComparing(Article::id))
            .toList();
        claims = project.claimsInOrder();
        claims.forEach(claim -> claimPlaces.put(claim.id(), claimPlaces.size() + 1));
        project.tags().forEach(tag -> tagPlaces.put(tag.id(), tagPlaces.size() + 1));
        nameArticles();
        for (Article article : articles) {
            project.annotationsOf(article.id()).forEach(this::enter);
        }
        strays = project.annotations().stream().filter(annotation -> !numbers.containsKey(annotation.id())).toList();
        strays.forEach(this::enter);
    }

    private void nameArticles() {
        Set<String> taken = new HashSet<>();
        for (Article article : articles) {
            String letter = ARTICLE.matcher(outlet(article)).replaceFirst("").codePoints()
                .filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                .findFirst().orElse("?").toUpperCase(Locale.ROOT);
            String badge = letter;
            for (int i = 2; !taken.add(badge); i++) {
                badge = letter + i;
            }
            badges.put(article.id(), badge);
        }
    }

    private void enter(Annotation annotation) {
        numbers.put(annotation.id(), numbers.size() + 1);
        annotation.mentions().forEach(mention -> occurrences
            .computeIfAbsent(mention.claim(), claim -> new ArrayList<>()).add(new Occurrence(annotation, mention)));
    }

    Project project() {
        return project;
    }

    /** By date of publication, those without one last. */
    List<Article> articles() {
        return articles;
    }

    /** In the analyst's order. */
    List<Claim> claims() {
        return claims;
    }

    Collection<Annotation> annotationsOf(Article article) {
        return project.annotationsOf(article.id());
    }

    /** The annotations that carry a tag, from the first article to the last. */
    List<Annotation> tagged(Tag tag) {
        return project.tagged(tag.id()).stream()
            .sorted(Comparator.comparing(annotation -> numbers.get(annotation.id()))).toList();
    }

    /** The annotations whose article is not in the project. */
    List<Annotation> strays() {
        return strays;
    }

    /** A letter, with a number where several articles would have the same. */
    String badge(ArticleId article) {
        return badges.getOrDefault(article, "?");
    }

    /** Its outlet, or its title where that is unknown. */
    String outlet(Article article) {
        return article.metadata().outlet().isBlank() ? article.displayTitle() : article.metadata().outlet();
    }

    /** The mentions of a claim from the first article to the last, in reading order. */
    List<Occurrence> occurrences(ClaimId claim) {
        return occurrences.getOrDefault(claim, List.of());
    }

    List<Occurrence> occurrences(ClaimId claim, ArticleId article) {
        return occurrences(claim).stream().filter(found -> found.annotation().article().equals(article)).toList();
    }

    /** The mention after this one, the first after the last; empty if it is the only one. */
    Optional<Occurrence> next(Occurrence occurrence) {
        List<Occurrence> all = occurrences(occurrence.mention().claim());
        return all.size() < 2 ? Optional.empty() : Optional.of(all.get((all.indexOf(occurrence) + 1) % all.size()));
    }

    /** The name of a column. */
    String articleName(ArticleId article) {
        return "article-" + badge(article);
    }

    /** The name of a passage in its text. */
    String passageName(Annotation annotation) {
        return "h" + numbers.get(annotation.id());
    }

    /** The name of an annotation's entry in the list of all of them. */
    String entryName(Annotation annotation) {
        return "e" + numbers.get(annotation.id());
    }

    /** The name of a claim's card, and the class of everything in its colour; another for claims that are not there. */
    String claimName(ClaimId claim) {
        return claimPlaces.containsKey(claim) ? "c" + claimPlaces.get(claim) : "c0";
    }

    /** The name of a mention in its claim's card. */
    String mentionName(Occurrence occurrence) {
        return claimName(occurrence.mention().claim()) + "-" + passageName(occurrence.annotation());
    }

    /**
     * Where a click on a passage leads: to its first mention in a claim's card, or to its entry in the list of
     * highlights.
     */
    String goal(Annotation annotation) {
        return annotation.mentions().filter(mention -> claim(mention.claim()).isPresent()).findFirst()
            .map(mention -> mentionName(new Occurrence(annotation, mention)))
            .orElseGet(() -> entryName(annotation));
    }

    /** The name of a tag in the list of tags, and the class of everything in its colour. */
    String tagName(Tag tag) {
        return "t" + tagPlaces.get(tag.id());
    }

    Optional<Article> article(ArticleId id) {
        return project.article(id);
    }

    Optional<Claim> claim(ClaimId id) {
        return project.claim(id);
    }

    /** A tag with those above it, the topmost first; a circle of parents ends where it would close. */
    List<Tag> path(Tag tag) {
        List<Tag> path = new ArrayList<>(List.of(tag));
        Optional<Tag> above = tag.parent().flatMap(project::tag);
        while (above.isPresent() && !path.contains(above.get())) {
            path.addFirst(above.get());
            above = above.get().parent().flatMap(project::tag);
        }
        return path;
    }
}
