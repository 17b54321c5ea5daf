package synoptic.ui.annotating.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.TagId;
import synoptic.testing.ProjectSketch;
import synoptic.ui.support.ArticleIndex;

class HighlightRowsTest {

    private final ProjectSketch sketch = new ProjectSketch();
    private final HighlightRows made = new HighlightRows();
    private ArticleId late;
    private ArticleId early;
    private ClaimId claim;

    @BeforeEach
    void makeArticles() {
        late = sketch.article("Late", "2024-03-02", "Snow", "Trains stood still. Schools closed.");
        early = sketch.article("Early", "2024-03-01", "Frost", "Pipes burst. Roads froze.");
        claim = sketch.claim("It was cold");
        TagId tag = sketch.tag("weather", "#336699");
        sketch.mention(late, "Trains", claim);
        sketch.highlight(late, "Schools", new Body.Tagging(tag));
        sketch.mention(early, "Roads", claim);
        sketch.highlight(early, "Pipes");
    }

    private List<HighlightRow> rows(HighlightOrder order, HighlightFilter filter) {
        return made.of(sketch.project(), ArticleIndex.of(sketch.project()), order, filter);
    }

    private static List<String> words(List<HighlightRow> rows) {
        return rows.stream().map(row -> switch (row) {
            case HighlightRow.Heading heading -> "[" + heading.words() + " " + heading.count() + "]";
            case HighlightRow.Entry entry -> entry.words();
        }).toList();
    }

    @ParameterizedTest(name = "by {0}")
    @CsvSource({
        "ARTICLE, '[Early 2] Pipes Roads [Late 2] Trains Schools'",
        "CLAIM,   '[It was cold 2] Roads Trains [Not linked to a claim 2] Pipes Schools'",
        "TAG,     '[weather 1] Schools [Without a tag 3] Pipes Roads Trains'",
    })
    void groupsAreInOrderAndHighlightsAsTheyAreRead(HighlightOrder order, String expected) {
        assertThat(String.join(" ", words(rows(order, HighlightFilter.ALL))).toLowerCase()).isEqualTo(expected.toLowerCase());
    }

    @Test
    void rowsOfOtherArticlesStayTheSameObjects() {
        List<HighlightRow> before = rows(HighlightOrder.ARTICLE, HighlightFilter.ALL);
        sketch.highlight(late, "closed");
        List<HighlightRow> after = rows(HighlightOrder.ARTICLE, HighlightFilter.ALL);
        assertThat(words(after)).containsExactly("[Early 2]", "Pipes", "Roads", "[Late 3]", "Trains", "Schools", "closed");
        for (int i : new int[] {0, 1, 2, 4, 5}) {
            assertThat(after.get(i)).isSameAs(before.get(i));
        }
    }

    @Test
    void aClaimSaidInOtherWordsIsInItsRows() {
        rows(HighlightOrder.ARTICLE, HighlightFilter.ALL);
        sketch.with(sketch.project().claim(claim).orElseThrow().withStatement("It was freezing", ProjectSketch.NOON));
        HighlightRow.Entry roads = (HighlightRow.Entry) rows(HighlightOrder.ARTICLE, HighlightFilter.ALL).get(2);
        assertThat(roads.links().getFirst().claim().statement()).isEqualTo("It was freezing");
    }

    @Test
    void aFilterLeavesGroupsWithoutHighlightsOut() {
        assertThat(words(rows(HighlightOrder.ARTICLE, HighlightFilter.ALL.withArticle(Optional.of(late))))).containsExactly("[Late 2]", "Trains", "Schools");
    }
}
