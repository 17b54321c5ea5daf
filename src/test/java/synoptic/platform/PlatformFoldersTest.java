package synoptic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformFoldersTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({
        "Linux,      .config/synoptic,                     .local/state/synoptic,                      .local/state/synoptic",
        "FreeBSD,    .config/synoptic,                     .local/state/synoptic,                      .local/state/synoptic",
        "Mac OS X,   Library/Application Support/Synoptic, Library/Application Support/Synoptic/State, Library/Logs/Synoptic",
        "Windows 11, AppData/Roaming/Synoptic,             AppData/Local/Synoptic,                     AppData/Local/Synoptic/Logs",
    })
    void standUnderHomeWhereNothingElseIsSaid(String system, String config, String state, String logs) {
        var folders = folders(system, Map.of());
        assertThat(folders.config()).isEqualTo(home.resolve(config));
        assertThat(folders.state()).isEqualTo(home.resolve(state));
        assertThat(folders.logs()).isEqualTo(home.resolve(logs));
        assertThat(folders.documents()).isEqualTo(home.resolve("Documents"));
    }

    @Test
    void followTheEnvironmentOnLinux() {
        var folders = folders("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "APPDATA", "/no"));
        assertThat(folders.config()).isEqualTo(Path.of("/c/synoptic"));
        assertThat(folders.state()).isEqualTo(Path.of("/s/synoptic"));
        assertThat(folders.logs()).isEqualTo(Path.of("/s/synoptic"));
    }

    @Test
    void followTheEnvironmentOnWindows() {
        var folders = folders("Windows 10", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local", "HOME", "/no"));
        assertThat(folders.config()).isEqualTo(Path.of("/roaming/Synoptic"));
        assertThat(folders.logs()).isEqualTo(Path.of("/local/Synoptic/Logs"));
        assertThat(folders.documents()).isEqualTo(home.resolve("Documents"));
    }

    @Test
    void takeTheHomeThatTheEnvironmentNames() {
        assertThat(folders("Linux", Map.of("HOME", "/elsewhere")).config()).isEqualTo(Path.of("/elsewhere/.config/synoptic"));
        assertThat(folders("Mac OS X", Map.of("HOME", "/elsewhere")).documents()).isEqualTo(Path.of("/elsewhere/Documents"));
    }

    @ParameterizedTest
    @CsvSource({"''", "relative/folder", "' '"})
    void ignoreWhatIsNotAnAbsoluteFolder(String value) {
        assertThat(folders("Linux", Map.of("XDG_CONFIG_HOME", value, "HOME", value)).config())
                .isEqualTo(home.resolve(".config/synoptic"));
    }

    @ParameterizedTest
    @CsvSource({
        "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\",     Dokumente",
        "XDG_DOCUMENTS_DIR=\"$HOME/Plik ąę\",       Plik ąę",
        "#XDG_DOCUMENTS_DIR=\"$HOME/Old\",          Documents",
        "XDG_DOCUMENTS_DIR=\"relative\",            Documents",
        "XDG_MUSIC_DIR=\"$HOME/Musik\",             Documents",
    })
    void nameTheDocumentsAsTheDesktopDoes(String line, String expected) throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "# kept by the desktop\n" + line + "\n");
        assertThat(folders("Linux", Map.of()).documents()).isEqualTo(home.resolve(expected));
    }

    private PlatformFolders folders(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home.toString());
        properties.setProperty("java.io.tmpdir", home.resolve("tmp").toString());
        return new PlatformFolders(environment, properties);
    }
}
