package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.json.ProjectFile;

/** A project as each version of the format wrote it still opens, with everything in it; whoever raises the version adds one. */
class GoldenProjectTest {

    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, ProjectFile.VERSION);
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void opensWithEverythingInIt(int version) throws IOException {
        Path path = copied(version);
        ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
        assertThat(store.check(path)).noneMatch(Finding::isProblem);
        OpenedProject opened = store.open(path, OpenMode.WRITE);
        assertThat(opened.findings()).isEmpty();
        Project project = opened.project();
        assertThat(project.info().title()).isEqualTo("The ferry at Orra");
        Article article = project.articles().stream().filter(found -> found.version() == 2).findFirst().orElseThrow();
        assertThat(article.text().text()).contains("came late").contains("📷");
        assertThat(article.metadata().published().iso()).isEqualTo("2031-03-02T08:15+01:00");
        assertThat(opened.folder().version(article.id(), 1).orElseThrow().text().text()).contains("was late");
        assertThat(opened.folder().original(article.id(), 2)).isPresent();
        assertThat(project.claims()).extracting(Claim::number).containsExactly(1, 2);
        assertThat(project.claimNumbered(2).orElseThrow().silences()).hasSize(1);
        assertThat(project.tags()).hasSize(2).filteredOn(tag -> tag.parent().isPresent()).hasSize(1);
        assertThat(project.annotations()).hasSize(3);
        assertThat(project.annotations().stream().flatMap(annotation -> annotation.bodies().stream()).filter(Body.Mention.class::isInstance)
            .map(Body.Mention.class::cast)).extracting(Body.Mention::stance).contains(Stance.DISPUTES);
        assertThat(project.annotations()).filteredOn(annotation -> !annotation.target().isAnchored()).hasSize(1);
        opened.folder().close();
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void isWrittenAsThisVersionWritesItWithItsUnknownFields(int version) throws IOException {
        Path path = copied(version);
        ProjectStore store = new ProjectStore(new UnforcedFiles(), Clock.systemUTC());
        OpenedProject opened = store.open(path, OpenMode.READ);
        opened.folder().copyTo(folder.resolve("written"));
        Map<String, String> written = files(folder.resolve("written"));
        written.values().removeIf(String::isEmpty);
        assertThat(written).isEqualTo(files(golden(ProjectFile.VERSION)));
        assertThat(String.join("", written.values())).contains("\"mood\"").contains("\"reviewed\"").contains("\"icon\"");
    }

    private Path copied(int version) throws IOException {
        Path from = golden(version);
        Path to = folder.resolve("golden");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Place.write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
        return to;
    }

    private static Path golden(int version) {
        try {
            return Path.of(GoldenProjectTest.class.getResource("/synoptic/golden/version-" + version + "/project.json").toURI()).getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
