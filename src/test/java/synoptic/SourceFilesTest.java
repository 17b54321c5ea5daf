package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds what the compiler can't see: files that fit into a head, and packages that say what they are. */
class SourceFilesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int MOST_LINES = 350;

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        var tooLong = new TreeMap<Path, Long>();
        for (Path file : javaFiles()) {
            long lines = Files.readString(file).lines().count();
            if (lines > MOST_LINES) {
                tooLong.put(file, lines);
            }
        }
        assertThat(tooLong).as("files of more than " + MOST_LINES + " lines").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        var silent = javaFiles().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !describes(folder.resolve("package-info.java")))
                .collect(Collectors.toSet());
        assertThat(silent).as("packages without a sentence in package-info.java").isEmpty();
    }

    private static boolean describes(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("/**");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
