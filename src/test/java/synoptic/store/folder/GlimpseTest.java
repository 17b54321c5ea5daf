package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.store.Glimpse;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.store.reading.Heads;
import synoptic.testing.Sketch;
import synoptic.text.ArticleText;

/** A large project shows its list before its texts are read; what it shows is what it will be, and it can be given up. */
class GlimpseTest {

    @TempDir
    private Path folder;

    private final ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
    private final List<Glimpse> glimpses = new ArrayList<>();
    private final List<Integer> reached = new ArrayList<>();

    private Project made(int articles) {
        Sketch sketch = new Sketch();
        sketch.claim("The bridge was closed.");
        for (int i = 0; i < articles; i++) {
            ArticleId article = sketch.article(i % 2 == 0 ? "Bridge closed for night " + i : "", ArticleText.ofParagraphs(List.of("Night " + i + " was quiet.", "é😀 ".repeat(i % 50))));
            sketch.annotation(article, 0, 5);
        }
        return sketch.project();
    }

    private Path onDisk(Project project) {
        Path path = folder.resolve("project");
        store.create(path, project).folder().close();
        return path;
    }

    private OpeningWatch watch(Consumer<Integer> hears) {
        return new OpeningWatch() {
            @Override
            public void glimpsed(Glimpse glimpse) {
                glimpses.add(glimpse);
            }

            @Override
            public void reached(int read, int all) {
                reached.add(read);
                hears.accept(read);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(OpenMode.class)
    void theListComesBeforeTheFirstText(OpenMode mode) {
        Project project = made(Heads.WORTHWHILE);
        Path path = onDisk(project);
        OpenedProject opened = store.open(path, mode, watch(read -> assertThat(glimpses).as("before article " + read).hasSize(1)));
        opened.folder().close();
        assertThat(opened.project()).isEqualTo(project);
        assertThat(reached).hasSize(Heads.WORTHWHILE);
        Project list = glimpses.getFirst().opened().project();
        assertThat(list.info()).isEqualTo(project.info());
        assertThat(list.claims()).containsExactlyElementsOf(project.claims());
        assertThat(list.articles()).extracting(Article::id).containsExactlyElementsOf(project.articles().stream().map(Article::id).toList());
        assertThat(list.articles()).extracting(Article::displayTitle)
            .containsExactlyElementsOf(project.articles().stream().map(Article::displayTitle).toList());
        assertThat(list.articles()).extracting(Article::metadata)
            .containsExactlyElementsOf(project.articles().stream().map(Article::metadata).toList());
        assertThat(list.annotations()).isEmpty();
    }

    @Test
    void anArticleIsReadBeforeTheOthersWithItsAnnotations() {
        Project project = made(Heads.WORTHWHILE);
        Path path = onDisk(project);
        Article wanted = List.copyOf(project.articles()).get(250);
        store.open(path, OpenMode.READ, watch(read -> {
            if (read == 7) {
                assertThat(glimpses.getFirst().reading().apply(wanted.id()))
                    .containsExactlyInAnyOrder(wanted, project.annotationsOf(wanted.id()).iterator().next());
            }
        }));
        assertThat(reached).contains(7);
    }

    @Test
    void theListRefusesToBeWrittenOrCopied() {
        Path path = onDisk(made(Heads.WORTHWHILE));
        store.open(path, OpenMode.READ, watch(read -> { }));
        OpenedProject list = glimpses.getFirst().opened();
        assertThat(list.isReadOnly()).isTrue();
        assertThatThrownBy(() -> list.folder().append(List.of())).isInstanceOf(StoreException.class).hasMessageContaining("still being opened");
        assertThatThrownBy(() -> list.folder().writeBack()).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> list.folder().copyTo(folder.resolve("copy"))).isInstanceOf(StoreException.class);
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    @Test
    void aSmallProjectHasNoNeedOfIt() {
        Project project = made(5);
        Path path = onDisk(project);
        assertThat(store.open(path, OpenMode.READ, watch(read -> { })).project()).isEqualTo(project);
        assertThat(glimpses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 299})
    void givingUpWritesNothingAndFreesTheFolder(int when) throws IOException {
        Project project = made(Heads.WORTHWHILE);
        Path path = onDisk(project);
        Files.writeString(path.resolve("claims.json"), "damaged");
        assertThatThrownBy(() -> store.open(path, OpenMode.WRITE, watch(read -> {
            if (read == when) {
                throw new CancellationException("enough");
            }
        }))).isInstanceOf(CancellationException.class);
        assertThat(path.resolve("claims.json")).hasContent("damaged");
        OpenedProject again = store.open(path, OpenMode.WRITE);
        assertThat(again.readOnlyReason()).isEmpty();
        assertThat(again.project().articles()).containsExactlyElementsOf(project.articles());
        again.folder().close();
    }

    @Test
    void damagedArticlesAreNotInTheListAndAreTold() throws IOException {
        Project project = made(Heads.WORTHWHILE + 1);
        Path path = onDisk(project);
        Article damaged = project.articles().iterator().next();
        Files.writeString(path.resolve("articles").resolve(damaged.id().toString()).resolve("article.json"), "{\"id\":\"");
        OpenedProject opened = store.open(path, OpenMode.READ, watch(read -> { }));
        assertThat(glimpses.getFirst().opened().project().articles()).hasSize(Heads.WORTHWHILE).doesNotContain(damaged);
        assertThat(glimpses.getFirst().reading().apply(damaged.id())).isEmpty();
        assertThat(opened.findings()).anyMatch(finding -> finding.file().contains(damaged.id().toString()) && finding.isProblem());
    }
}
