package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
    private static final Map<String, String> WITH_DISPLAY = Map.of("DISPLAY", ":0");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Optional<Path>> shown = new ArrayList<>();

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesTheCommandsAndTheExitCodes(String option) {
        assertThat(run(WITH_DISPLAY, shown::add, option)).isZero();
        assertThat(text(out)).startsWith("Usage: synoptic").contains("open", "Exit codes: 0 done");
        assertThat(shown).isEmpty();
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(run(WITH_DISPLAY, shown::add, "--version")).isZero();
        assertThat(text(out)).matches("synoptic \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void withoutACommandItOpensTheWindow() {
        assertThat(run(WITH_DISPLAY, shown::add)).isZero();
        assertThat(shown).containsExactly(Optional.empty());
    }

    @Test
    void openTakesAProject() {
        assertThat(run(WITH_DISPLAY, shown::add, "open", "my project/é")).isZero();
        assertThat(shown).containsExactly(Optional.of(Path.of("my project/é")));
    }

    @ParameterizedTest
    @CsvSource({"Linux, 2", "Mac OS X, 0", "Windows 11, 0"})
    void onlyLinuxMayLackADisplay(String system, int exit) {
        assertThat(run(system, Map.of(), shown::add)).isEqualTo(exit);
        assertThat(shown).hasSize(exit == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "' ', 2", ":0, 0"})
    void aDisplayIsWhatTheEnvironmentNames(String display, int exit) {
        assertThat(run(Map.of("DISPLAY", display), shown::add)).isEqualTo(exit);
    }

    @Test
    void withoutADisplayItSaysSoInOneSentence() {
        assertThat(run(Map.of(), shown::add, "open")).isEqualTo(2);
        assertThat(text(err)).startsWith("There is no display to open the window on; these commands work without one: ")
                .endsWith(".\n").hasLineCount(1).doesNotContain("synoptic open");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsSaidInOneSentence() {
        Window unreachable = project -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        };
        assertThat(run(WITH_DISPLAY, unreachable, "open")).isEqualTo(2);
        assertThat(text(err)).startsWith("The window could not be opened (Unable to open DISPLAY); ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "opne          | There is no command or option 'opne' here. See 'synoptic --help'.",
        "--colour      | There is no command or option '--colour' here. See 'synoptic --help'.",
        "open a b      | There is no command or option 'b' here. See 'synoptic open --help'.",
        "open --wide a | There is no command or option '--wide' here. See 'synoptic open --help'.",
    })
    void wrongUseIsOneSentence(String arguments, String sentence) {
        assertThat(run(WITH_DISPLAY, shown::add, arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo(sentence + System.lineSeparator());
        assertThat(shown).isEmpty();
    }

    @Test
    void aRefusalIsItsOwnSentence() {
        assertThat(run(WITH_DISPLAY, project -> {
            throw new Refusal("The folder \"ééé\" holds no project.");
        })).isEqualTo(1);
        assertThat(text(err)).isEqualTo("The folder \"ééé\" holds no project." + System.lineSeparator());
    }

    @Test
    void aDefectIsOneSentenceThatNamesTheLog() {
        assertThat(run(WITH_DISPLAY, project -> {
            throw new IllegalStateException("a defect");
        })).isEqualTo(1);
        assertThat(text(err)).startsWith("Something went wrong inside Synoptic; the details are in ")
                .contains("synoptic.log").hasLineCount(1).doesNotContain("Exception");
    }

    private int run(Map<String, String> environment, Window window, String... arguments) {
        return run("Linux", environment, window, arguments);
    }

    private int run(String system, Map<String, String> environment, Window window, String... arguments) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home.toString());
        properties.setProperty("java.io.tmpdir", home.toString());
        var surroundings = new Surroundings(InputStream.nullInputStream(), print(out), print(err), environment, properties);
        return new CommandLineProgram(surroundings, window, List.of()).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
