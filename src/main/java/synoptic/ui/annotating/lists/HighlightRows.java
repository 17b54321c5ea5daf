package synoptic.ui.annotating.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Tag;
import synoptic.model.TagId;
import synoptic.ui.annotating.lists.HighlightRow.Entry;
import synoptic.ui.annotating.lists.HighlightRow.Heading;
import synoptic.ui.support.ArticleIndex;
import synoptic.ui.support.ArticleWords;
import synoptic.ui.support.Messages;

/** The rows of the list of highlights, kept from change to change: only rows of articles whose highlights changed are made anew. */
final class HighlightRows {

    /** An article's highlights with what they were made of. */
    private record Made(Article article, Collection<Annotation> annotations, List<Entry> entries) {
    }

    private final Map<ArticleId, Made> made = new HashMap<>();
    private final Map<Heading, Heading> headings = new HashMap<>();
    private Project project;
    private HighlightFilter filter = HighlightFilter.ALL;

    /** The rows of a project. They are the same objects as before where nothing has changed. */
    List<HighlightRow> of(Project now, ArticleIndex articles, HighlightOrder order, HighlightFilter wanted) {
        if (project == null || !now.hasClaimsAndTagsOf(project)) {
            made.clear();
        }
        if (project == null || !now.hasArticlesOf(project)) {
            made.keySet().removeIf(id -> now.article(id).isEmpty());
        }
        project = now;
        filter = wanted;
        return switch (order) {
            case ARTICLE -> byArticle(articles);
            case CLAIM -> byClaim(articles);
            case TAG -> byTag(articles);
            case NEWEST -> kept(all(articles)).stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.annotation().modified()).reversed()).<HighlightRow>map(entry -> entry).toList();
        };
    }

    private List<Entry> all(ArticleIndex articles) {
        List<Entry> all = new ArrayList<>();
        articles.byDate().forEach(article -> all.addAll(entries(article)));
        return all;
    }

    private List<Entry> entries(Article article) {
        Collection<Annotation> annotations = project.annotationsOf(article.id());
        if (annotations.isEmpty()) {
            return List.of();
        }
        Made before = made.get(article.id());
        if (before != null && before.article == article && before.annotations == annotations) {
            return before.entries;
        }
        Map<Annotation, Entry> known = new HashMap<>();
        if (before != null && before.article == article) {
            before.entries.forEach(entry -> known.put(entry.annotation(), entry));
        }
        List<Entry> entries = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            Entry same = known.get(annotation);
            if (same != null) {
                entries.add(same);
            } else {
                Entry.of(project, annotation).ifPresent(entries::add);
            }
        }
        made.put(article.id(), new Made(article, annotations, entries));
        return entries;
    }

    private List<HighlightRow> byArticle(ArticleIndex articles) {
        List<HighlightRow> rows = new ArrayList<>();
        articles.byDate().forEach(article -> group(rows, ArticleWords.outlet(article), 0, entries(article)));
        return rows;
    }

    private List<HighlightRow> byClaim(ArticleIndex articles) {
        Map<ClaimId, List<Entry>> groups = new LinkedHashMap<>();
        List<Claim> claims = project.claimsInOrder();
        claims.forEach(claim -> groups.put(claim.id(), new ArrayList<>()));
        List<Entry> none = new ArrayList<>();
        for (Entry entry : all(articles)) {
            entry.links().stream().map(link -> link.claim().id()).distinct().forEach(claim -> groups.get(claim).add(entry));
            if (entry.links().isEmpty()) {
                none.add(entry);
            }
        }
        List<HighlightRow> rows = new ArrayList<>();
        claims.forEach(claim -> group(rows, claim.statement(), claim.number(), groups.get(claim.id())));
        group(rows, Messages.get("highlights.noClaim"), 0, none);
        return rows;
    }

    private List<HighlightRow> byTag(ArticleIndex articles) {
        Map<TagId, List<Entry>> groups = new LinkedHashMap<>();
        List<Tag> tags = project.tags();
        tags.forEach(tag -> groups.put(tag.id(), new ArrayList<>()));
        List<Entry> none = new ArrayList<>();
        for (Entry entry : all(articles)) {
            entry.tags().stream().map(Tag::id).distinct().forEach(tag -> groups.get(tag).add(entry));
            if (entry.tags().isEmpty()) {
                none.add(entry);
            }
        }
        List<HighlightRow> rows = new ArrayList<>();
        tags.forEach(tag -> group(rows, tag.name(), 0, groups.get(tag.id())));
        group(rows, Messages.get("highlights.noTag"), 0, none);
        return rows;
    }

    private void group(List<HighlightRow> rows, String words, int number, List<Entry> entries) {
        List<Entry> members = kept(entries);
        if (!members.isEmpty()) {
            Heading heading = new Heading(words, number, members.size());
            rows.add(headings.computeIfAbsent(heading, fresh -> fresh));
            rows.addAll(members);
        }
    }

    private List<Entry> kept(List<Entry> entries) {
        return filter.equals(HighlightFilter.ALL) ? entries : entries.stream().filter(filter::holds).toList();
    }
}
