package synoptic.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.EditProject;
import synoptic.model.Annotation;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.PublishedDate;
import synoptic.model.Stance;
import synoptic.testing.DeskSketch;
import synoptic.testing.ProjectSketch;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.reading.passage.PaneSpans;
import synoptic.ui.reading.passage.WordCounts;
import synoptic.ui.reading.text.highlight.Emphasis;
import synoptic.ui.reading.text.highlight.HighlightSpan;

class ReadingViewModelTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final ArticleId article = sketch.article("The Herald", "2024-03-05", "Bridge shut", "one two three four five six");
    private final ArticleId other = sketch.article(new Metadata("Ferry", "", "Ann Lee", PublishedDate.UNKNOWN, "", ""),
        ArticleText.ofParagraphs(List.of("one two")));
    private final ClaimId first = sketch.claim("it rained");
    private final ClaimId second = sketch.claim("it snowed");
    private final AnnotationId wide = sketch.highlight(article, "one two three",
        new Body.Mention(first, Stance.SUPPORTS, ""), new Body.Mention(second, Stance.SUPPORTS, ""));
    private final AnnotationId narrow = sketch.mention(article, "two", second);
    private final AnnotationId plain = sketch.highlight(article, "five");
    private final Desk desk = DeskSketch.of(sketch.project());
    private final OpenPane pane = desk.panes().showBeside(article);
    private final ReadingViewModel model = new ReadingViewModel(desk, pane, new WordCounts(Runnable::run, Runnable::run));

    @Test
    void namesTheArticle() {
        assertThat(model.badgeProperty().get()).isEqualTo("H");
        assertThat(model.outletProperty().get()).isEqualTo("The Herald");
        assertThat(model.dateProperty().get()).isEqualTo("5 Mar 2024");
        assertThat(model.factsProperty().get()).isEqualTo("8 words · 2 claims · 3 highlights");
        assertThat(model.progressProperty().get()).isEqualTo("0%");
    }

    @Test
    void turnsToAnotherArticleWithThePane() {
        desk.panes().show(other);
        assertThat(model.outletProperty().get()).isEqualTo("Ferry");
        assertThat(model.bylineProperty().get()).isEqualTo("Ann Lee");
        assertThat(model.highlightsProperty().get()).isEmpty();
        assertThat(model.factsProperty().get()).isEqualTo("2 words");
    }

    @Test
    void followsTheProgress() {
        pane.progressProperty().set(0.624);
        assertThat(model.progressProperty().get()).isEqualTo("62%");
    }

    @Test
    void paintsWhatAnEditAddsAndOnlyThen() {
        var painted = new AtomicInteger();
        model.highlightsProperty().subscribe((before, now) -> painted.incrementAndGet());
        var info = sketch.project().info();
        desk.model().apply(new EditProject(info.title() + "!", info.memo()));
        assertThat(painted).hasValue(0);
        desk.model().apply(new AnnotationEdit.Remove(Set.of(plain)));
        assertThat(painted).hasValue(1);
        assertThat(keys()).containsExactly(wide, wide, narrow);
        desk.model().undo();
        assertThat(keys()).containsExactly(wide, wide, narrow, plain);
    }

    @Test
    void paintsAnewWhereTheTextChangesUnderTheSameHighlights() {
        // The view forgets its highlights with its text, so it must hear of them again although they are the same.
        var painted = new AtomicInteger();
        var before = model.highlightsProperty().get();
        model.highlightsProperty().subscribe((old, now) -> painted.addAndGet(now.equals(before) ? 1 : 0));
        var now = sketch.project().article(article).orElseThrow();
        var longer = ArticleText.ofParagraphs(List.of(now.text().text().replace("\n\n", "  ") + " seven"));
        desk.model().apply(new ArticleEdit.NextVersion(article, longer, now.original(), now.metadata(), Map.of(), ProjectSketch.NOON));
        assertThat(painted).hasValue(1);
        assertThat(model.factsProperty().get()).startsWith("9 words");
    }

    @ParameterizedTest(name = "selected {0}, clicked where {1} lie")
    @CsvSource({
        "-,      narrow wide, narrow",
        "narrow, narrow wide, wide",
        "wide,   narrow wide, narrow",
        "plain,  narrow wide, narrow",
        "narrow, '',          -",
        "-,      plain,       plain",
    })
    void aClickGoesRoundWhatOverlaps(String selected, String there, String expected) {
        desk.focus().annotationProperty().set(id(selected));
        model.clicked(there.isEmpty() ? List.of() : List.of(there.split(" ")).stream().map(name -> annotation(id(name))).toList());
        assertThat(desk.focus().annotation()).isEqualTo(Optional.ofNullable(id(expected)));
    }

    @Test
    void selectingAHighlightPutsItsClaimIntoFocusUnlessOneOfItsClaimsIs() {
        model.select(annotation(wide));
        assertThat(desk.focus().claim()).contains(first);
        model.select(annotation(narrow));
        assertThat(desk.focus().claim()).contains(second);
        model.select(annotation(wide));
        assertThat(desk.focus().claim()).contains(second);
        model.select(annotation(plain));
        assertThat(desk.focus().claim()).contains(second);
    }

    @Test
    void theKeyGoesRoundWhatOverlapsAtTheCaretAndElseOn() {
        pane.selectionProperty().set(TextRange.at(sketch.find(article, "two").start()));
        assertThat(model.cycle()).map(Annotation::id).contains(narrow);
        assertThat(model.cycle()).map(Annotation::id).contains(wide);
        assertThat(model.cycle()).map(Annotation::id).contains(narrow);
        pane.selectionProperty().set(TextRange.at(sketch.find(article, "four").start()));
        desk.focus().annotationProperty().set(null);
        assertThat(model.cycle()).map(Annotation::id).contains(plain);
    }

    @Test
    void showsWhatStandsOut() {
        desk.focus().claimProperty().set(first);
        assertThat(emphases()).containsExactly(Emphasis.FOCUSED, Emphasis.FAINT, Emphasis.FAINT, Emphasis.FAINT);
        desk.focus().annotationProperty().set(plain);
        assertThat(emphases()).endsWith(Emphasis.SELECTED);
    }

    @Test
    void flashesWordsAndLetsThemGo() {
        int before = model.highlightsProperty().get().size();
        model.flash(new TextRange(0, 5));
        assertThat(model.highlightsProperty().get()).hasSize(before + 1);
        assertThat(model.highlightsProperty().get().getLast().range()).isEqualTo(new TextRange(0, 5));
        desk.focus().claimProperty().set(first);
        model.flash(sketch.find(article, "five"));
        assertThat(model.highlightsProperty().get()).hasSize(before);
        assertThat(emphases()).endsWith(Emphasis.FOCUSED);
        model.flash(null);
        assertThat(emphases()).endsWith(Emphasis.FAINT);
    }

    @Test
    void knowsWhetherItIsTheActiveOne() {
        desk.panes().showBeside(other);
        assertThat(model.activeProperty().get()).isFalse();
        model.activate();
        assertThat(model.activeProperty().get()).isTrue();
    }

    @Test
    void keepsTheLastArticleWhenItIsRemoved() {
        desk.model().apply(new ArticleEdit.Remove(Set.of(article), ProjectSketch.NOON));
        assertThat(model.outletProperty().get()).isEqualTo("The Herald");
    }

    @Test
    void watchesNothingMoreOnceItIsDisposed() {
        model.dispose();
        desk.focus().claimProperty().set(first);
        assertThat(emphases()).containsOnly(Emphasis.NORMAL);
    }

    private List<Emphasis> emphases() {
        return model.highlightsProperty().get().stream().map(HighlightSpan::emphasis).toList();
    }

    private List<AnnotationId> keys() {
        return model.highlightsProperty().get().stream().map(span -> ((PaneSpans.Key) span.key()).annotation()).toList();
    }

    private Annotation annotation(AnnotationId id) {
        return sketch.annotation(id);
    }

    private AnnotationId id(String name) {
        return switch (name) {
            case "wide" -> wide;
            case "narrow" -> narrow;
            case "plain" -> plain;
            default -> null;
        };
    }
}
