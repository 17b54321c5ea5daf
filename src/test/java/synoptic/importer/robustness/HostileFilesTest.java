package synoptic.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;

/** Imports files that were made to break programs; each must end in an article or in one sentence, soon. */
class HostileFilesTest {

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileEndsSoon() throws IOException {
        return files(HostileFiles.SMALL);
    }

    @TestFactory
    @Tag("faults")
    Stream<DynamicTest> everyGiantFileEndsToo() throws IOException {
        return files(1);
    }

    private static Stream<DynamicTest> files(int divisor) throws IOException {
        return new HostileFiles(Files.createDirectories(folder.resolve("by-" + divisor)), divisor).write().stream()
            .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        Importing.standard().each(file, Reading.AUTOMATIC, outcomes::add);
        assertThat(outcomes).isNotEmpty();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Refused refused) {
                assertThat(refused.sentence()).startsWith(refused.place()).endsWith(".").doesNotContain("\n", "Exception");
            } else if (outcome instanceof Outcome.Drafted drafted) {
                assertThat(drafted.draft().text().text()).doesNotContain(HostileFiles.CANARY);
            }
        }
        assertThat(folder.getParent().resolve("escaped.txt")).doesNotExist();
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(file.resolveSibling("escaped.txt")).doesNotExist();
    }
}
