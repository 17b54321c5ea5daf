package synoptic.ui.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.ui.library.LibraryRow.Chip;
import synoptic.ui.support.ArticleIndex;

/**
 * The rows of the article list, kept from change to change: only rows of articles that changed, or whose highlights did, are made anew, and the
 * articles are put in order again only where they are others.
 */
final class LibraryRows {

    private static final int FEW_CLAIMS = 10;

    /**
     * What there is to list.
     *
     * @param known whether highlights are known
     * @param panes the letters of the panes, by the article that they show
     */
    record Content(Project project, ArticleIndex articles, boolean known, Map<ArticleId, String> panes) {
    }

    /** How it is listed. @param group null for no groups @param filter words that must all be there */
    record Manner(LibraryOrder sort, LibraryOrder group, String filter) {
    }

    /** An article's row with what it was made of. @param mentioned its claims */
    private record Made(Article article, Collection<Annotation> annotations, Set<ClaimId> mentioned, LibraryRow.Entry entry) {
    }

    /** An article's words, as a filter looks through them. */
    private record Words(Article article, String text) {
    }

    private final Map<ArticleId, Made> made = new HashMap<>();
    private final Map<ArticleId, Words> words = new HashMap<>();
    private final Map<String, LibraryRow.Heading> headings = new HashMap<>();
    private final Map<ArticleId, Integer> places = new HashMap<>();
    private List<Article> ordered = List.of();
    private ArticleIndex orderedFrom;
    private Manner orderedBy;
    private Content content;
    private List<Claim> claims = List.of();

    /** All rows. Entries are the same objects as before where nothing has changed. */
    List<LibraryRow> all(Content now, Manner manner) {
        claims(now);
        order(now.articles(), manner);
        content = now;
        made.keySet().removeIf(id -> now.project().article(id).isEmpty());
        words.keySet().retainAll(made.keySet());
        places.clear();
        List<String> wanted = List.of(manner.filter().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<LibraryRow> rows = new ArrayList<>();
        String heading = null;
        for (Article article : ordered) {
            if (!matches(article, wanted)) {
                continue;
            }
            String under = manner.group() == null ? "" : manner.group().groupOf(article);
            if (!under.isEmpty() && !under.equals(heading)) {
                rows.add(headings.computeIfAbsent(under, LibraryRow.Heading::new));
                heading = under;
            }
            places.put(article.id(), rows.size());
            rows.add(entry(article));
        }
        return rows;
    }

    /** Whether only some articles' rows can be made anew: neither the articles nor the claims are others than before. */
    boolean canRenew(Content now) {
        return content != null && now.articles() == content.articles() && now.known() == content.known()
            && now.project().hasClaimsAndTagsOf(content.project());
    }

    /** Where an article's row stands; empty where it is not listed. */
    Optional<Integer> placeOf(ArticleId article) {
        return Optional.ofNullable(places.get(article));
    }

    /** The row of an article that is listed, where {@link #canRenew} holds. */
    LibraryRow renewed(Content now, ArticleId article) {
        content = now;
        return entry(now.project().article(article).orElseThrow());
    }

    /** Few claims are in every row, so that all rows are stale when there are others. */
    private void claims(Content now) {
        boolean same = content != null && now.known() == content.known() && now.project().hasClaimsAndTagsOf(content.project());
        if (!same) {
            claims = now.project().claimsInOrder();
            made.replaceAll((id, old) -> new Made(old.article, old.annotations, old.mentioned, null));
        }
    }

    private void order(ArticleIndex articles, Manner manner) {
        if (articles == orderedFrom && manner.sort() == orderedBy.sort() && manner.group() == orderedBy.group()) {
            return;
        }
        Comparator<Article> order = manner.sort().comparator();
        if (manner.group() != null) {
            order = manner.group().comparator().thenComparing(order);
        }
        ordered = articles.byDate().stream().sorted(order).toList();
        orderedFrom = articles;
        orderedBy = manner;
    }

    private LibraryRow.Entry entry(Article article) {
        Collection<Annotation> annotations = content.project().annotationsOf(article.id());
        String pane = content.panes().getOrDefault(article.id(), "");
        Made before = made.get(article.id());
        boolean same = before != null && before.annotations == annotations;
        if (same && before.article == article && before.entry != null && before.entry.pane().equals(pane)) {
            return before.entry;
        }
        Set<ClaimId> mentioned = same ? before.mentioned : mentioned(annotations);
        OptionalInt highlights = content.known() ? OptionalInt.of(annotations.size()) : OptionalInt.empty();
        LibraryRow.Entry entry = new LibraryRow.Entry(article, highlights, chips(mentioned), pane);
        if (before != null && entry.equals(before.entry)) {
            entry = before.entry;
        }
        made.put(article.id(), new Made(article, annotations, mentioned, entry));
        return entry;
    }

    private static Set<ClaimId> mentioned(Collection<Annotation> annotations) {
        if (annotations.isEmpty()) {
            return Set.of();
        }
        Set<ClaimId> mentioned = new HashSet<>();
        annotations.stream().flatMap(Annotation::mentions).map(Body.Mention::claim).forEach(mentioned::add);
        return mentioned;
    }

    private List<Chip> chips(Set<ClaimId> mentioned) {
        boolean few = claims.size() <= FEW_CLAIMS;
        if (!content.known() || mentioned.isEmpty() && !few) {
            return List.of();
        }
        return claims.stream().filter(claim -> few || mentioned.contains(claim.id())).map(claim -> Chip.of(claim, mentioned.contains(claim.id()))).toList();
    }

    private boolean matches(Article article, List<String> wanted) {
        if (wanted.equals(List.of(""))) {
            return true;
        }
        Words known = words.get(article.id());
        if (known == null || known.article != article) {
            known = new Words(article, (article.displayTitle() + " " + article.metadata().outlet() + " " + article.metadata().byline()).toLowerCase(Locale.ROOT));
            words.put(article.id(), known);
        }
        String text = known.text;
        return wanted.stream().allMatch(text::contains);
    }
}
