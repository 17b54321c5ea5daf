package synoptic.ui.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Stance;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;

class MentionWalkTest {

    private final ProjectSketch sketch = new ProjectSketch();
    // Added in another order than that of their dates, in which the walk goes: early, middle, late, undated.
    private final ArticleId late = sketch.article("Late", "2024-03-09", "t", "aa bb cc dd ee");
    private final ArticleId undated = sketch.article("Undated", "", "t", "aa bb cc dd ee");
    private final ArticleId early = sketch.article("Early", "2024-03-01", "t", "aa bb cc dd ee");
    private final ArticleId middle = sketch.article("Middle", "2024-03-04", "t", "aa bb cc dd ee");
    private final ClaimId claim = sketch.claim("it did");
    private final ClaimId other = sketch.claim("it did not");

    MentionWalkTest() {
        sketch.mention(late, "bb", claim);
        sketch.mention(undated, "cc", claim);
        sketch.mention(early, "dd", claim);
        sketch.mention(early, "aa", claim);
        sketch.mention(early, "bb", other);
        sketch.highlight(middle, "aa");
        sketch.orphan(middle, new TextRange(3, 5), new Body.Mention(claim, Stance.SUPPORTS, ""));
    }

    @Test
    void goesByDateAndReadingOrderAndLeavesOutWhatHasNoPlace() {
        assertThat(walk(claim).mentions()).extracting(this::name)
            .containsExactly("Early aa", "Early dd", "Late bb", "Undated cc");
    }

    @ParameterizedTest
    @CsvSource({
        "Early,   aa, 1,  Early dd",
        "Early,   dd, 1,  Late bb",
        "Late,    bb, 1,  Undated cc",
        "Undated, cc, 1,  Early aa",
        "Early,   aa, -1, Undated cc",
        "Late,    bb, -1, Early dd",
    })
    void goesFromMentionToMentionAndRoundAgain(String outlet, String words, int steps, String expected) {
        var present = walk(claim).mentions().stream().filter(each -> name(each).equals(outlet + " " + words)).findFirst();
        assertThat(walk(claim).from(present.orElseThrow(), steps).map(this::name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Early,   0,   1,  Early aa",
        "Early,   7,   1,  Early dd",
        "Early,   7,   -1, Early aa",
        "Early,   99,  1,  Late bb",
        "Early,   0,   -1, Undated cc",
        // An article without a mention: on to the next one that has some.
        "Middle,  0,   1,  Late bb",
        "Middle,  0,   -1, Early dd",
        "Undated, 99,  1,  Early aa",
    })
    void startsFromWhereTheReaderIs(String outlet, int offset, int steps, String expected) {
        var article = sketch.project().articles().stream()
            .filter(each -> each.metadata().outlet().equals(outlet)).findFirst().orElseThrow().id();
        assertThat(walk(claim).from(new MentionWalk.Place(article, offset), steps).map(this::name)).contains(expected);
    }

    @Test
    void goesOnFromAHighlightOfSomethingElse() {
        var present = sketch.project().mentionsOf(other).iterator().next();
        assertThat(walk(claim).from(present, 1).map(this::name)).contains("Early dd");
        assertThat(walk(claim).from(present, -1).map(this::name)).contains("Early aa");
    }

    @Test
    void hasNowhereToGoWithoutMentions() {
        var lonely = sketch.claim("nobody says so");
        assertThat(walk(lonely).from(new MentionWalk.Place(early, 0), 1)).isEqualTo(Optional.empty());
    }

    private MentionWalk walk(ClaimId id) {
        return new MentionWalk(sketch.project(), id);
    }

    private String name(Annotation annotation) {
        var article = sketch.project().article(annotation.article()).orElseThrow();
        return article.metadata().outlet() + " " + annotation.range().of(article.text().text());
    }
}
