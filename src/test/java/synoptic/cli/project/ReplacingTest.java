package synoptic.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.session.Session;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code import --replace} as a script runs it, and the folder that it leaves. */
class ReplacingTest {

    private static final String FIRST = """
        Bridge over the Tarn opens

        By Petra Holm

        The bridge over the Tarn was opened on Friday by the mayor of Orsa. It took nine years to build it.

        A baker from the east bank was the first to walk across, with a tray of rolls for everybody.

        The ferry, which had run since 1911, made its last crossing an hour later.
        """;
    private static final String SECOND = FIRST.replace("nine years", "eleven years")
        .replace("A baker from the east bank was the first to walk across, with a tray of rolls for everybody.\n\n", "");

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path folder;
    private Path project;
    private String article;
    private String out;
    private String err;

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("tarn");
        Files.writeString(folder.resolve("bridge.txt"), FIRST);
        Files.writeString(folder.resolve("bridge-2.txt"), SECOND);
        assertThat(run("", "new", project.toString())).isZero();
        assertThat(run("", "import", project.toString(), path("bridge.txt"), "--json")).isZero();
        article = line().get("article").asString();
        String marks = Stream.of("opened on Friday by the mayor of Orsa", "It took nine years to build it.",
            "A baker from the east bank was the first to walk across", "made its last crossing")
            .map(this::mark).reduce("", String::concat);
        assertThat(run(marks, "annotate", project.toString(), "--from", "-")).as(out).isZero();
    }

    @Test
    void theArticleKeepsItsIdAndTheAnnotationsAreCarriedOver() {
        assertThat(replace("bridge-2.txt", "--json")).isZero();
        JsonNode line = line();
        assertThat(line.get("status").asString()).isEqualTo("imported");
        assertThat(line.get("file").asString()).isEqualTo(path("bridge-2.txt"));
        assertThat(line.get("article").asString()).isEqualTo(article);
        assertThat(line.get("reason").isNull()).isTrue();
        assertThat(List.of(line.get("version").asInt(), line.get("exact").asInt(), line.get("approximate").asInt(),
            line.get("review").asInt())).containsExactly(2, 2, 1, 1);
        assertThat(line.get("warning").asString()).startsWith("1 of 4 highlights");
        var opened = new ProjectStore(Clock.systemUTC()).open(project, OpenMode.READ);
        assertThat(opened.project().articles()).hasSize(1);
        assertThat(opened.project().annotations()).extracting(found -> found.target().anchor().getClass().getSimpleName())
            .containsExactly("Exact", "Approximate", "Orphan", "Exact");
        Article former = opened.folder().version(ArticleId.of(article), 1).orElseThrow();
        assertThat(former.text().text()).contains("A baker from the east bank");
        assertThat(opened.folder().original(ArticleId.of(article), 1)).hasValueSatisfying(bytes ->
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(FIRST));
        assertThat(run("", "check", project.toString())).as(out).isZero();
    }

    @Test
    void forPeopleItSaysHowManyAreInDoubt() {
        assertThat(replace("bridge-2.txt")).isZero();
        assertThat(out).contains("Version 2").contains("2 highlights carried over as they were, 1 with changed words, 1 to review");
        assertThat(err).contains("1 of 4 highlights").hasLineCount(1);
    }

    @Test
    void undoBringsTheFormerFolderBackByteForByte() throws IOException {
        Map<String, String> before = contents();
        assertThat(replace("bridge-2.txt")).isZero();
        assertThat(contents()).isNotEqualTo(before);
        var disk = Executors.newSingleThreadScheduledExecutor();
        Session session = new Session(new ProjectStore(Clock.systemUTC()).open(project, OpenMode.WRITE), disk, Runnable::run,
            Clock.systemUTC(), () -> "");
        assertThat(session.undo()).hasValueSatisfying(step -> assertThat(step.label()).startsWith("new version of"));
        assertThat(session.saveAll().join()).isEmpty();
        session.release().join();
        disk.shutdown();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theSameWordsAreADuplicateAndChangeNothing() throws IOException {
        Map<String, String> before = contents();
        assertThat(replace("bridge.txt", "--json")).isZero();
        assertThat(line().get("status").asString()).isEqualTo("duplicate");
        assertThat(line().get("article").asString()).isEqualTo(article);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() throws IOException {
        Map<String, String> before = contents();
        assertThat(run("", "import", project.toString(), "--replace", "nothing", path("bridge-2.txt"), "--json")).isEqualTo(1);
        assertThat(line().get("status").asString()).isEqualTo("refused");
        assertThat(line().get("reason").asString()).contains("nothing");
        Files.createDirectory(folder.resolve("two"));
        Files.copy(folder.resolve("bridge.txt"), folder.resolve("two/a.txt"));
        Files.copy(folder.resolve("bridge-2.txt"), folder.resolve("two/b.txt"));
        assertThat(replace("two")).isEqualTo(1);
        assertThat(err).contains("2 articles").hasLineCount(1);
        assertThat(replace("missing.txt")).isEqualTo(1);
        assertThat(err).contains("missing.txt").hasLineCount(1);
        assertThat(run("", "import", project.toString(), "--replace", article, path("bridge.txt"), path("bridge-2.txt"))).isEqualTo(2);
        assertThat(contents()).isEqualTo(before);
    }

    private int replace(String file, String... more) {
        return run("", Stream.concat(Stream.of("import", project.toString(), "--replace", article, path(file)), Stream.of(more))
            .toArray(String[]::new));
    }

    /** All files but those of this machine. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = project.relativize(file).toString();
                if (!name.startsWith(".synoptic")) {
                    contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private String mark(String words) {
        return "{\"type\":\"Annotation\",\"target\":{\"source\":\"" + article
            + "\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"" + words + "\"}]}}\n";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode line() {
        return json.readTree(out.strip());
    }

    private int run(String input, String... arguments) {
        var stdout = new ByteArrayOutputStream();
        var stderr = new ByteArrayOutputStream();
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        properties.setProperty("user.home", folder.toString());
        Surroundings surroundings = new Surroundings(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(stdout, true, StandardCharsets.UTF_8), new PrintStream(stderr, true, StandardCharsets.UTF_8),
            Map.of("HOME", folder.toString()), properties);
        int code = new CommandLineProgram(surroundings, wanted -> { }, Commands.all(surroundings)).run(arguments);
        out = stdout.toString(StandardCharsets.UTF_8);
        err = stderr.toString(StandardCharsets.UTF_8);
        return code;
    }
}
