package synoptic.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Entity;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.Glimpse;
import synoptic.store.OpeningWatch;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;
import synoptic.testing.Sketch;

/** Many files, which several threads read. */
class LoaderTest {

    private static final int ARTICLES = 230;

    @TempDir
    private Path folder;

    private final List<ArticleId> ids = new ArrayList<>();
    private final List<Integer> reached = new ArrayList<>();
    private Project project;
    private Layout layout;

    @BeforeEach
    void write() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < ARTICLES; i++) {
            ids.add(sketch.article("Low water at lock " + i + "."));
            sketch.annotation(ids.getLast(), 0, 9);
        }
        project = sketch.project();
        layout = new Layout(folder.resolve("project"));
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(layout.root(), project).folder().close();
    }

    private Loaded load(ProjectJson json) {
        return new Loader(layout, json, new OpeningWatch() {
            @Override
            public void glimpsed(Glimpse glimpse) {
                // The loader shows none.
            }

            @Override
            public void reached(int read, int all) {
                assertThat(all).isEqualTo(ARTICLES);
                reached.add(read);
            }
        }).load();
    }

    @Test
    void recordsHaveTheOrderOfTheirFilesAndEveryArticleIsTold() {
        Loaded loaded = load(new ProjectJson());
        assertThat(Project.of(loaded.info().orElseThrow(), loaded.records())).isEqualTo(project);
        assertThat(loaded.records().stream().filter(Article.class::isInstance).map(Entity::id).toList()).isEqualTo(ids);
        assertThat(loaded.files()).hasSize(3 + 2 * ARTICLES);
        assertThat(reached).isEqualTo(IntStream.range(0, ARTICLES).boxed().toList());
    }

    @Test
    void findingsHaveTheOrderOfTheFiles() throws IOException {
        List<Integer> cut = List.of(0, 49, 50, 51, 120, 229);
        List<String> expected = new ArrayList<>();
        for (int i : cut) {
            Files.writeString(layout.article(ids.get(i)), "{\"id\":");
            expected.add(layout.relative(layout.article(ids.get(i))));
        }
        for (int i : cut) {
            Files.writeString(layout.annotations(ids.get(i)), "[\n{\"id\":\"none\"}\n]");
            expected.add(layout.relative(layout.annotations(ids.get(i))));
        }
        Loaded loaded = load(new ProjectJson());
        assertThat(loaded.findings()).extracting(Finding::file).containsExactlyElementsOf(expected);
        assertThat(loaded.findings()).extracting(Finding::line).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2);
        assertThat(loaded.damaged()).hasSize(12);
        assertThat(loaded.records()).hasSize(2 * ARTICLES - 12);
    }

    @Test
    void unknownFieldsOfAllFilesAreKept() throws IOException {
        List<Integer> marked = List.of(3, 77, 228);
        for (int i : marked) {
            Path file = layout.article(ids.get(i));
            Files.writeString(file, Files.readString(file).replaceFirst("\"version\"", "\"depth\": " + i + ",\n\"version\""));
        }
        ProjectJson json = new ProjectJson();
        load(json);
        for (int i : marked) {
            assertThat(new String(json.file(project.article(ids.get(i)).orElseThrow()), StandardCharsets.UTF_8))
                .contains("\"depth\": " + i);
        }
    }
}
