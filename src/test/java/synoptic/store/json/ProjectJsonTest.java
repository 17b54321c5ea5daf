package synoptic.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.testing.RandomProjects;

class ProjectJsonTest {

    private final ProjectJson json = new ProjectJson();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRecordComesBackAsItWas(long seed) {
        Project project = new RandomProjects(seed).small();
        assertThat(json.readProject(json.file(project.info())).records())
            .containsExactly(new ProjectFile(project.info(), ProjectFile.VERSION));
        for (Article article : project.articles()) {
            assertThat(json.readArticle(json.file(article)).records()).containsExactly(article);
        }
        assertThat(json.readAnnotations(json.annotationsFile(project.annotations())).records())
            .containsExactlyElementsOf(project.annotations());
        assertThat(json.readClaims(json.claimsFile(project.claims())).records())
            .containsExactlyElementsOf(project.claims());
        assertThat(json.readTags(json.tagsFile(project.tags())).records())
            .containsExactlyInAnyOrderElementsOf(project.tags());
    }
}
