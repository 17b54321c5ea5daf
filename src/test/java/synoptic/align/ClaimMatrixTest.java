package synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.testing.Sketch.disputes;
import static synoptic.testing.Sketch.discusses;
import static synoptic.testing.Sketch.supports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;
import synoptic.model.Stance;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

class ClaimMatrixTest {

    /** One column for each word: + supports, - disputes, ? leaves open, . says nothing, ! confirmed to say nothing. */
    @ParameterizedTest(name = "{0}: {2}, {1} speak")
    @CsvSource({
        ".  .  .,    0, UNMENTIONED,   3",
        "!  .  !,    0, UNMENTIONED,   1",
        "+  .  .,    1, SINGLE_SOURCE, 2",
        "-  .  .,    1, REJECTED,      2",
        "?  !  .,    1, SINGLE_SOURCE, 1",
        "+- .  .,    1, DISPUTED,      2",
        "+  +  .,    2, AGREED,        1",
        "+  ?  +,    3, AGREED,        0",
        "++ +  !,    2, AGREED,        0",
        "+  -  .,    2, DISPUTED,      1",
        "?  -  .,    2, REJECTED,      1",
        "-  -  .,    2, REJECTED,      1",
        "?  ?  .,    2, LEFT_OPEN,     1"})
    void saysWhatTheArticlesMakeOfAClaim(String columns, int speaking, Verdict verdict, int unchecked) {
        Sketch sketch = new Sketch();
        String[] words = columns.split(" +");
        List<ArticleId> articles = new ArrayList<>();
        List<ArticleId> silent = new ArrayList<>();
        for (String word : words) {
            articles.add(sketch.article("Some words of an article"));
            if (word.equals("!")) {
                silent.add(articles.getLast());
            }
        }
        ClaimId claim = sketch.claim("It happened", silent.toArray(ArticleId[]::new));
        for (int i = 0; i < words.length; i++) {
            for (char sign : words[i].toCharArray()) {
                int column = i;
                stance(sign).ifPresent(stance ->
                    sketch.annotation(articles.get(column), 0, 4, new Body.Mention(claim, stance, "a speaker")));
            }
        }
        ClaimMatrix.Row row = ClaimMatrix.of(sketch.project(), articles).row(claim).orElseThrow();
        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(row.speaking()).isEqualTo(speaking);
        assertThat(row.unchecked()).isEqualTo(unchecked);
        assertThat(row.isDisputed()).isEqualTo(columns.contains("-"));
        assertThat(row.voices()).hasSize((int) columns.chars().filter(sign -> "+-?".indexOf(sign) >= 0).count());
    }

    @Test
    void keepsTheOrderOfColumnsClaimsAndVoices() {
        Sketch sketch = new Sketch();
        ArticleId north = sketch.article("The northern ferry sailed at noon.");
        ArticleId south = sketch.article("Nothing left the southern port.");
        ClaimId sailed = sketch.claim("A ferry sailed", south);
        ClaimId late = sketch.claim("It was late");
        AnnotationId noon = sketch.annotation(north, 29, 33, supports(sailed), discusses(late));
        AnnotationId ferry = sketch.annotation(north, 13, 18, disputes(sailed));
        Project project = sketch.project();
        ClaimMatrix matrix = ClaimMatrix.of(project, List.of(south, north));
        assertThat(matrix.articles()).containsExactly(south, north);
        assertThat(matrix.rows()).extracting(row -> row.claim().id()).containsExactly(sailed, late);
        assertThat(matrix.rows().getFirst().cells()).containsExactly(
            new ClaimMatrix.Cell.Silent(south, Optional.of(new Silence(south, "Ada", Sketch.DRAWN))),
            new ClaimMatrix.Cell.Speaks(north, List.of(
                new ClaimMatrix.Voice(project.annotation(ferry).orElseThrow(), disputes(sailed)),
                new ClaimMatrix.Voice(project.annotation(noon).orElseThrow(), supports(sailed)))));
        assertThat(matrix.rows().getLast().cells().getFirst())
            .isEqualTo(new ClaimMatrix.Cell.Silent(south, Optional.empty()));
        assertThat(matrix.count(Verdict.DISPUTED)).isEqualTo(1);
        assertThat(matrix.count(Verdict.SINGLE_SOURCE)).isEqualTo(1);
        assertThat(matrix.count(Verdict.AGREED)).isZero();
    }

    @Test
    void mentionsInOtherArticlesDontCount() {
        Sketch sketch = new Sketch();
        ArticleId north = sketch.article("The northern ferry sailed at noon.");
        ArticleId south = sketch.article("Nothing left the southern port.");
        ClaimId sailed = sketch.claim("A ferry sailed");
        sketch.annotation(north, 13, 18, supports(sailed));
        sketch.annotation(south, 0, 7, disputes(sailed));
        ClaimMatrix matrix = ClaimMatrix.of(sketch.project(), List.of(north));
        assertThat(matrix.row(sailed)).map(ClaimMatrix.Row::verdict).contains(Verdict.SINGLE_SOURCE);
        assertThat(matrix.row(new ClaimId(new UUID(1, 1)))).isEmpty();
    }

    @Test
    void isReadyForAnyProject() {
        for (long seed = 1; seed < 20; seed++) {
            Project project = new RandomProjects(seed).small();
            List<ArticleId> articles = project.articles().stream().map(article -> article.id()).toList();
            ClaimMatrix matrix = ClaimMatrix.of(project, articles);
            assertThat(matrix.rows()).hasSameSizeAs(project.claims());
            assertThat(matrix.rows()).allSatisfy(row -> {
                assertThat(row.cells()).extracting(ClaimMatrix.Cell::article).isEqualTo(articles);
                assertThat(row.voices()).hasSameSizeAs(project.mentionsOf(row.claim().id()));
            });
        }
    }

    @Test
    void verdictsHaveNamesForFiles() {
        assertThat(Verdict.SINGLE_SOURCE.key()).isEqualTo("single-source");
        assertThat(SyncMode.CLAIMS.key()).isEqualTo("claims");
    }

    private static Optional<Stance> stance(char sign) {
        return switch (sign) {
            case '+' -> Optional.of(Stance.SUPPORTS);
            case '-' -> Optional.of(Stance.DISPUTES);
            case '?' -> Optional.of(Stance.DISCUSSES);
            default -> Optional.empty();
        };
    }
}
