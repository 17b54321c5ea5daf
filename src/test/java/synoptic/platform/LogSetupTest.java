package synoptic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogSetupTest {
    private final LoggerContext logging = new LoggerContext();

    @TempDir
    private Path folder;
    private PlatformFolders folders;

    @BeforeEach
    void standOnAnEmptyLinux() {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.resolve("home").toString());
        properties.setProperty("java.io.tmpdir", folder.resolve("tmp").toString());
        folders = new PlatformFolders(Map.of(), properties);
        logging.setMDCAdapter(new LogbackMDCAdapter());
        logging.start();
    }

    @AfterEach
    void closeTheFiles() {
        logging.stop();
    }

    @Test
    void writesToThePlatformsPlaceInUtf8() throws IOException {
        new LogSetup(folders).configure(logging);
        logging.getLogger("synoptic.store").warn("Could not read café.json", new IllegalStateException("torn"));

        var log = folders.logs().resolve("synoptic.log");
        assertThat(LogFile.locate(folders)).contains(log);
        assertThat(Files.readString(log))
                .contains("WARN", "synoptic.store", "Could not read café.json", "java.lang.IllegalStateException: torn");
    }

    @Test
    void rollsOverBySizeAndKeepsFewFiles() throws IOException {
        new LogSetup(folders).configure(logging);
        var logger = logging.getLogger("synoptic.size");
        var text = "x".repeat(8 * 1024);
        for (int i = 0; i < 2000; i++) { // 16 MB in all
            logger.info("{}", text);
        }
        try (var files = Files.list(folders.logs())) {
            var sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSizeBetween(2, 4).allMatch(size -> size <= 4 * 1024 * 1024);
        }
    }

    @Test
    void goesToATemporaryFolderWhereTheHomeCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("home"), "a file in the way of the folder");
        new LogSetup(folders).configure(logging);
        logging.getLogger("synoptic").info("still heard");

        var log = LogFile.locate(folders).orElseThrow();
        assertThat(log).startsWith(folder.resolve("tmp"));
        assertThat(log).content().contains("still heard");
    }

    @Test
    void isSilentWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("home"), "in the way");
        Files.writeString(folder.resolve("tmp"), "in the way");
        new LogSetup(folders).configure(logging);
        logging.getLogger("synoptic").error("nobody hears this");

        assertThat(LogFile.locate(folders)).isEmpty();
        assertThat(logging.getLogger("synoptic").isErrorEnabled()).isFalse();
    }
}
