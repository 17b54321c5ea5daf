package synoptic.importer.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import synoptic.anchor.Quotes;
import synoptic.edit.Step;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Ids;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.model.Tag;
import synoptic.model.Target;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;

class CollectedTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
    private static final String WORDS = "The ferry lies in dock, says the captain.";

    private final Ids ids = new Ids();
    private final Author author = new Author(ids, "Ada", NOON);
    private final Article article = article(WORDS);
    private final Tag harbour = tag("Harbour", Optional.empty());
    private final Tag ferry = tag("Ferry", Optional.of(harbour));
    private final Claim claim = new Claim(ids.claim(), 1, 1, "The ferry is broken", "", List.of(), "Tom", NOON, NOON);

    private Article article(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Article(ids.article(), Metadata.NONE.withTitle("Log"), ArticleText.ofParagraphs(List.of(words)), new Source("log.txt", "log.txt", bytes).original("txt"), 1, "", NOON);
    }

    private Tag tag(String name, Optional<Tag> parent) {
        return new Tag(ids.tag(), name, parent.map(Tag::id), "#0969da", "", "");
    }

    private Annotation annotation(Article on, int start, int end, String creator, Body... bodies) {
        TextRange range = new TextRange(start, end);
        return new Annotation(ids.annotation(), new Target(on.id(), new Anchor.Exact(range), Quotes.describe(on.text(), range)), List.of(bodies), creator, NOON, NOON);
    }

    private Project empty() {
        return Project.of(new ProjectInfo(ids.project(), "p", "", NOON));
    }

    private Collected collected(List<Article> articles, List<Tag> tags, List<Claim> claims, List<Annotation> annotations, String memo) {
        return new Collected("Any 1", "any.qdpx", articles.stream().map(each -> new Collected.Piece(each, "log.txt", new byte[0])).toList(), tags, claims, annotations, memo,
            Report.NONE);
    }

    private Collected all() {
        return collected(List.of(article), List.of(harbour, ferry), List.of(claim), List.of(
            annotation(article, 4, 9, "", new Body.Tagging(ferry.id()), new Body.Mention(claim.id(), Stance.SUPPORTS, "the captain")),
            annotation(article, 10, 14, "Tom", new Body.Comment("why?"))), "a memo");
    }

    @Test
    void everythingComesAsOneStepThatIsUndoneAsOne() {
        Project before = empty();
        Plan plan = all().plan(before, author);
        Step step = Step.of(plan.edit(), before, NOON);
        Project after = step.apply(before);
        assertThat(after.articles()).containsExactly(article);
        assertThat(after.tags()).extracting(Tag::name).containsExactly("Ferry", "Harbour");
        assertThat(after.annotations()).extracting(Annotation::creator).containsExactlyInAnyOrder("Ada", "Tom");
        assertThat(after.mentionsOf(claim.id())).hasSize(1);
        assertThat(after.info().memo()).isEqualTo("a memo");
        assertThat(step.inverse().apply(after)).isEqualTo(before);
        assertThat(plan.report().of(Fate.CARRIED)).extracting(Report.Line::what, Report.Line::count)
            .containsExactly(tuple("articles", 1), tuple("tags", 2), tuple("claims", 1), tuple("annotations", 2));
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        Project after = all().plan(empty(), author).edit().apply(empty());
        Plan again = all().plan(after, author);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.present()).hasSize(1);
        assertThat(again.report().words(Fate.THERE)).isEqualTo("articles (1); tags (2); claims (1); annotations (2)");
    }

    @Test
    void annotationsGoToTheSameWordsOfAnArticleThatIsThere() {
        Article own = article("THE FERRY lies in dock; says the captain!");
        Project before = empty().with(own);
        Plan plan = all().plan(before, author);
        Project after = plan.edit().apply(before);
        assertThat(after.articles()).containsExactly(own);
        assertThat(after.annotationsOf(own.id())).extracting(each -> own.text().slice(each.range())).containsExactly("FERRY", "lies");
    }

    @Test
    void tagsAreTheSameByNameAndPlaceAndTwinsAreNumbered() {
        Tag there = tag("harbour ", Optional.empty());
        Tag twin = tag("Harbour", Optional.empty());
        Project before = empty().with(there);
        Project after = collected(List.of(), List.of(harbour, ferry, twin), List.of(), List.of(), "").plan(before, author).edit().apply(before);
        assertThat(after.tags()).extracting(Tag::name).containsExactly("Ferry", "harbour ", "Harbour (2)");
        assertThat(after.tag(ferry.id())).map(Tag::parent).hasValue(Optional.of(there.id()));
    }

    @Test
    void claimsAreTheSameByTheirWordsAndOthersGetAFreeNumber() {
        Claim same = new Claim(ids.claim(), 4, 9, "the ferry  is BROKEN", "", List.of(), "Ada", NOON, NOON);
        Claim other = new Claim(ids.claim(), 1, 1, "Nobody knows", "", List.of(), "Ada", NOON, NOON);
        Claim silent = new Claim(ids.claim(), 2, 1, "It sinks", "", List.of(new Silence(article.id(), "Tom", NOON)), "Tom", NOON, NOON);
        Project before = empty().with(same).with(other);
        Project after = collected(List.of(article), List.of(), List.of(claim, silent, new Claim(ids.claim(), 1, 5, "New", "", List.of(), "", NOON, NOON)), List.of(), "")
            .plan(before, author).edit().apply(before);
        assertThat(after.claimsInOrder()).extracting(Claim::number, Claim::statement).containsExactly(tuple(1, "Nobody knows"), tuple(4, "the ferry  is BROKEN"),
            tuple(2, "It sinks"), tuple(5, "New"));
        assertThat(after.claim(silent.id()).orElseThrow().silenceOf(article.id())).isPresent();
    }

    @Test
    void anArticleWithTheSameIdAndOtherWordsComesBesideIt() {
        Article changed = new Article(article.id(), article.metadata(), ArticleText.ofParagraphs(List.of("Something else altogether.")), article.original(), 1, "", NOON);
        Project before = empty().with(changed);
        Plan plan = all().plan(before, author);
        Project after = plan.edit().apply(before);
        assertThat(after.articles()).hasSize(2).contains(changed);
        assertThat(after.annotationsOf(changed.id())).isEmpty();
        assertThat(plan.report().of(Fate.CHANGED)).hasSize(1);
    }
}
