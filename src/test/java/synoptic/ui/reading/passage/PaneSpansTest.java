package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.edit.Step;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.model.TagId;
import synoptic.session.Moment;
import synoptic.testing.ProjectSketch;
import synoptic.testing.RandomEdits;
import synoptic.testing.RandomProjects;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightKind;
import synoptic.ui.reading.text.highlight.HighlightSpan;

class PaneSpansTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final ArticleId article = sketch.article("Herald", "2024", "Title", "one two three four five");
    private final ArticleId other = sketch.article("Courier", "2024", "Title", "one two");
    private final ClaimId first = sketch.claim("it rained");
    private final ClaimId second = sketch.claim("it snowed");
    private final TagId red = sketch.tag("hedge", "#cc0000");
    private final TagId blue = sketch.tag("quotation", "#0000cc");

    @Test
    void fillsAPlainHighlight() {
        var id = sketch.highlight(article, "two");
        assertThat(spans()).singleElement().satisfies(span -> {
            assertThat(span.key()).isEqualTo(new PaneSpans.Key(id, Optional.empty()));
            assertThat(span.range()).isEqualTo(sketch.find(article, "two"));
            assertThat(span.color()).isEqualTo(HighlightColor.PLAIN);
            assertThat(span.kind()).isEqualTo(HighlightKind.FILL);
            assertThat(span.spoken()).isEqualTo("highlight");
        });
    }

    @Test
    void fillsEveryClaimInItsColourAndUnderlinesTagsBesideIt() {
        sketch.highlight(article, "two", new Body.Tagging(red), mention(second), mention(first), new Body.Tagging(blue));
        assertThat(spans()).extracting(HighlightSpan::color, HighlightSpan::kind).containsExactly(
            tuple(HighlightColor.claim(2), HighlightKind.FILL),
            tuple(HighlightColor.claim(1), HighlightKind.FILL),
            tuple(HighlightColor.of("#cc0000"), HighlightKind.UNDERLINE),
            tuple(HighlightColor.of("#0000cc"), HighlightKind.UNDERLINE));
    }

    @Test
    void fillsTheFirstTagWhereThereIsNoClaim() {
        sketch.highlight(article, "two", new Body.Tagging(blue), new Body.Comment("?"), new Body.Tagging(red));
        assertThat(spans()).extracting(HighlightSpan::color).containsExactly(HighlightColor.of("#0000cc"), HighlightColor.of("#cc0000"));
        assertThat(spans()).extracting(HighlightSpan::kind).containsExactly(HighlightKind.FILL, HighlightKind.UNDERLINE);
    }

    @Test
    void drawsANoteAloneAsAPlainHighlight() {
        sketch.highlight(article, "two", new Body.Comment("who says?"));
        assertThat(spans()).extracting(HighlightSpan::color).containsExactly(HighlightColor.PLAIN);
        assertThat(spans().getFirst().spoken()).isEqualTo("highlight with a note");
    }

    @Test
    void leavesOutOrphansOtherArticlesAndWhatRefersToNothing() {
        sketch.orphan(article, new TextRange(0, 3), mention(first));
        sketch.mention(other, "one", first);
        sketch.highlight(article, "four", mention(first), new Body.Tagging(red));
        var without = sketch.project().without(first).without(red);
        assertThat(PaneSpans.of(without, article, PaneSpans.Standing.NONE)).extracting(HighlightSpan::color)
            .containsExactly(HighlightColor.PLAIN);
    }

    @Test
    void goesInReadingOrder() {
        sketch.highlight(article, "four");
        sketch.highlight(article, "one");
        sketch.highlight(article, "one two");
        assertThat(spans()).extracting(HighlightSpan::range).containsExactly(
            sketch.find(article, "one two"), sketch.find(article, "one"), sketch.find(article, "four"));
    }

    @ParameterizedTest
    @CsvSource({
        "supports,  '',         'claim 1, supports'",
        "disputes,  '',         'claim 1, disputes'",
        "discusses, Ann Lee,    'claim 1, leaves open, per Ann Lee'",
    })
    void saysForScreenReadersWhatAMentionIs(String stance, String speaker, String spoken) {
        sketch.highlight(article, "two", new Body.Mention(first, Stance.ofKey(stance), speaker));
        assertThat(spans().getFirst().spoken()).isEqualTo(spoken);
    }

    @ParameterizedTest(name = "claim in focus {0}, selected {1}")
    @CsvSource({
        "0, -,     NORMAL NORMAL NORMAL NORMAL",
        "1, -,     FOCUSED FAINT FAINT FAINT",
        "2, -,     FAINT FOCUSED FAINT FAINT",
        "0, both,  SELECTED SELECTED NORMAL NORMAL",
        "1, both,  SELECTED SELECTED FAINT FAINT",
        "1, plain, FOCUSED FAINT SELECTED FAINT",
    })
    void whatIsInFocusStandsOut(int claim, String selected, String expected) {
        AnnotationId both = sketch.highlight(article, "one", mention(first), mention(second));
        AnnotationId plain = sketch.highlight(article, "two");
        sketch.highlight(article, "three", new Body.Tagging(red));
        var standing = new PaneSpans.Standing(
            claim == 0 ? Optional.empty() : Optional.of(claim == 1 ? first : second),
            switch (selected) {
                case "both" -> Optional.of(both);
                case "plain" -> Optional.of(plain);
                default -> Optional.empty();
            });
        assertThat(PaneSpans.of(sketch.project(), article, standing)).extracting(HighlightSpan::emphasis)
            .containsExactly(Arrays.stream(expected.split(" ")).map(Emphasis::valueOf).toArray(Emphasis[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void followingChangesIsTheSameAsLookingAnew(int seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        Project project = new RandomProjects(seed).project(12, 120, 6, 4);
        PaneSpans kept = new PaneSpans();
        ArticleId shown = project.articles().iterator().next().id();
        for (int round = 0; round < 300; round++) {
            Project before = project;
            Step step = Step.of(edits.next(project), project, ProjectSketch.NOON);
            project = step.apply(project);
            Optional<Moment> moment = random.nextInt(4) == 0 ? Optional.empty()
                : Optional.of(new Moment(before, project, Moment.Cause.DONE, Optional.of(step)));
            if (random.nextInt(4) == 0) { // taken back before anybody has looked, and looked at afterwards
                moment = Optional.of(new Moment(project, before, Moment.Cause.UNDONE, Optional.of(step)));
                kept.update(project, shown, PaneSpans.Standing.NONE, Optional.empty());
                project = before;
            }
            List<ArticleId> articles = project.articles().stream().map(Article::id).toList();
            if (articles.isEmpty()) {
                return;
            }
            shown = random.nextInt(10) == 0 || !articles.contains(shown) ? articles.get(random.nextInt(articles.size())) : shown;
            List<ClaimId> claims = project.claims().stream().map(Claim::id).toList();
            var standing = random.nextBoolean() || claims.isEmpty() ? PaneSpans.Standing.NONE : new PaneSpans.Standing(
                Optional.of(claims.get(random.nextInt(claims.size()))), project.annotationsOf(shown).stream().findAny().map(Annotation::id));
            PaneSpans anew = new PaneSpans();
            assertThat(kept.update(project, shown, standing, moment))
                .isEqualTo(anew.update(project, shown, standing, Optional.empty()));
            assertThat(kept.facts()).isEqualTo(anew.facts());
        }
    }

    @Test
    void whatDidNotChangeIsTheSameObject() {
        sketch.mention(article, "one", first);
        sketch.mention(article, "four", second);
        PaneSpans kept = new PaneSpans();
        List<HighlightSpan> before = kept.update(sketch.project(), article, PaneSpans.Standing.NONE, Optional.empty());
        assertThat(kept.update(sketch.project(), article, PaneSpans.Standing.NONE, Optional.empty())).isSameAs(before);
        sketch.mention(other, "one", first);
        assertThat(kept.update(sketch.project(), article, PaneSpans.Standing.NONE, Optional.empty())).isSameAs(before);
        sketch.highlight(article, "two");
        List<HighlightSpan> after = kept.update(sketch.project(), article, PaneSpans.Standing.NONE, Optional.empty());
        assertThat(after).hasSize(3);
        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.getLast()).isSameAs(before.getLast());
    }

    @Test
    void countsEachClaimOnce() {
        sketch.mention(article, "one", first);
        sketch.mention(article, "two", first);
        sketch.mention(article, "three", second);
        sketch.highlight(article, "four");
        PaneSpans kept = new PaneSpans();
        kept.update(sketch.project(), article, PaneSpans.Standing.NONE, Optional.empty());
        assertThat(kept.facts()).isEqualTo(new ArticleFacts(2, 4));
    }

    private Body mention(ClaimId claim) {
        return new Body.Mention(claim, Stance.SUPPORTS, "");
    }

    private List<HighlightSpan> spans() {
        return PaneSpans.of(sketch.project(), article, PaneSpans.Standing.NONE);
    }
}
