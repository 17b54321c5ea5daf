package synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.align.ClaimMatrix.Cell;
import synoptic.model.ArticleId;
import synoptic.model.ClaimId;
import synoptic.testing.ProjectSketch;
import synoptic.ui.support.ArticleIndex;

/** The words of a cell. */
class MatrixWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the gate was up | “the gate was up”
        “The gate was up,” | “The gate was up,”
        "The gate was up" | "The gate was up"
        „Das Tor war offen“ | „Das Tor war offen“
        « La porte était ouverte » | « La porte était ouverte »
        “Up,” she said | ““Up,” she said”
        """)
    void quotationMarksAreNotDoubled(String passage, String shown) {
        ProjectSketch sketch = new ProjectSketch();
        ClaimId claim = sketch.claim("The gate");
        ArticleId article = sketch.article("Quay", "2024-05-01", "News", "Before. " + passage + " After.");
        sketch.mention(article, passage, claim);
        MatrixRow row = MatrixContent.of(sketch.project(), ArticleIndex.of(sketch.project()), 0).rows().getFirst();
        assertThat(row.cells().getFirst()).isInstanceOfSatisfying(Cell.Speaks.class,
            cell -> assertThat(MatrixViewModel.words(cell.voices().getFirst())).isEqualTo(shown));
    }
}
