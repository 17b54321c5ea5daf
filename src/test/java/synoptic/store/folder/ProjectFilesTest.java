package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.edit.AnnotationEdit;
import synoptic.edit.ArticleEdit;
import synoptic.edit.ClaimEdit;
import synoptic.edit.Edit;
import synoptic.edit.EditProject;
import synoptic.edit.TagEdit;
import synoptic.model.AnnotationId;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.ClaimId;
import synoptic.model.Metadata;
import synoptic.model.Project;
import synoptic.model.TagId;
import synoptic.store.OpenMode;
import synoptic.store.StoreException;
import synoptic.testing.RandomProjects;
import synoptic.testing.Sketch;

/** What people see who open the folder with an editor or keep it in Git. */
class ProjectFilesTest {

    private static final Sketch SKETCH = new Sketch();
    private static final ArticleId FERRY = SKETCH.article("Ferry late again");
    private static final ArticleId HARBOUR = SKETCH.article("Harbour shut");
    private static final ClaimId CLAIM = SKETCH.claim("The ferry was late.", HARBOUR);
    private static final TagId TAG = SKETCH.tag("boats");
    private static final AnnotationId MENTION = SKETCH.annotation(FERRY, 0, 5, Sketch.supports(CLAIM), Sketch.tagged(TAG));
    private static final AnnotationId NOTE = SKETCH.annotation(FERRY, 6, 10, new Body.Comment("how late?"));

    @TempDir
    private Path folder;

    private Place place() {
        return Place.of(folder.resolve("ferries"), SKETCH.project());
    }

    @Test
    void theFolderIsAsItsDescriptionDrawsIt() {
        assertThat(place().files().keySet()).containsExactlyInAnyOrder("project.json", "claims.json", "tags.json",
            "articles/" + FERRY + "/article.json", "articles/" + HARBOUR + "/article.json",
            "annotations/" + FERRY + ".json", ".synoptic/.gitignore", ".synoptic/journal.jsonl", ".synoptic/files.jsonl");
    }

    @Test
    void recordsStandOneALineInAFixedOrderOfTheirFields() {
        Place place = place();
        assertThat(place.read("project.json")).isEqualTo("""
            {
              "format": "synoptic-project",
              "version": 1,
              "id": "00000000-0000-0007-0000-000000000007",
              "title": "Sketch",
              "created": "2031-03-04T05:00:00Z"
            }
            """);
        assertThat(place.read("articles/" + FERRY + "/article.json")).isEqualTo("""
            {
              "id": "%s",
              "version": 1,
              "title": "Ferry late again",
              "added": "2031-03-04T05:00:00Z",
              "original": {"name":"sketch.txt","extension":"txt","sha256":"%s","size":16},
              "blocks": [
                {"kind":"paragraph","range":[0,16]}
              ],
              "text": "Ferry late again"
            }
            """.formatted(FERRY, "0".repeat(64)));
        assertThat(place.read("annotations/" + FERRY + ".json").lines()).hasSize(4)
            .anySatisfy(line -> assertThat(line).isEqualTo("{\"id\":\"" + NOTE + "\",\"article\":\"" + FERRY
                + "\",\"start\":6,\"end\":10,\"exact\":\"words\",\"bodies\":[{\"type\":\"comment\",\"text\":\"how late?\"}],"
                + "\"creator\":\"Ada\",\"created\":\"2031-03-04T05:00:00Z\",\"modified\":\"2031-03-04T05:00:00Z\"}"));
        assertThat(place.read("tags.json")).isEqualTo("[\n{\"id\":\"" + TAG + "\",\"name\":\"boats\",\"color\":\"#336699\"}\n]\n");
    }

    static Stream<Arguments> smallEdits() {
        Project project = SKETCH.project();
        return Stream.of(
            Arguments.of(new ClaimEdit.EditStatement(CLAIM, "The ferry was on time.", Sketch.LATER), "claims.json"),
            Arguments.of(new AnnotationEdit.EditComment(NOTE, "how late, by whose clock?", Sketch.LATER),
                "annotations/" + FERRY + ".json"),
            Arguments.of(new AnnotationEdit.Unlink(MENTION, CLAIM, Sketch.LATER), "annotations/" + FERRY + ".json"),
            Arguments.of(new TagEdit.Change(project.tag(TAG).orElseThrow().withName("ships")), "tags.json"),
            Arguments.of(new EditProject("Ferries", ""), "project.json"),
            Arguments.of(new ArticleEdit.EditMetadata(FERRY, Metadata.NONE.withTitle("Ferry late once more")),
                "articles/" + FERRY + "/article.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallEdits")
    void aSmallEditIsADifferenceOfOneLineInOneFile(Edit edit, String file) {
        Place place = place();
        Map<String, String> before = place.files();
        place.edit(edit);
        place.settle();
        Map<String, String> after = place.files();
        List<String> changed = after.keySet().stream()
            .filter(name -> !name.startsWith(".synoptic") && !after.get(name).equals(before.get(name))).toList();
        assertThat(changed).containsExactly(file);
        List<String> added = new ArrayList<>(after.get(file).lines().toList());
        added.removeAll(before.get(file).lines().toList());
        assertThat(added).hasSize(1);
        assertThat(after.get(file).lines().count()).isEqualTo(before.get(file).lines().count());
    }

    @Test
    void anArticleWithoutAnnotationsHasNoFileOfThem() {
        Place place = place();
        place.edit(new AnnotationEdit.Remove(Set.of(MENTION, NOTE)));
        place.settle();
        assertThat(place.file("annotations/" + FERRY + ".json")).doesNotExist();
        assertThat(place.check()).noneMatch(finding -> finding.file().startsWith("annotations"));
    }

    @Test
    void theOwnFolderKeepsItselfOutOfGit() {
        assertThat(place().read(".synoptic/.gitignore")).isEqualTo("*\n");
    }

    @Test
    void aCopyHasEverythingButTheOwnFolder() {
        Project project = new RandomProjects(6).project(3, 12, 3, 3);
        Place place = Place.of(folder.resolve("first"), project);
        var opened = place.open(OpenMode.READ);
        opened.folder().copyTo(folder.resolve("second"));
        Place copy = new Place(folder.resolve("second"));
        Map<String, String> expected = place.files();
        expected.keySet().removeIf(name -> name.startsWith(".synoptic"));
        assertThat(copy.files()).isEqualTo(expected);
        assertThat(copy.open(OpenMode.READ).project().equals(project)).isTrue();
        assertThat(copy.check()).isEmpty();
    }

    @Test
    void aCopyHasWhatOnlyTheJournalHolds() {
        Place place = place();
        Project edited = place.edit(new EditProject("Boats", "in the journal"));
        place.open(OpenMode.READ).folder().copyTo(folder.resolve("second"));
        assertThat(new Place(folder.resolve("second")).open(OpenMode.READ).project().equals(edited)).isTrue();
    }

    @Test
    void nothingIsMadeWhereSomethingIs() throws IOException {
        Path used = Files.createDirectory(folder.resolve("used"));
        Files.writeString(used.resolve("thesis.txt"), "mine");
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        assertThatThrownBy(() -> store.create(used, SKETCH.project())).isInstanceOf(StoreException.class)
            .hasMessageContaining("used").hasMessageContaining("choose a new name or an empty folder");
        assertThatThrownBy(() -> place().open(OpenMode.READ).folder().copyTo(used)).isInstanceOf(StoreException.class);
        try (Stream<Path> left = Files.list(used)) {
            assertThat(left).containsExactly(used.resolve("thesis.txt"));
        }
    }

    @Test
    void anEmptyFolderAndOneThatGitMadeAreFree() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        new ProjectStore(Clock.systemUTC()).create(empty, SKETCH.project()).folder().close();
        Path git = Files.createDirectories(folder.resolve("git/.git")).getParent();
        new ProjectStore(Clock.systemUTC()).create(git, SKETCH.project()).folder().close();
        assertThat(new Place(git).open(OpenMode.READ).project().equals(SKETCH.project())).isTrue();
    }

    @ParameterizedTest(name = "after {0} steps")
    @MethodSource("stepsOfCreating")
    void aProjectThatCannotBeMadeLeavesNothing(int steps) throws IOException {
        FaultyFiles files = new FaultyFiles();
        files.failAfter(steps, FaultyFiles.Fault.ONCE);
        Path target = folder.resolve("never");
        assertThatThrownBy(() -> new ProjectStore(files, Clock.systemUTC()).create(target, SKETCH.project()))
            .isInstanceOf(StoreException.class).hasMessageContaining("the disk is full");
        assertThat(target).doesNotExist();
    }

    static Stream<Integer> stepsOfCreating() {
        return Stream.of(0, 1, 2, 3, 5, 8, 13, 20);
    }

    @Test
    void aFolderThatIsNoProjectIsNamedInTheRefusal() throws IOException {
        Path other = Files.createDirectory(folder.resolve("photos"));
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        for (OpenMode mode : OpenMode.values()) {
            assertThatThrownBy(() -> store.open(other, mode)).isInstanceOf(StoreException.class)
                .hasMessageContaining("photos").hasMessageContaining("project.json");
            assertThatThrownBy(() -> store.open(folder.resolve("nowhere"), mode)).isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere");
        }
        try (Stream<Path> left = Files.list(other)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPathWithSpacesEmojiAndManyCharactersWorks() {
        Path odd = folder.resolve("my project 😢").resolve("é".repeat(60)).resolve("x".repeat(100));
        Place place = Place.of(odd, SKETCH.project());
        place.edit(new EditProject("odd", ""));
        assertThat(place.settle().project().info().title()).isEqualTo("odd");
    }
}
