package synoptic.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Stance;
import synoptic.testing.ProjectSketch;

class StancesTest {

    @ParameterizedTest
    @CsvSource({"'',– not mentioned", "'A supports',◌ single source", "'A supports,A supports',◌ single source",
        "'A supports,B supports',● supported", "'A supports,B discusses',● supported",
        "'A discusses,B discusses',◌ left open", "'A disputes',○ only disputed",
        "'A disputes,B discusses',○ only disputed",
        "'A supports,B disputes',◐ disputed",
        "'A supports,A disputes',◐ disputed"})
    void weighsWhatTheArticlesSayTogether(String mentions, String verdict) {
        ProjectSketch sketch = new ProjectSketch();
        ArticleId one = sketch.article("A", "", "A", "Words.");
        ArticleId other = sketch.article("B", "", "B", "Words.");
        var claim = sketch.claim("Claim");
        Arrays.stream(mentions.split(",")).filter(words -> !words.isEmpty()).forEach(words ->
            sketch.highlight(words.startsWith("A") ? one : other, "Words",
                new Body.Mention(claim, Stance.ofKey(words.substring(2)), "")));
        assertThat(Stances.verdict(new PageIndex(sketch.project()).occurrences(claim))).isEqualTo(verdict);
    }
}
