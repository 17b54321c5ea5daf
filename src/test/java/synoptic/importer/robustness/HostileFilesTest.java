package synoptic.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;

/** Imports files that were made to break programs; each must end in an article or in one sentence, soon. */
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileEndsSoon() throws IOException {
        return new HostileFiles(folder).write().stream()
            .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        long start = System.nanoTime();
        Importing.standard().each(file, Reading.AUTOMATIC, outcomes::add);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
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
    }
}
