package synoptic.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.Source;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;

class ImportingTest {

    private static final String FERRY =
        "Ferry leaves early\n\nThe ferry left the harbour at six in the morning, said the board.\n";
    private static final String BRIDGE =
        "Bridge closed\n\nThe old bridge was closed for repairs on Monday, and nobody knew why.\n";

    @TempDir
    Path folder;

    private final Importing importing = Importing.standard();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @Test
    void readsFilesAndFoldersInOrderOfTheirNames() throws IOException {
        write("b/2.txt", BRIDGE);
        write("b/1.txt", FERRY);
        write("b/.hidden.txt", "hidden words of a file browser");
        write("b/.DS_Store", "x");
        write("c.txt", "Something else\n\nThe third text has other words, of course, as it should.\n");
        run(folder.resolve("c.txt"), folder.resolve("b"));
        assertThat(outcomes).extracting(Outcome::place)
            .containsExactly(place("c.txt"), place("b/1.txt"), place("b/2.txt"));
        assertThat(outcomes).allMatch(Outcome.Drafted.class::isInstance);
        assertThat(progress).containsExactly("0/3 c.txt", "1/3 1.txt", "2/3 2.txt", "3/3 ");
    }

    @Test
    void noticesTheSameFileAndTheSameWordsInOneImport() throws IOException {
        write("1.txt", FERRY);
        write("2.txt", FERRY);
        write("3.txt", FERRY.replace("\n", "\r\n").replace("six in", "six  in"));
        run(folder);
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Duplicate(place("2.txt"), place("1.txt"),
            java.util.Optional.empty(), true));
        assertThat(outcomes.get(2)).isEqualTo(new Outcome.Duplicate(place("3.txt"), place("1.txt"),
            java.util.Optional.empty(), false));
        assertThat(((Outcome.Duplicate) outcomes.get(2)).sentence()).contains("3.txt has the same words as")
            .endsWith(".");
    }

    @Test
    void noticesWhatIsInTheProject() throws IOException {
        Ids ids = new Ids();
        Draft draft = ((Outcome.Drafted) importing.outcome(Source.pasted(FERRY), new Contents())).draft();
        var article = draft.toArticle(ids.article(), Instant.EPOCH);
        Contents known = Contents.of(Project.of(new ProjectInfo(ids.project(), "p", "", Instant.EPOCH)).with(article));
        write("same.txt", FERRY);
        write("retitled.txt", FERRY.replace("leaves early", "gone at dawn").toUpperCase());
        write("other.txt", BRIDGE);
        importing.start(List.of(folder), known, observer(), Runnable::run);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Drafted.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Duplicate.class, twin -> {
            assertThat(twin.article()).contains(article.id());
            assertThat(twin.twin()).isEqualTo("Ferry leaves early");
            assertThat(twin.exact()).isFalse();
            assertThat(twin.sentence()).endsWith("“Ferry leaves early”, which is in the project already.");
        });
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Duplicate.class, twin ->
            assertThat(twin.exact()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "empty.txt | '' | is empty; choose a file that has text in it.",
        "blank.txt | '  \n\n ' | has no words in it; choose a file that has text in it.",
        "signs.txt | '*** --- ***' | has no words in it; choose a file that has text in it.",
        "film.mp4 | 'x' | ends in .mp4, which cannot be imported; what can be: .",
        "picture.txt | '\u0089PNG\0\0\0\1\2' | is not text but",
        "paper.txt | '%PDF-1.7\0\0\0\1\2' | is a damaged PDF document",
    })
    void refusesWithOneSentenceThatNamesTheFile(String name, String content, String sentence) throws IOException {
        write(name, content);
        run(folder.resolve(name));
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Refused.class,
            refused -> assertThat(refused.sentence()).startsWith(place(name) + " " + sentence));
    }

    @Test
    void listsWhatCanBeImported() throws IOException {
        write("film.mp4", "x");
        run(folder);
        assertThat(((Outcome.Refused) outcomes.getFirst()).sentence()).contains(".txt").endsWith(".");
        assertThat(importing.endings()).contains("txt");
    }

    @Test
    void refusesAFileThatIsTooLargeOrNotThereAndGoesOn() throws IOException {
        try (var file = new java.io.RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.setLength(20_000_001);
        }
        write("b.txt", FERRY);
        run(folder.resolve("a.txt"), folder.resolve("none.txt"), folder.resolve("b.txt"));
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Refused(place("a.txt"),
            place("a.txt") + " is larger than 20 MB; split it and import the part that has the article."));
        assertThat(((Outcome.Refused) outcomes.get(1)).sentence()).contains("is not there");
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Drafted.class);
    }

    @Test
    void readsATextWithoutAnEnding() throws IOException {
        write("README", FERRY);
        write("data", "\0\1\2\3\0\0\0\1\2");
        run(folder);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Drafted.class);
        assertThat(((Outcome.Refused) outcomes.get(1)).sentence()).contains("of no kind that can be imported");
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        write("1.txt", FERRY);
        write("2.txt", BRIDGE);
        ExecutorService later = Executors.newSingleThreadExecutor();
        try {
            ImportRun[] run = new ImportRun[1];
            var started = new java.util.concurrent.CountDownLatch(1);
            run[0] = importing.start(List.of(folder), new Contents(), new ImportObserver() {
                @Override
                public void outcome(Outcome outcome) {
                    outcomes.add(outcome);
                    await(started);
                    run[0].cancel();
                }
            }, later);
            started.countDown();
            assertThat(run[0].done().orTimeout(60, TimeUnit.SECONDS).join()).isFalse();
            assertThat(outcomes).hasSize(1);
        } finally {
            later.shutdownNow();
        }
    }

    @Test
    void pastedTextIsASourceToo() {
        assertThat(importing.outcome(Source.pasted(FERRY), new Contents()))
            .isInstanceOfSatisfying(Outcome.Drafted.class,
            drafted -> assertThat(drafted.draft().metadata().title()).isEqualTo("Ferry leaves early"));
        assertThat(importing.outcome(Source.pasted(" "), new Contents())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void takesEveryTextAndPageOfTheRobustnessCorpus() throws IOException {
        Path corpus = Path.of("../shared/data/robustness");
        assumeTrue(Files.isDirectory(corpus), "the robustness corpus is not beside this checkout");
        for (String line : Files.readAllLines(corpus.resolve("expected.tsv"))) {
            String[] fields = line.split("\t");
            if (fields[0].matches("(?:txt|html)/.*")) {
                Outcome outcome = importing.outcome(new Source(
                    fields[0].substring(fields[0].indexOf('/') + 1), fields[0],
                    Files.readAllBytes(corpus.resolve(fields[0]))), new Contents());
                if (fields[1].equals("text")) {
                    assertThat(outcome).as(line).isInstanceOfSatisfying(Outcome.Drafted.class,
                        drafted -> assertThat(folded(drafted.draft().text().text())).contains(folded(fields[2])));
                }
            }
        }
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }

    private void run(Path... paths) {
        assertThat(importing.start(List.of(paths), new Contents(), observer(), Runnable::run).done())
            .isCompletedWithValue(true);
    }

    private ImportObserver observer() {
        return new ImportObserver() {
            @Override
            public void outcome(Outcome outcome) {
                outcomes.add(outcome);
            }

            @Override
            public void progress(int done, int total, String place) {
                progress.add(done + "/" + total + " " + (place.isEmpty() ? "" : Path.of(place).getFileName()));
            }
        };
    }

    private static void await(java.util.concurrent.CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
