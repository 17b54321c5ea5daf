package synoptic.importer.elsewhere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.Edit;
import synoptic.edit.EditProject;
import synoptic.edit.Together;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.same.Words;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.TagId;
import synoptic.model.Target;

/**
 * Fits collected records into a project: what is there already, by its words or its place, is used; the rest is added, under ids of its own
 * where they are taken. Used once.
 */
final class Joining {

    private final Collected collected;
    private final Author author;
    private final Project before;
    private final List<Edit> edits = new ArrayList<>();
    private final Report.Tally tally = new Report.Tally();
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final List<Plan.NewArticle> added = new ArrayList<>();
    private final List<Plan.Present> present = new ArrayList<>();

    Joining(Collected collected, Project project, Author author) {
        this.collected = collected;
        this.author = author;
        this.before = project;
    }

    Plan plan() {
        joinArticles();
        Map<TagId, TagId> tags = new JoiningTags(before, author.ids(), tally).join(collected.tags(), edits::add);
        Map<ClaimId, ClaimId> claims = new JoiningClaims(before, tally).join(collected.claims(), articles, edits::add);
        joinAnnotations(tags, claims);
        joinMemo();
        tally.add(collected.report());
        return new Plan(new Together("import of “" + collected.name() + "”", edits), added, present, tally.report());
    }

    private void joinArticles() {
        Map<String, Article> byWords = new HashMap<>();
        before.articles().forEach(article -> Words.hash(article.text()).ifPresent(hash -> byWords.putIfAbsent(hash, article)));
        List<Article> fresh = new ArrayList<>();
        for (Collected.Piece piece : collected.pieces()) {
            Article own = piece.article();
            Optional<Article> there = Words.hash(own.text()).map(byWords::get);
            if (there.isPresent()) {
                articles.put(own.id(), there.get());
                present.add(new Plan.Present(there.get().id(), piece.place()));
                tally.add(Fate.THERE, "articles");
                keepMemo(there.get(), own.memo());
                continue;
            }
            boolean taken = before.article(own.id()).isPresent();
            Article article = taken ? copy(own, author.ids().article()) : own;
            if (taken) {
                tally.add(Fate.CHANGED, "articles whose text differs from the project’s own: added beside it");
            }
            articles.put(own.id(), article);
            Words.hash(article.text()).ifPresent(hash -> byWords.put(hash, article));
            fresh.add(article);
            added.add(new Plan.NewArticle(article, piece.place(), piece.original()));
        }
        if (!fresh.isEmpty()) {
            edits.add(new ArticleEdit.Add(fresh));
            tally.add(Fate.CARRIED, "articles", fresh.size());
        }
    }

    private void keepMemo(Article there, String memo) {
        if (!memo.isBlank() && !there.memo().contains(memo) && before.article(there.id()).isPresent()) {
            edits.add(new ArticleEdit.EditMemo(there.id(), joined(there.memo(), memo)));
        }
    }

    private void joinAnnotations(Map<TagId, TagId> tags, Map<ClaimId, ClaimId> claims) {
        Map<ArticleId, List<Annotation>> there = new HashMap<>();
        Function<Article, Resettling> resettlings = memoised(article -> new Resettling(article));
        List<Annotation> fresh = new ArrayList<>();
        for (Annotation own : collected.annotations()) {
            Article article = articles.get(own.article());
            if (article == null) {
                tally.add(Fate.LEFT, "annotations of articles that are not in the file");
                continue;
            }
            Target target = resettlings.apply(article).target(own.target());
            if (!target.isAnchored() && own.target().isAnchored()) {
                tally.add(Fate.CHANGED, "annotations whose words are not in the project’s text: kept without a place");
            }
            List<Body> bodies = own.bodies().stream().map(body -> renamed(body, tags, claims)).filter(Objects::nonNull).toList();
            String creator = own.creator().isEmpty() ? author.analyst() : own.creator();
            Annotation wanted = new Annotation(own.id(), target, bodies, creator, own.created(), own.modified());
            List<Annotation> others = there.computeIfAbsent(article.id(), id -> new ArrayList<>(before.annotationsOf(id)));
            if (others.stream().anyMatch(other -> same(other, wanted))) {
                tally.add(Fate.THERE, "annotations");
            } else {
                boolean taken = before.annotation(own.id()).isPresent();
                fresh.add(taken ? new Annotation(author.ids().annotation(), target, bodies, creator, own.created(), own.modified()) : wanted);
            }
        }
        if (!fresh.isEmpty()) {
            edits.add(new AnnotationEdit.Add("import of annotations", fresh));
            tally.add(Fate.CARRIED, "annotations", fresh.size());
        }
    }

    private static Body renamed(Body body, Map<TagId, TagId> tags, Map<ClaimId, ClaimId> claims) {
        return switch (body) {
            case Body.Tagging tagging -> tags.containsKey(tagging.tag()) ? new Body.Tagging(tags.get(tagging.tag())) : null;
            case Body.Mention mention -> claims.containsKey(mention.claim())
                ? new Body.Mention(claims.get(mention.claim()), mention.stance(), mention.speaker()) : null;
            case Body.Comment comment -> comment;
        };
    }

    private static boolean same(Annotation one, Annotation other) {
        return one.range().equals(other.range()) && one.creator().equals(other.creator())
            && one.bodies().size() == other.bodies().size() && one.bodies().containsAll(other.bodies())
            && one.target().isAnchored() == other.target().isAnchored();
    }

    private void joinMemo() {
        String memo = before.info().memo();
        if (!collected.memo().isBlank() && !memo.contains(collected.memo())) {
            edits.add(new EditProject(before.info().title(), joined(memo, collected.memo())));
        }
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(words -> !words.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static Article copy(Article article, ArticleId id) {
        return new Article(id, article.metadata(), article.text(), article.original(), article.version(), article.memo(), article.added());
    }

    private static Function<Article, Resettling> memoised(Function<Article, Resettling> make) {
        Map<ArticleId, Resettling> made = new LinkedHashMap<>();
        return article -> made.computeIfAbsent(article.id(), id -> make.apply(article));
    }
}
