package synoptic.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import synoptic.importer.Importing;
import synoptic.importer.Outcome;
import synoptic.importer.draft.Reading;

/** Imports a collection of damaged, locked and strange files; skipped where it is not beside the project. */
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "shared", "data", "robustness");

    private record Expected(String file, String what, String probe) {
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsAnArticleOrOneSentence() throws IOException {
        assumeTrue(Files.exists(CORPUS.resolve("expected.tsv")), "the collection is not in " + CORPUS);
        return expected().stream().map(each -> dynamicTest(each.file(), () -> check(each)));
    }

    private static void check(Expected expected) {
        List<Outcome> outcomes = new ArrayList<>();
        Importing.standard().each(CORPUS.resolve(expected.file()), Reading.AUTOMATIC, outcomes::add);
        assertThat(outcomes).isNotEmpty();
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Drafted drafted) {
                text.append(drafted.draft().text().text()).append('\n');
            } else if (outcome instanceof Outcome.Refused refused) {
                assertThat(refused.sentence()).startsWith(refused.place()).endsWith(".").doesNotContain("\n", "Exception")
                    .doesNotContain("fault", "takes longer than");
            }
        }
        if (expected.what().equals("text")) {
            assertThat(folded(text.toString())).contains(folded(expected.probe()));
        } else if (expected.what().equals("refuse")) {
            assertThat(outcomes).noneMatch(Outcome.Drafted.class::isInstance);
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(CORPUS.resolve("expected.tsv")).stream().skip(1).filter(line -> !line.isBlank())
            .map(line -> line.split("\t", -1)).map(cells -> new Expected(cells[0], cells[1], cells[2])).toList();
    }
}
