package synoptic.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.testing.ProjectSketch;

class ArticleIndexTest {

    @Test
    void noTwoArticlesOfAProjectHaveTheSameBadge() {
        ProjectSketch sketch = new ProjectSketch();
        ArticleId late = sketch.article("The Times", "2024-03-02", "Snow");
        ArticleId early = sketch.article("", "2024-03-01", "Trains stood still");
        ArticleId undated = sketch.article("Tribune", "", "Schools closed");
        ArticleId other = sketch.article("Post", "2024-01-01", "Rain");
        Project project = sketch.project();
        assertThat(badge(project, early)).as("the earliest keeps the plain letter").isEqualTo("T");
        assertThat(badge(project, late)).isEqualTo("T2");
        assertThat(badge(project, undated)).isEqualTo("T3");
        assertThat(badge(project, other)).isEqualTo("P");
    }

    private static String badge(Project project, ArticleId id) {
        return ArticleIndex.of(project).badge(project.article(id).orElseThrow());
    }
}
