package synoptic.cli.extract;

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
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String PAGE = """
        <!doctype html><html lang="en"><head><title>Lock keepers strike | Canal Post</title>
        <meta property="og:title" content="Lock keepers strike"><meta property="og:site_name" content="Canal Post">
        <meta name="author" content="Zoë Marr"><meta property="article:published_time" content="2023-02-01T08:00:00Z">
        <meta property="article:modified_time" content="2023-02-02"><link rel="canonical" href="https://canal.example/a">
        </head><body><nav><a href="/">Home</a></nav><article><h1>Lock keepers strike</h1>
        <p>The keepers of nine locks put down their cranks on Monday 📷, and forty barges waited below the weir of Tarn.</p>
        <h2>What they want</h2>
        <ul><li>A second hut at the upper lock, with a stove that works.</li></ul>
        <blockquote>We have asked for a stove since the winter before last, said Zoë Marr.</blockquote>
        <p>The company says that it has ordered one, and that it will be there before the ice, as it said last year.</p>
        </article></body></html>
        """;

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path folder;
    private String out;
    private String err;

    @Test
    void jsonHasTheFieldsAndTheBodyWithoutTheHeadline() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        assertThat(run("extract", page.toString(), "--json")).isZero();

        JsonNode article = json.readTree(out);
        assertThat(article.propertyNames()).containsExactly("title", "outlet", "byline", "published", "updated", "language", "url", "text", "blocks");
        assertThat(article.path("title").asString()).isEqualTo("Lock keepers strike");
        assertThat(article.path("outlet").asString()).isEqualTo("Canal Post");
        assertThat(article.path("byline").asString()).isEqualTo("Zoë Marr");
        assertThat(article.path("published").asString()).isEqualTo("2023-02-01T08:00Z");
        assertThat(article.path("updated").asString()).isEqualTo("2023-02-02");
        assertThat(article.path("language").asString()).isEqualTo("en");
        assertThat(article.path("url").asString()).isEqualTo("https://canal.example/a");
        assertThat(article.path("text").asString()).startsWith("The keepers of nine locks").doesNotContain("Lock keepers strike", "Home");
    }

    @Test
    void blocksAreRangesInUtf16UnitsOfTheText() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        run("extract", page.toString(), "--json");
        JsonNode article = json.readTree(out);
        String text = article.path("text").asString();

        List<String> blocks = article.path("blocks").valueStream()
            .map(block -> block.path("kind").asString() + ": " + text.substring(block.path("start").asInt(), block.path("end").asInt())).toList();

        assertThat(blocks).satisfiesExactly(
            first -> assertThat(first).startsWith("paragraph: The keepers").endsWith("weir of Tarn."),
            heading -> assertThat(heading).isEqualTo("heading: What they want"),
            item -> assertThat(item).isEqualTo("list-item: A second hut at the upper lock, with a stove that works."),
            quote -> assertThat(quote).startsWith("quote: We have asked").endsWith("said Zoë Marr."),
            last -> assertThat(last).startsWith("paragraph: The company").endsWith("last year."));
    }

    @Test
    void aPageOfTheOwnNetworkIsReadOnlyWhereThatIsAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = PAGE.replaceFirst("<link[^>]*>", "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/locks";

            assertThat(run("extract", address, "--json")).isEqualTo(1);
            assertThat(err).contains("--allow-private").hasLineCount(1);
            assertThat(run("extract", address, "--json", "--allow-private")).isZero();
            assertThat(json.readTree(out).path("url").asString()).isEqualTo(address);
            assertThat(json.readTree(out).path("text").asString()).startsWith("The keepers of nine locks");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theBylineIsAsPrinted() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"),
            PAGE.replace("<meta name=\"author\" content=\"Zoë Marr\">", "").replace("</h1>", "</h1><p class=byline>By Zoë Marr, Tarn</p>"));

        run("extract", page.toString(), "--json");
        assertThat(json.readTree(out).path("byline").asString()).isEqualTo("By Zoë Marr, Tarn");
    }

    @Test
    void withoutJsonItIsTheTitleAndTheText() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        assertThat(run("extract", page.toString())).isZero();
        assertThat(out).startsWith("Lock keepers strike\n\nThe keepers of nine locks");
    }

    @Test
    void anEncodingCanBeGiven() throws IOException {
        Path page = folder.resolve("old.txt");
        Files.write(page, "The upper lock\n\nZoë came at noon, she says.\n\nShe left at one.".getBytes("IBM850"));

        run("extract", page.toString(), "--json", "--encoding", "IBM850");
        assertThat(json.readTree(out).path("text").asString()).startsWith("Zoë came");
    }

    @Test
    void aBatchHasALineForEachFileOfAllFolders() throws IOException {
        Files.createDirectories(folder.resolve("in/deep er"));
        Files.writeString(folder.resolve("in/b.html"), PAGE);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/deep er/ä.html.gz")))) {
            packed.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("in/broken.html.gz"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolve("in/empty.html"), "");
        Files.writeString(folder.resolve("in/nothing.html"), "<html><body><img src=a.png></body></html>");
        Path result = folder.resolve("in/run.jsonl");
        Files.writeString(result, "of an earlier run");

        assertThat(run("extract", "--batch", folder.resolve("in").toString(), "-o", result.toString())).isZero();

        List<JsonNode> lines = Files.readAllLines(result).stream().map(json::readTree).toList();
        assertThat(lines).extracting(line -> line.path("file").asString())
            .containsExactly("b.html", "broken.html.gz", "deep er/ä.html.gz", "empty.html", "nothing.html");
        assertThat(lines).extracting(line -> line.has("error")).containsExactly(false, true, false, true, true);
        assertThat(lines.get(2).path("text")).isEqualTo(lines.get(0).path("text"));
        assertThat(out).startsWith("2 articles, 3 refused.");
        assertThat(folder.resolve("in")).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        extract, 2, Name one file
        extract x.txt --batch y, 2, Name one file
        extract --batch y, 2, needs both
        extract x.txt -o y, 2, needs both
        extract x.txt --encoding utf-99, 2, no encoding called 'utf-99'
        extract not-there.html, 1, not-there.html is not there
        extract --batch not-there -o y, 1, not-there is not a folder
        """)
    void whatCannotBeIsOneSentence(String arguments, int code, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(code);
        assertThat(err).contains(sentence).hasLineCount(1);
        assertThat(out).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("in"));

        assertThat(run("extract", "--batch", folder.resolve("in").toString(), "-o", folder.resolve("none/x.jsonl").toString())).isEqualTo(1);
        assertThat(err).contains("x.jsonl", "choose a file in a folder that exists");
    }

    private int run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var problems = new ByteArrayOutputStream();
        var surroundings = new Surroundings(new ByteArrayInputStream(new byte[0]), new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8), Map.of(), new Properties());
        int code = new CommandLineProgram(surroundings, project -> {
        }, List.of(new ExtractCommand(surroundings))).run(arguments);
        out = printed.toString(StandardCharsets.UTF_8);
        err = problems.toString(StandardCharsets.UTF_8);
        return code;
    }
}
