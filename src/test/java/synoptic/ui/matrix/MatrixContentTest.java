package synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.align.Verdict;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.testing.ProjectSketch;
import synoptic.ui.support.ArticleIndex;

/** The table of a project with more articles than it has room for columns. */
class MatrixContentTest {

    private static final int ARTICLES = 2 * MatrixContent.MOST + 5;

    private final ProjectSketch sketch = new ProjectSketch();
    private final List<ArticleId> articles = new ArrayList<>();
    private ClaimId claim;

    @BeforeEach
    void makeManyArticles() {
        claim = sketch.claim("The gate was up");
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(sketch.article("Quay " + i, "2024-%02d-%02d".formatted(1 + i / 28, 1 + i % 28), "News of day " + i, "The gate was up."));
        }
    }

    private MatrixContent content(int from) {
        return MatrixContent.of(sketch.project(), ArticleIndex.of(sketch.project()), from);
    }

    @Test
    void articlesThatMentionAClaimComeFirstEachByDate() {
        sketch.mention(articles.get(70), "The gate", claim);
        sketch.mention(articles.get(60), "The gate", claim);
        assertThat(content(0).columns()).hasSize(MatrixContent.MOST)
            .startsWith(articles.get(60), articles.get(70), articles.get(0), articles.get(1));
    }

    @Test
    void countsAndVerdictsAreThoseOfAllArticles() {
        sketch.mention(articles.get(70), "The gate", claim);
        sketch.mention(articles.get(60), "The gate", claim);
        MatrixRow row = content(ARTICLES).rows().getFirst();
        assertThat(row.speaking()).isEqualTo(2);
        assertThat(row.articles()).isEqualTo(ARTICLES);
        assertThat(row.unchecked()).isEqualTo(ARTICLES - 2);
        assertThat(row.verdict()).isEqualTo(Verdict.AGREED);
        assertThat(row.cells()).as("of the columns in view").hasSize(5);
        assertThat(content(0).count(Verdict.AGREED)).isEqualTo(1);
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"0, 0, 40", "40, 40, 40", "80, 80, 5", "500, 80, 5", "-3, 0, 40"})
    void columnsAreTurnedByPages(int from, int first, int columns) {
        MatrixContent content = content(from);
        assertThat(content.first()).isEqualTo(first);
        assertThat(content.columns()).hasSize(columns);
    }

    @Test
    void aProjectWithoutArticlesHasNoColumns() {
        assertThat(MatrixContent.of(new ProjectSketch().project(), ArticleIndex.of(new ProjectSketch().project()), 0).columns()).isEmpty();
    }
}
