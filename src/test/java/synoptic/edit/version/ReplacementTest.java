package synoptic.edit.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.anchor.CarryOver;
import synoptic.anchor.Match;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.Step;
import synoptic.model.Anchor;
import synoptic.model.AnnotationId;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.PublishedDate;
import synoptic.testing.ProjectSketch;
import synoptic.testing.Sketch;
import synoptic.text.ArticleText;

class ReplacementTest {

    private static final String KEPT = "The harbour master closed the lock at dusk.";
    private static final String CHANGED = "Two of the nine pumps failed during the night of the storm.";
    private static final String GONE = "A dog was seen on the roof of the old mill.";
    private static final String TWIN = "Nobody answered the telephone.";

    private final ProjectSketch sketch = new ProjectSketch();
    private final ArticleId article = sketch.article("Tidings", "2031-05-01", "Night of the storm",
        KEPT, CHANGED, GONE, TWIN + " The mayor slept.");
    private final AnnotationId kept = sketch.highlight(article, KEPT);
    private final AnnotationId changed = sketch.highlight(article, CHANGED);
    private final AnnotationId gone = sketch.highlight(article, GONE);
    private final AnnotationId twin = sketch.highlight(article, TWIN);
    private final ArticleText next = text("Night of the storm", "It rained.", KEPT,
        CHANGED.replace("nine pumps", "twelve pumps"), TWIN + " A clerk said so.", TWIN + " A nurse said so.");

    @Test
    void oneStepCarriesEverythingOverAndUndoBringsItBack() {
        Project before = sketch.project();
        Replacement replacement = replacement(before);
        assertThat(replacement.counts()).isEqualTo(new Replacement.Counts(1, 1, 2));
        Step step = Step.of(replacement.edit(), before, Sketch.LATER);
        Project after = step.apply(before);
        assertThat(step.label()).isEqualTo("new version of “Night of the storm”");
        assertThat(after.article(article).orElseThrow().version()).isEqualTo(2);
        assertThat(after.annotation(kept).orElseThrow().target().anchor()).isInstanceOf(Anchor.Exact.class);
        assertThat(after.annotation(changed).orElseThrow().target().anchor()).isInstanceOf(Anchor.Approximate.class);
        assertThat(step.inverse().apply(after)).isEqualTo(before);
    }

    @Test
    void whatIsInDoubtWaitsWithItsPlacesAndItsReason() {
        Project before = sketch.project();
        Project after = after(before);
        List<Doubt> doubts = doubts(after, before);
        assertThat(Doubts.count(after)).isEqualTo(2);
        assertThat(doubts).extracting(doubt -> doubt.annotation().id()).containsExactly(gone, twin);
        assertThat(doubts.get(0).match().outcome()).isIn(Match.Outcome.GONE, Match.Outcome.LOW_SCORE);
        assertThat(doubts.get(1).match().outcome()).isEqualTo(Match.Outcome.NEAR_TIE);
        assertThat(doubts.get(1).match().candidates()).extracting(found -> found.range().of(next.text()))
            .containsExactly(TWIN, TWIN);
    }

    @Test
    void aDoubtIsSettledByAPlaceAndUndone() {
        Project before = sketch.project();
        Project after = after(before);
        Doubt doubt = doubts(after, before).get(1);
        var place = doubt.match().candidates().get(1).range();
        var edit = new AnnotationEdit.Settle(twin, CarryOver.accepted(doubt.annotation().target(), place, next), Sketch.LATER);
        Step step = Step.of(edit, after, Sketch.LATER);
        Project settled = step.apply(after);
        assertThat(settled.annotation(twin).orElseThrow().range()).isEqualTo(place);
        assertThat(settled.annotation(twin).orElseThrow().target().quote().suffix()).contains("A nurse");
        assertThat(Doubts.count(settled)).isEqualTo(1);
        assertThat(step.label()).isEqualTo("placing of a highlight");
        assertThat(step.inverse().apply(settled)).isEqualTo(after);
    }

    @Test
    void wordsThatComeBackInALaterVersionArePlacedAgain() {
        Project lost = after(sketch.project());
        Article now = lost.article(article).orElseThrow();
        ArticleText back = sketch.project().article(article).orElseThrow().text();
        Project again = Step.of(Replacement.by(lost, now, back, Sketch.original(back), Metadata.NONE, Sketch.LATER).edit(), lost,
            Sketch.LATER).apply(lost);
        assertThat(again.annotation(gone).orElseThrow().target().anchor()).isInstanceOf(Anchor.Exact.class);
        assertThat(Doubts.count(again)).isZero();
    }

    @Test
    void withoutItsEarlierVersionADoubtIsFoundByItsQuoteAlone() {
        Project after = after(sketch.project());
        List<Doubt> doubts = Doubts.of(after, after.article(article).orElseThrow(), version -> Optional.empty());
        assertThat(doubts).hasSize(2);
        assertThat(doubts.get(1).match().candidates()).hasSize(2);
    }

    @Test
    void aCorrectionKeepsTheOriginalAndIsCalledOne() {
        Project before = sketch.project();
        Article now = before.article(article).orElseThrow();
        ArticleText corrected = Correction.of(now.text(), now.text().text().replace("Night of", "The night of"));
        Replacement replacement = Replacement.corrected(before, now, corrected, Sketch.LATER);
        Step step = Step.of(replacement.edit(), before, Sketch.LATER);
        Article after = step.apply(before).article(article).orElseThrow();
        assertThat(step.label()).isEqualTo("correction of the text of “Night of the storm”");
        assertThat(after.original()).isEqualTo(now.original());
        assertThat(after.metadata().title()).isEqualTo("The night of the storm");
        assertThat(replacement.counts()).isEqualTo(new Replacement.Counts(4, 0, 0));
    }

    @ParameterizedTest(name = "title {0}, printed {1}, proposed {2}")
    @CsvSource({"Storm,Storm,Storm at night,Storm at night", "My storm,Storm,Storm at night,My storm",
        "'',Storm,Storm at night,Storm at night", "Storm,Storm,'',Storm"})
    void theTitleFollowsTheHeadlineUnlessSomebodyChangedIt(String title, String printed, String proposed, String result) {
        ArticleId id = sketch.article(new Metadata(title, "Tidings", "", PublishedDate.UNKNOWN, "", "en"), text(printed, "Words."));
        Metadata merged = Replacement.metadata(sketch.project().article(id).orElseThrow(),
            new Metadata(proposed, "Other", "Ann Lee", new PublishedDate("2031-06-01"), "https://example.org", "fr"));
        assertThat(merged).isEqualTo(new Metadata(result, "Tidings", "Ann Lee", new PublishedDate("2031-06-01"),
            "https://example.org", "en"));
    }

    private Project after(Project before) {
        return Step.of(replacement(before).edit(), before, Sketch.LATER).apply(before);
    }

    private Replacement replacement(Project before) {
        return Replacement.by(before, before.article(article).orElseThrow(), next, Sketch.original(next), Metadata.NONE,
            Sketch.LATER);
    }

    private List<Doubt> doubts(Project after, Project before) {
        return Doubts.of(after, after.article(article).orElseThrow(),
            version -> version == 1 ? before.article(article).map(Article::text) : Optional.empty());
    }

    private static ArticleText text(String title, String... paragraphs) {
        ArticleText.Builder text = new ArticleText.Builder();
        text.block(synoptic.text.BlockKind.TITLE, 0, title);
        List.of(paragraphs).forEach(words -> text.block(synoptic.text.BlockKind.PARAGRAPH, 0, words));
        return text.build();
    }
}
