package synoptic.cli.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;

class AnchorCommandTest {
    private static final String ARTICLES = """
            {"id":"a","new":"Late news. The ferry left at noon, said Zoë 🎉."}

            {"id":"b","old":"x","new":"red fish, blue fish"}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String refusal = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    }

    @Test
    void everyCaseIsAnsweredInOrder() throws IOException {
        Files.writeString(folder.resolve("cases.jsonl"), """
                {"id":"1","article":"a","selector":{"exact":"The ferry left at noon","suffix":", said","start":0,"end":22}}
                {"id":"2","article":"b","selector":{"exact":"fish"}}
                {"id":"3","article":"a","selector":{"exact":"Seven cows drowned near Tarn","prefix":"x","suffix":"y"}}

                {"id":4,"article":"a","selector":{"exact":"said Zoe\u0308 🎉"}}
                """);

        assertThat(run()).isZero();
        assertThat(answers()).containsExactly(
                "{\"id\":\"1\",\"start\":11,\"end\":33,\"outcome\":\"exact\",\"score\":0.731,\"places\":1}",
                "{\"id\":\"2\",\"start\":null,\"end\":null,\"outcome\":\"near-tie\",\"score\":1.0,\"places\":2}",
                "{\"id\":\"3\",\"start\":null,\"end\":null,\"outcome\":\"gone\",\"places\":0}",
                "{\"id\":4,\"start\":35,\"end\":46,\"outcome\":\"approximate\",\"score\":1.0,\"places\":1}");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("4 quotes: 2 anchored, 2 not. The answers are in ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id":"1"                                                              | not JSON
            []                                                                     | no string "exact"
            {"id":"1","article":"a","selector":{"exact":7}}                        | no string "exact"
            {"id":"1","selector":{"exact":"x"}}                                    | no string "article"
            {"id":"1","article":"z","selector":{"exact":"x"}}                      | no article "z" in articles.jsonl
            {"id":"1","article":"a","selector":{"exact":"x","start":9,"end":3}}    | start and end are no range
            {"id":"1","article":"a","selector":{"exact":"x","start":-1,"end":3}}   | start and end are no range
            {"id":"1","article":"a","selector":{"exact":"x","start":1}}            | start and end are no range
            {"id":"1","article":"a","selector":{"exact":"x","start":"1","end":2}}  | start and end are no range
            {"id":"1","article":"a","selector":{"exact":"x","start":1,"end":1e30}} | start and end are no range
            """)
    void aBadCaseIsALineOfTheAnswersAndStopsNoOther(String bad, String why) throws IOException {
        Files.writeString(folder.resolve("cases.jsonl"),
                "\n" + bad + "\n{\"id\":\"2\",\"article\":\"b\",\"selector\":{\"exact\":\"blue\"}}\n");

        assertThat(run()).isZero();
        assertThat(answers()).hasSize(2);
        assertThat(answers().getFirst()).contains("\"start\":null,\"end\":null")
                .contains("cases.jsonl, line 2: " + why.replace("\"", "\\\""));
        assertThat(answers().getLast()).contains("\"start\":10,\"end\":14");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("2 quotes: 1 anchored, 0 not, 1 refused.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"id":"a"}   | articles.jsonl, line 2, is no article: it needs the strings "id" and "new".
            {"id":       | articles.jsonl, line 2, is not JSON: put one object on each line.
            """)
    void badArticlesAreRefused(String bad, String sentence) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES.lines().findFirst().orElseThrow() + "\n" + bad);
        Files.writeString(folder.resolve("cases.jsonl"), "");

        assertThat(run()).isEqualTo(1);
        assertThat(refusal).endsWith(sentence);
        assertThat(folder.resolve("run.jsonl")).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run()).isEqualTo(1);
        assertThat(refusal).contains("cases.jsonl can't be read (there is no such file or folder)");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndLeavesNothing() throws IOException {
        Files.write(folder.resolve("cases.jsonl"), new byte[] {'{', (byte) 0xff, '}'});

        assertThat(run()).isEqualTo(1);
        assertThat(refusal).contains("cases.jsonl can't be read (it is not UTF-8)");
        assertThat(folder).isDirectoryNotContaining("glob:**.part").isDirectoryNotContaining("glob:**run.jsonl");
    }

    @Test
    void anOutputInNoFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("cases.jsonl"), "");

        assertThat(runTo("no/where.jsonl")).isEqualTo(1);
        assertThat(refusal).contains("could not be written to").contains("(there is no such file or folder)");
    }

    @Test
    void theThresholdIsAPart() throws IOException {
        Files.writeString(folder.resolve("cases.jsonl"), "");

        assertThat(runTo("x", "--threshold", "1.5")).isEqualTo(2);
        assertThat(runTo("x", "--threshold", "0.9")).isZero();
    }

    @Test
    void theRealCasesAreAnsweredOneByOne() throws IOException {
        Path data = Path.of("../shared/data/anchoring/dev");
        assumeTrue(Files.isDirectory(data), "no data at " + data + ": skipped");
        Path run = folder.resolve("run.jsonl");

        assertThat(execute("--batch", data.toString(), "-o", run.toString())).isZero();

        assertThat(Files.readAllLines(run)).hasSameSizeAs(Files.readAllLines(data.resolve("cases.jsonl")))
                .noneMatch(line -> line.contains("error"));
    }

    private int run() {
        return runTo("run.jsonl");
    }

    private int runTo(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--batch", folder.toString(), "-o", folder.resolve(file).toString()));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        Surroundings surroundings = new Surroundings(InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8), System.err, Map.of(), new Properties());
        return new CommandLine(new AnchorCommand(surroundings))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    refusal = ((Refusal) problem).getMessage();
                    return 1;
                })
                .setParameterExceptionHandler((problem, given) -> 2)
                .execute(arguments);
    }

    private List<String> answers() throws IOException {
        return Files.readAllLines(folder.resolve("run.jsonl"));
    }
}
