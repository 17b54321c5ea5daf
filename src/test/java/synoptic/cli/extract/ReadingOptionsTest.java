package synoptic.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.CommandLineProgram;
import synoptic.cli.Surroundings;

class ReadingOptionsTest {

    private static final String TABLE = "one,two\nFerry leaves,The ferry left at six in the morning.\nBridge closed,The bridge was "
        + "closed on Monday.\n";

    @TempDir
    private Path folder;
    private String out;
    private String err;

    @Test
    void columnsSayWhatATableHolds() throws IOException {
        Path table = Files.writeString(folder.resolve("x.csv"), TABLE);
        assertThat(run("extract", table.toString(), "--json")).isEqualTo(1);
        assertThat(err).contains("has no column that looks like the articles' text (its columns: one, two)");
        assertThat(run("extract", table.toString(), "--json", "--columns", "text=two,title=A")).isZero();
        assertThat(out.lines()).hasSize(2).first().asString().contains("\"file\":\"" + table + "!/2\"",
            "\"title\":\"Ferry leaves\"", "\"text\":\"The ferry left at six in the morning.\"");
    }

    @Test
    void anEncodingIsNotUndoneByDetection() throws IOException {
        Path text = Files.write(folder.resolve("x.txt"), "Паром ушёл.\n".getBytes(Charset.forName("KOI8-R")));
        assertThat(run("extract", text.toString(), "--encoding", "KOI8-R")).isZero();
        assertThat(out).contains("Паром ушёл.");
    }

    @Test
    void refusesWhatIsNoEncodingOrList() {
        assertThat(run("extract", "x.csv", "--encoding", "nonsense")).isEqualTo(2);
        assertThat(err).contains("There is no encoding called 'nonsense'");
        assertThat(run("extract", "x.csv", "--columns", "colour=two")).isEqualTo(2);
        assertThat(err).contains("There is no field called 'colour'");
        assertThat(run("extract", "x.csv", "--columns", "text")).isEqualTo(2);
        assertThat(err).contains("'text' does not say which column holds what");
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
