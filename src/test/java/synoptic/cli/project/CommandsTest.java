package synoptic.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands from a new project to its bundle, as a script runs them. */
class CommandsTest {

    private static final String ARTICLE = """
        Mill on the Orra reopens after flood

        By Petra Holm

        3 May 2024

        The paper mill on the Orra began to work again on Friday. “We lost nine days,” said its manager, Ole Brandt.

        The town says the dam held. A neighbour says that it did not, and shows a photograph 📷 of a broken gate.
        """;

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path folder;
    private Path project;
    private String out;
    private String err;

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("a project é");
        assertThat(run("", "new", project.toString(), "--title", "The Orra")).isZero();
        Files.writeString(folder.resolve("mill.txt"), ARTICLE);
    }

    @Test
    void newRefusesAFolderThatHoldsSomething() {
        assertThat(run("", "new", project.toString())).isEqualTo(1);
        assertThat(err).contains(project.getFileName().toString()).hasLineCount(1);
    }

    @Test
    void checkChangesNothingAndRepairSetsAsideAndRestores() throws IOException {
        assertThat(run("", "import", project.toString(), path("mill.txt"))).isZero();
        Files.writeString(project.resolve("tags.json"), "[{");
        assertThat(run("", "check", project.toString(), "--json")).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.get("file").asString().equals("tags.json") && line.get("severity").asString().equals("problem"));
        assertThat(project.resolve("tags.json")).hasContent("[{");
        assertThat(project.resolve(".synoptic/rescue")).doesNotExist();
        assertThat(run("", "check", project.toString(), "--repair")).isZero();
        assertThat(out).contains("tags.json").contains(".synoptic/rescue/");
        assertThat(project.resolve("tags.json")).hasContent("[]");
        assertThat(run("", "check", project.toString())).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void aTornLastRecordIsANoteAndNoProblem() throws IOException {
        Files.writeString(project.resolve(".synoptic/journal.jsonl"), "{\"crc\":\"12", java.nio.file.StandardOpenOption.APPEND);
        assertThat(run("", "check", project.toString())).isZero();
        assertThat(out).startsWith("Note: .synoptic/journal.jsonl:2: the last line is unfinished");
    }

    @Test
    void aPageOfTheOwnNetworkIsImportedOnlyWhereThatIsAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = ("<html><head><title>Mill reopens</title></head><body><article><h1>Mill reopens</h1><p>"
                + ARTICLE.replace("\n\n", "</p><p>") + "</p></article></body></html>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/mill") ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/mill";
            assertThat(run("", "import", project.toString(), address, "--json")).isEqualTo(1);
            assertThat(lines().getFirst().get("reason").asString()).contains("--allow-private");
            assertThat(run("", "import", project.toString(), address, address + "s", path("mill.txt"), "--json", "--allow-private")).isEqualTo(1);
            assertThat(lines()).extracting(line -> line.get("file").asString()).containsExactly(address, address + "s", path("mill.txt"));
            assertThat(lines()).extracting(line -> line.get("status").asString()).containsExactly("imported", "refused", "imported");
            assertThat(run("", "import", project.toString(), address, "--json", "--allow-private")).isZero();
            assertThat(lines().getFirst().get("status").asString()).isEqualTo("duplicate");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void importAnswersALineForEachFile() throws IOException {
        Files.copy(folder.resolve("mill.txt"), folder.resolve("twin.txt"));
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        int code = run("", "import", project.toString(), path("mill.txt"), path("twin.txt"), path("empty.txt"), "--json");
        assertThat(code).isEqualTo(1);
        List<JsonNode> lines = lines();
        assertThat(lines).extracting(line -> line.get("status").asString()).containsExactly("imported", "duplicate", "refused");
        assertThat(lines.get(0).get("article").isNull()).isFalse();
        assertThat(lines.get(1).get("article")).isEqualTo(lines.get(0).get("article"));
        assertThat(lines.get(0).get("file").asString()).isEqualTo(path("mill.txt"));
        assertThat(lines.get(2).get("reason").asString()).isNotBlank();
        assertThat(run("", "import", project.toString(), path("mill.txt"), "--json")).isZero();
        assertThat(lines().getFirst().get("status").asString()).isEqualTo("duplicate");
    }

    @Test
    void listHasTheFieldsThatScriptsCountOn() throws IOException {
        String article = imported();
        annotate(article);
        assertThat(run("", "list", project.toString(), "--json")).isZero();
        JsonNode all = json.readTree(out);
        JsonNode first = all.at("/articles/0");
        assertThat(first.get("title").asString()).isEqualTo("Mill on the Orra reopens after flood");
        assertThat(first.get("byline").asString()).isEqualTo("Petra Holm");
        assertThat(first.get("published").asString()).isEqualTo("2024-05-03");
        assertThat(first.get("words").asInt()).isPositive();
        JsonNode annotation = all.at("/annotations/0");
        assertThat(annotation.get("exact").asString()).isEqualTo("the dam held");
        assertThat(annotation.get("end").asInt() - annotation.get("start").asInt()).isEqualTo("the dam held".length());
        assertThat(annotation.at("/mentions/0/stance").asString()).isEqualTo("supports");
        assertThat(all.at("/claims/0/statement").asString()).isEqualTo("The dam held");
        assertThat(all.at("/claims/0/mentions/0/speaker").asString()).isEqualTo("The town");
        assertThat(all.at("/tags/0/name").asString()).isEqualTo("dam");
        assertThat(run("", "list", project.toString())).isZero();
        assertThat(out).contains("The Orra").contains("The dam held");
    }

    @Test
    void annotateAnswersInOrderAndGoesOnAfterABadLine() throws IOException {
        String article = imported();
        String bad = "{\"type\":\"Annotation\",\"target\":{\"source\":\"" + article + "\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"no such words anywhere in it\"}}}";
        String ambiguous = "{\"type\":\"Annotation\",\"target\":{\"source\":\"" + article + "\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"says\"}}}";
        assertThat(run(bad + "\n" + line(article) + "\nnot json\n" + ambiguous + "\n", "annotate", project.toString(), "--from", "-")).isEqualTo(1);
        List<JsonNode> answers = lines();
        assertThat(answers).extracting(answer -> answer.get("line").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(answers.get(0).has("error")).isTrue();
        assertThat(answers.get(1).get("id").asString()).hasSize(36);
        assertThat(answers.get(2).has("error")).isTrue();
        assertThat(answers.get(3).get("warning").asString()).contains("2");
    }

    @Test
    void exportWritesABundleWhoseProjectOpens() throws IOException {
        annotate(imported());
        Path bundle = folder.resolve("out.zip");
        assertThat(run("", "export", project.toString(), "--format", "bundle", "-o", bundle.toString())).isZero();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).contains("index.html", "annotations.jsonld", "manifest.json", "project/project.json");
        }
    }

    @Test
    void checkFindsNothingInASoundProjectAndNamesTheFileInADamagedOne() throws IOException {
        annotate(imported());
        assertThat(run("", "check", project.toString())).isZero();
        Files.writeString(project.resolve("claims.json"), "{ half a fi");
        assertThat(run("", "check", project.toString())).isEqualTo(1);
        assertThat(out).contains("claims.json");
        assertThat(project.resolve(".synoptic/rescue")).doesNotExist();
    }

    @Test
    void snapshotDrawsWithoutADisplay() throws IOException {
        annotate(imported());
        Path picture = folder.resolve("desk.png");
        assertThat(run("", "snapshot", project.toString(), "-o", picture.toString(), "--size", "1200x700", "--theme", "dark", "--claim", "1")).isZero();
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(700);
        assertThat(run("", "snapshot", project.toString(), "-o", picture.toString(), "--open", "nobody has this")).isEqualTo(1);
        assertThat(err).contains("nobody has this").hasLineCount(1);
        assertThat(run("", "snapshot", project.toString(), "-o", picture.toString(), "--size", "wide")).isEqualTo(2);
    }

    @Test
    void commandsOnNoProjectSaySoInOneSentence() {
        String nowhere = folder.resolve("nowhere").toString();
        for (String command : List.of("list", "check")) {
            assertThat(run("", command, nowhere)).isEqualTo(1);
            assertThat(err).contains(nowhere).hasLineCount(1);
        }
    }

    private String imported() throws IOException {
        assertThat(run("", "import", project.toString(), path("mill.txt"), "--json")).isZero();
        return lines().getFirst().get("article").asString();
    }

    private void annotate(String article) {
        assertThat(run(line(article) + "\n", "annotate", project.toString(), "--from", "-")).as(out).isZero();
    }

    private static String line(String article) {
        return "{\"type\":\"Annotation\",\"target\":{\"source\":\"" + article + "\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"the dam held\"}]},"
            + "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"dam\"},{\"type\":\"TextualBody\",\"purpose\":\"identifying\","
            + "\"value\":\"The dam held\",\"synoptic:stance\":\"supports\",\"synoptic:speaker\":\"The town\"},"
            + "{\"type\":\"TextualBody\",\"purpose\":\"commenting\",\"value\":\"nobody else was asked\"}]}";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<JsonNode> lines() {
        return out.lines().map(json::readTree).toList();
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
