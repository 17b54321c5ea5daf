package synoptic.ui.printing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.testing.ProjectSketch;
import synoptic.text.TextRange;
import synoptic.ui.printing.page.Para;
import synoptic.ui.printing.page.ParaStyle;

class PrintContentTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final ArticleId gazette = sketch.article("Quay Gazette", "2031-03-02", "Ferry sails", "The ferry sails again, says the operator.",
        "Nobody knows for how long.");
    private final ArticleId post = sketch.article("Island Post", "2031-03-01", "Ferry in dock", "The ferry lies in dock.");
    private final ClaimId sails = sketch.claim("The ferry sails");
    private final ClaimId safe = sketch.claim("The ferry is safe");

    @Test
    void anArticleEndsWithItsClaimsAndNotes() {
        sketch.highlight(gazette, "ferry sails again", new Body.Mention(sails, Stance.SUPPORTS, "the operator"), new Body.Comment("Heard before."));
        sketch.highlight(gazette, "Nobody knows", new Body.Tagging(sketch.tag("doubt", "#cf222e")));
        sketch.highlight(gazette, "how long");
        assertThat(article(gazette)).containsExactly("TITLE Ferry sails", "SOURCE Quay Gazette · 2 March 2031",
            "BODY The ferry sails again1,a, says the operator.", "BODY Nobody knowsb for how long.",
            "SECTION CLAIMS IN THIS ARTICLE", "CLAIM 1  The ferry sails", "VOICE supports, per the operator:  “ferry sails again”",
            "SECTION NOTES AND TAGS", "VOICE a  “ferry sails again”  Heard before.", "VOICE b  “Nobody knows”  [doubt]");
    }

    @Test
    void anArticleNamesTheClaimsOnWhichItWasFoundSilentAndItsMemo() {
        sketch.with(sketch.project().claim(safe).orElseThrow().withSilences(List.of(new Silence(gazette, "Ada", ProjectSketch.NOON)), ProjectSketch.NOON));
        sketch.with(sketch.project().article(gazette).orElseThrow().withMemo("Ask the editor."));
        assertThat(article(gazette)).contains("SECTION SAYS NOTHING OF", "VOICE 2  The ferry is safe  checked by Ada, 6 May 2024", "SECTION MEMO",
            "MEMO Ask the editor.");
    }

    @Test
    void wordsThatAreGoneAreListedAndNotMarked() {
        sketch.orphan(gazette, new TextRange(0, 3), new Body.Mention(sails, Stance.DISPUTES, ""));
        assertThat(article(gazette)).contains("TITLE Ferry sails", "VOICE disputes:  “Fer”  (no longer in the text)");
    }

    @Test
    void claimsAreFollowedByWhatEveryArticleSays() {
        sketch.highlight(gazette, "ferry sails again", new Body.Mention(sails, Stance.SUPPORTS, "the operator"));
        sketch.highlight(post, "lies in dock", new Body.Mention(sails, Stance.DISPUTES, ""));
        sketch.with(sketch.project().claim(sails).orElseThrow().withMemo("Only one can be right.", ProjectSketch.NOON));
        sketch.with(sketch.project().claim(safe).orElseThrow().withSilences(List.of(new Silence(post, "", ProjectSketch.NOON)), ProjectSketch.NOON));
        assertThat(ClaimsPrint.of(sketch.project())).extracting(PrintContentTest::line).containsExactly("TITLE Sketch", "SOURCE 2 claims, 2 articles",
            "CLAIM 1  The ferry sails  2 of 2", "VOICE Island Post, 1 Mar 2031  disputes:  “lies in dock”",
            "VOICE Quay Gazette, 2 Mar 2031  supports, per the operator:  “ferry sails again”", "MEMO Memo  Only one can be right.",
            "CLAIM 2  The ferry is safe  0 of 2", "VOICE Island Post, 1 Mar 2031  says nothing, checked 6 May 2024",
            "VOICE Quay Gazette, 2 Mar 2031  says nothing");
    }

    @Test
    void longQuotationsAreCutAtAWord() {
        String words = "word ".repeat(100).strip();
        assertThat(Excerpt.of(words)).hasSizeLessThan(225).endsWith("word…");
        assertThat(Excerpt.of("two\n lines")).isEqualTo("two lines");
        assertThat(Excerpt.of("x".repeat(500))).hasSizeLessThan(225);
    }

    @ParameterizedTest
    @CsvSource({"0,a", "25,z", "26,aa", "27,ab", "51,az", "52,ba", "701,zz", "702,aaa"})
    void lettersGoOnBehindZ(int index, String letter) {
        assertThat(Letters.of(index)).isEqualTo(letter);
    }

    private List<String> article(ArticleId id) {
        return ArticlePrint.of(sketch.project(), sketch.project().article(id).orElseThrow()).stream().map(PrintContentTest::line).toList();
    }

    private static String line(Para para) {
        ParaStyle style = para.style();
        return style + " " + para.text();
    }
}
