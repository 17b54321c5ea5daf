package synoptic.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.edit.EditProject;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.testing.Sketch;

/** Projects from somebody who means harm: nothing outside of the folder is read or written, and nothing hangs or fails. */
class HostileProjectTest {

    private final Sketch sketch = new Sketch();
    private final ArticleId ferry = sketch.article("Ferry late again");

    @TempDir
    private Path folder;
    private Path outside;
    private Place place;

    @BeforeEach
    void make() throws IOException {
        place = Place.of(folder.resolve("p"), sketch.project());
        outside = Files.createDirectory(folder.resolve("outside"));
    }

    /** Opens, repairs and writes, and sees that what lies outside is as it was. */
    private OpenedProject openWithout(String secret) {
        OpenedProject read = place.open(OpenMode.READ);
        assertThat(read.project().articles()).noneMatch(article -> article.text().text().contains(secret));
        place.edit(new EditProject("written", ""));
        OpenedProject opened = place.settle();
        assertThat(opened.project().articles()).noneMatch(article -> article.text().text().contains(secret));
        return opened;
    }

    @Test
    void aLinkedArticleIsNotFollowed() throws IOException {
        String file = "articles/" + ferry + "/article.json";
        Path secret = Files.move(place.file(file), outside.resolve("secret.json"));
        Files.createSymbolicLink(place.file(file), secret);
        byte[] before = Place.bytes(secret);
        assertThat(place.open(OpenMode.READ).findings()).anyMatch(finding -> finding.isProblem()
            && finding.file().equals(file) && finding.sentence().contains("link"));
        openWithout("Ferry");
        assertThat(Place.bytes(secret)).isEqualTo(before);
    }

    @Test
    void aLinkedArticleFolderIsNotFollowed() throws IOException {
        Path away = Files.move(place.file("articles/" + ferry), outside.resolve("articles"));
        Files.createSymbolicLink(place.file("articles/" + ferry), away);
        openWithout("Ferry");
        assertThat(away.resolve("article.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.json", "tags.json", "project.json", "articles", "annotations", ".synoptic/journal.jsonl",
        ".synoptic/history.jsonl", ".synoptic/files.jsonl", ".synoptic/lock"})
    void nothingIsWrittenThroughALink(String name) throws IOException {
        Path away = outside.resolve("target");
        if (Files.exists(place.file(name))) {
            Files.move(place.file(name), away);
        } else {
            Files.writeString(away, "mine");
        }
        Files.createSymbolicLink(place.file(name), away);
        Map<Path, String> before = contents(outside);
        OpenedProject opened = place.open(OpenMode.WRITE);
        if (!opened.isReadOnly()) {
            opened.folder().writeBack();
        }
        opened.folder().close();
        assertThat(contents(outside)).isEqualTo(before);
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside/x", "..", "/etc/passwd", "00000000-0000-7000-8000-00000000000G",
        "00000000-0000-7000-8000-0000000000019", "C:\\\\x", "con", "\\u0000", ""})
    void anIdThatIsNoIdIsAFinding(String id) {
        place.change("articles/" + ferry + "/article.json", text -> text.replace(ferry.toString(), id));
        place.change("tags.json", text -> "[\n{\"id\":\"" + id + "\",\"name\":\"x\"}\n]\n");
        OpenedProject opened = openWithout("Ferry");
        assertThat(opened.findings()).anyMatch(finding -> finding.file().equals("tags.json") && finding.line() == 2);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void anArticleUnderTheNameOfAnotherIsNotTaken() throws IOException {
        ArticleId other = ArticleId.of("00000000-0000-7000-8000-00000000abcd");
        Files.createDirectory(place.file("articles/" + other));
        Files.copy(place.file("articles/" + ferry + "/article.json"), place.file("articles/" + other + "/article.json"));
        OpenedProject opened = place.settle();
        assertThat(opened.project().articles()).extracting(Article::id).containsExactly(ferry);
        assertThat(opened.findings()).anyMatch(finding -> finding.sentence().contains("says that it is article " + ferry));
        assertThat(place.rescued()).containsKey("articles/" + other + "/article.json");
    }

    @Test
    void twoRecordsWithOneIdAreToldAndTheFirstIsKept() {
        String tag = "{\"id\":\"00000000-0000-7000-8000-00000000abcd\",\"name\":\"%s\"}";
        place.change("tags.json", text -> "[\n" + tag.formatted("first") + ",\n" + tag.formatted("second") + "\n]\n");
        OpenedProject opened = place.settle();
        assertThat(opened.project().tags()).singleElement().satisfies(kept -> assertThat(kept.name()).isEqualTo("first"));
        assertThat(opened.findings()).anyMatch(finding -> finding.isProblem() && finding.file().equals("tags.json")
            && finding.line() == 3);
        assertThat(place.rescued().get("tags.json")).contains("second");
    }

    @Test
    void strangeNamesAreLeftAlone() throws IOException {
        for (String name : Set.of("articles/Notes", "articles/" + ferry.toString().toUpperCase(Locale.ROOT) + "x",
            "annotations/readme.txt", "articles/.DS_Store", "annotations/" + ferry + " (conflicted copy).json")) {
            Files.writeString(place.file(name), "mine");
        }
        assertThat(place.settle().findings()).noneMatch(finding -> finding.isProblem() && !finding.sentence().contains("original"))
            .filteredOn(finding -> finding.sentence().contains("left alone") || finding.sentence().contains("sync program’s copy")).hasSize(4);
        assertThat(place.file("annotations/readme.txt")).hasContent("mine");
    }

    @Test
    void aFileOfTwoGigabytesIsNotRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(place.file("claims.json").toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
        assertThat(place.open(OpenMode.READ).findings()).anyMatch(finding -> finding.isProblem()
            && finding.file().equals("claims.json") && finding.sentence().contains("2147483648 bytes"));
        place.settle();
        assertThat(place.read("claims.json")).isEqualTo("[]\n");
        try (FileChannel kept = FileChannel.open(rescuedClaims(), StandardOpenOption.READ)) {
            assertThat(kept.size()).isEqualTo(2L << 30);
        }
    }

    private Path rescuedClaims() throws IOException {
        try (Stream<Path> all = Files.walk(place.file(".synoptic/rescue"))) {
            return all.filter(file -> file.endsWith("claims.json")).findFirst().orElseThrow();
        }
    }

    @Test
    void aPipeIsNotReadFrom() throws IOException, InterruptedException {
        Files.delete(place.file("claims.json"));
        Process mkfifo = new ProcessBuilder("mkfifo", place.file("claims.json").toString()).start();
        assumeTrue(mkfifo.waitFor() == 0, "this machine has no mkfifo");
        assertThat(place.open(OpenMode.READ).findings()).anyMatch(finding -> finding.isProblem()
            && finding.file().equals("claims.json") && finding.sentence().contains("not an ordinary file"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "only newer                   | \"version\": 1 | \"version\": 2",
        "another id                   | \"id\": \"     | \"id\": \"urn:synoptic:",
        "another kind of time         | \"created\":   | \"created\": 7, \"made\":",
        "JSON that this one cannot do | \"created\":   | \"created\": NaN, \"made\":"})
    void aNewerFormatIsShownButNotWritten(String how, String there, String instead) {
        place.change("project.json", text -> text.replace("\"version\": 1", "\"version\": 2").replace(there, instead));
        place.change("claims.json", text -> "[\n{\"id\":7}\n]\n");
        Map<String, String> before = place.files();
        OpenedProject opened = place.open(OpenMode.WRITE);
        assertThat(opened.readOnlyReason().orElseThrow()).as(how).contains("newer Synoptic");
        assertThat(opened.project().articles()).hasSize(1);
        opened.folder().close();
        assertThat(place.files()).isEqualTo(before);
        assertThat(place.check()).anyMatch(finding -> !finding.isProblem() && finding.file().equals("project.json")
            && finding.sentence().contains("a newer Synoptic wrote this project (format 2, and this one knows 1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "\"1\"", "1.5", "1e400", "null", "true", "[1]", "99999999999999999999"})
    void aVersionThatIsNoneIsDamageOfThatFileAlone(String version) {
        place.change("project.json", text -> text.replace("\"version\": 1", "\"version\": " + version));
        String damaged = place.read("project.json");
        assertThat(place.check()).anyMatch(finding -> finding.isProblem() && finding.file().equals("project.json") && finding.line() > 0
            && finding.sentence().contains("version"));
        OpenedProject opened = place.settle();
        assertThat(opened.readOnlyReason()).isEmpty();
        assertThat(opened.project().info().title()).isEqualTo("Sketch");
        assertThat(opened.project().articles()).hasSize(1);
        assertThat(place.rescued()).containsEntry("project.json", damaged);
        assertThat(place.read("project.json")).contains("\"version\": 1,");
        assertThat(place.check()).noneMatch(finding -> finding.file().equals("project.json"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsShownForReading() throws IOException {
        Path own = place.file(".synoptic");
        try (Stream<Path> all = Files.list(own)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(own);
        // A file where the folder should be refuses whoever runs this, also root.
        Files.writeString(own, "in the way");
        OpenedProject opened = place.open(OpenMode.WRITE);
        assertThat(opened.readOnlyReason().orElseThrow()).contains(".synoptic");
        assertThat(opened.project().articles()).hasSize(1);
        assertThat(own).hasContent("in the way");
    }
}
