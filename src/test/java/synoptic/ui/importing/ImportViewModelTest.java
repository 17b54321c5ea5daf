package synoptic.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.importer.Importing;
import synoptic.importer.draft.MetadataField;
import synoptic.model.Article;
import synoptic.store.StoreException;
import synoptic.testing.OpenDesk;
import synoptic.text.BlockKind;
import synoptic.ui.desk.Notices;
import synoptic.ui.importing.ImportViewModel.Phase;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.run.OriginalKeeping;

class ImportViewModelTest {

    @TempDir
    private Path folder;
    private OpenDesk open;
    private ImportViewModel model;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void open() {
        open = new OpenDesk(folder.resolve("project"), task -> { });
        open.desk().notices().listen(notice -> notices.add(notice.sentence()));
        model = model(OriginalKeeping.in(open.desk().model()), Runnable::run);
    }

    private ImportViewModel model(OriginalKeeping originals, Executor background) {
        return new ImportViewModel(open.desk(), Importing.standard(), originals, background, Runnable::run);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aSingleGoodFileIsShownBeforeItIsAdded() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.LOOKING);
        assertThat(selected().standing()).isEqualTo(Standing.READY);
        assertThat(selected().title()).isEqualTo("Harbour council votes on ferry timetable number 1");
        assertThat(open.desk().model().project().articles()).isEmpty();
    }

    @Test
    void filesOfEveryKindAreToldApart() throws IOException {
        model.readFiles(List.of(SomeFiles.many(folder.resolve("in"), 40)));
        assertThat(model.rows().countsProperty().get()).containsOnly(java.util.Map.entry(Standing.READY, 36), java.util.Map.entry(Standing.LOOK, 1),
            java.util.Map.entry(Standing.DUPLICATE, 1), java.util.Map.entry(Standing.REFUSED, 2));
        assertThat(model.rows().of(Standing.DUPLICATE)).singleElement().satisfies(row -> assertThat(row.reasons().getFirst()).contains("report-00006.txt"));
        assertThat(model.rows().of(Standing.REFUSED)).allSatisfy(row -> assertThat(row.reasons().getFirst()).startsWith(row.name()));
    }

    @Test
    void allReadyOnesComeInByOneStepOfUndo() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1)),
            SomeFiles.write(folder.resolve("b.txt"), SomeFiles.article(2))));
        List<String> closed = new ArrayList<>();
        model.setFinished(() -> closed.add("closed"));
        model.add();
        List<Article> articles = List.copyOf(open.desk().model().project().articles());
        assertThat(articles).extracting(Article::displayTitle).containsExactly("Harbour council votes on ferry timetable number 1",
            "Harbour council votes on ferry timetable number 2");
        assertThat(open.session().saveAll().join()).isEmpty();
        assertThat(open.session().withFolder(it -> it.original(articles.getFirst().id(), 1)).join()).get()
            .isEqualTo(SomeFiles.article(1).getBytes(StandardCharsets.UTF_8));
        assertThat(open.desk().panes().active().orElseThrow().article()).isEqualTo(articles.getFirst().id());
        assertThat(closed).hasSize(1);
        assertThat(notices).containsExactly("2 articles are added.");
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.EMPTY);
        open.desk().model().undo();
        assertThat(open.desk().model().project().articles()).isEmpty();
    }

    @Test
    void theFirstOpensBesideTheOnlyOneThatIsOpen() throws IOException {
        add(SomeFiles.article(1));
        add(SomeFiles.article(2));
        assertThat(open.desk().panes().open()).hasSize(2);
        add(SomeFiles.article(3));
        assertThat(open.desk().panes().open()).hasSize(2);
    }

    @Test
    void whatIsInTheProjectAlreadyIsNotImportedAgain() throws IOException {
        add(SomeFiles.article(1));
        Article there = open.desk().model().project().articles().iterator().next();
        model.readFiles(List.of(SomeFiles.write(folder.resolve("again.txt"), SomeFiles.article(1))));
        assertThat(selected().standing()).isEqualTo(Standing.DUPLICATE);
        assertThat(selected().reasons().getFirst()).contains(there.displayTitle());
        assertThat(selected().twin()).contains(there.id());
        model.add();
        assertThat(open.desk().model().project().articles()).hasSize(1);
    }

    @Test
    void doubtfulOnesStayUntilSomebodySaysThatTheyAreRight() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("scrap.txt"), "A short scrap\n\nOne line and no more of it."),
            SomeFiles.write(folder.resolve("good.txt"), SomeFiles.article(1))));
        assertThat(model.rows().count(Standing.LOOK)).isOne();
        model.add();
        assertThat(open.desk().model().project().articles()).hasSize(1);
        assertThat(selected().name()).isEqualTo("scrap.txt");
        model.approve();
        model.add();
        assertThat(open.desk().model().project().articles()).hasSize(2);
    }

    @Test
    void aTitleThatIsMissingIsCuredByWritingOne() throws IOException {
        model.readFiles(List.of(SomeFiles.longTitle(folder.resolve("long.txt"))));
        assertThat(selected().standing()).isEqualTo(Standing.LOOK);
        model.set(MetadataField.TITLE, "Ferry quarrel ");
        assertThat(selected().standing()).isEqualTo(Standing.READY);
        assertThat(selected().title()).isEqualTo("Ferry quarrel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031-03-02            | 2031-03-02       | true
        2031                  | 2031             | true
        2031-03-02T08:15Z     | 2031-03-02T08:15Z | true
        2 March 2031          | 2031-03-02       | true
        Mar 2, 2031           | 2031-03-02       | true
        ''                    | ''               | true
        next Tuesday          |                  | false
        2031-13-40            |                  | false
        """)
    void datesAreTakenAsPeopleWriteThem(String typed, String iso, boolean good) throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        assertThat(model.set(MetadataField.PUBLISHED, typed)).isEqualTo(good);
        if (good) {
            assertThat(selected().draft().orElseThrow().metadata().published().iso()).isEqualTo(iso);
            assertThat(selected().standing()).isEqualTo(Standing.READY);
        } else {
            assertThat(selected().standing()).isEqualTo(Standing.LOOK);
            model.approve();
            assertThat(selected().standing()).as("no approval makes it a date").isEqualTo(Standing.LOOK);
            model.set(MetadataField.PUBLISHED, "");
            assertThat(selected().standing()).isEqualTo(Standing.READY);
        }
    }

    @Test
    void droppedLinesComeBackAndKeptOnesGo() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        DraftCorrections corrections = new DraftCorrections(model);
        int share = block("Share on Facebook");
        corrections.keep(List.of(share));
        assertThat(selected().draft().orElseThrow().text().text()).contains("Share on Facebook");
        corrections.drop(List.of(share, block("The operator, Northline")));
        assertThat(selected().draft().orElseThrow().text().text()).doesNotContain("Share on Facebook", "Northline, says");
        corrections.as(List.of(share), BlockKind.QUOTE);
        assertThat(selected().draft().orElseThrow().blocks().get(share)).satisfies(block -> {
            assertThat(block.kind()).isEqualTo(BlockKind.QUOTE);
            assertThat(block.isKept()).isTrue();
        });
        assertThat(model.rows().corrected()).isOne();
    }

    @Test
    void wordsAreChangedCutAndJoined() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        DraftCorrections corrections = new DraftCorrections(model);
        int at = block("A decision is expected");
        corrections.split(at, "One half.\nOther half.", 9);
        assertThat(words(at)).isEqualTo("One half.");
        assertThat(words(at + 1)).isEqualTo("Other half.");
        corrections.join(at);
        assertThat(words(at)).isEqualTo("One half. Other half.");
        corrections.reword(at, "Said otherwise.");
        assertThat(words(at)).isEqualTo("Said otherwise.");
    }

    @Test
    void nothingIsKeptOfAnArticleWithoutLines() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        int blocks = selected().draft().orElseThrow().blocks().size();
        new DraftCorrections(model).drop(java.util.stream.IntStream.range(0, blocks).boxed().toList());
        assertThat(selected().standing()).isEqualTo(Standing.LOOK);
        model.approve();
        assertThat(selected().standing()).isEqualTo(Standing.LOOK);
    }

    @Test
    void anotherEncodingReadsTheFileAgainAndKeepsWhatWasWritten() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1).replace("Northline", "Nordlinjeå"),
            Charset.forName("windows-1252"))));
        model.set(MetadataField.OUTLET, "Quay Gazette");
        model.decode(Charset.forName("windows-1251"));
        assertThat(selected().draft().orElseThrow().decoding().charset()).isEqualTo("windows-1251");
        assertThat(selected().draft().orElseThrow().text().text()).contains("Nordlinjeе");
        assertThat(selected().draft().orElseThrow().metadata().outlet()).isEqualTo("Quay Gazette");
    }

    @Test
    void aFailureOfTheDiskAddsNothingAndSaysWhy() throws IOException {
        ImportViewModel failing = model(originals -> CompletableFuture.failedFuture(new StoreException("The disk is full.")), Runnable::run);
        failing.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        failing.add();
        assertThat(open.desk().model().project().articles()).isEmpty();
        assertThat(failing.problemProperty().get()).contains("The disk is full.");
        assertThat(failing.rows().all()).hasSize(1);
        assertThat(failing.phaseProperty().get()).isEqualTo(Phase.LOOKING);
    }

    @Test
    void stoppingWhileAddingAddsNothing() throws IOException {
        ImportViewModel[] stopped = {null};
        stopped[0] = model(originals -> {
            stopped[0].stopAdding();
            return CompletableFuture.completedFuture(null);
        }, Runnable::run);
        stopped[0].readFiles(List.of(SomeFiles.many(folder.resolve("in"), 5)));
        stopped[0].add();
        assertThat(open.desk().model().project().articles()).isEmpty();
        assertThat(stopped[0].rows().count(Standing.READY)).isEqualTo(5);
        assertThat(notices).isEmpty();
    }

    @Test
    void whatAnEarlierBatchBroughtIsKnownUntilItIsLeftOut() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        Path again = SomeFiles.write(folder.resolve("b.txt"), SomeFiles.article(1));
        model.readFiles(List.of(again));
        assertThat(model.rows().all()).extracting(ImportRow::standing).containsExactly(Standing.READY, Standing.DUPLICATE);
        model.leaveOut();
        model.leaveOut();
        model.readFiles(List.of(again));
        assertThat(model.rows().all()).extracting(ImportRow::standing).containsExactly(Standing.READY);
    }

    @Test
    void whatIsToldAfterTheImportWasDroppedIsNotHeard() throws IOException {
        List<Runnable> later = new ArrayList<>();
        ImportViewModel slow = new ImportViewModel(open.desk(), Importing.standard(), OriginalKeeping.in(open.desk().model()), Runnable::run, later::add);
        slow.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        slow.drop();
        later.forEach(Runnable::run);
        assertThat(slow.rows().all()).isEmpty();
        assertThat(slow.phaseProperty().get()).isEqualTo(Phase.EMPTY);
    }

    @Test
    void manyOutcomesReachTheWindowTogether() throws IOException {
        List<Runnable> later = new ArrayList<>();
        ImportViewModel slow = new ImportViewModel(open.desk(), Importing.standard(), OriginalKeeping.in(open.desk().model()), Runnable::run, later::add);
        slow.readFiles(List.of(SomeFiles.many(folder.resolve("in"), 30)));
        assertThat(later).hasSize(2);
        later.forEach(Runnable::run);
        assertThat(slow.rows().all()).hasSize(30);
    }

    @Test
    void aRowThatChangesUnderTheHandStaysInView() throws IOException {
        model.readFiles(List.of(SomeFiles.many(folder.resolve("in"), 40)));
        model.rows().filterProperty().set(Optional.of(Standing.LOOK));
        model.rows().selectedProperty().set(model.rows().shown().getFirst());
        model.set(MetadataField.TITLE, "A title");
        model.approve();
        assertThat(model.rows().shown()).singleElement().satisfies(row -> assertThat(row.standing()).isEqualTo(Standing.READY));
    }

    @Test
    void aFileThatIsLeftOutIsNotAdded() throws IOException {
        model.readFiles(List.of(SomeFiles.many(folder.resolve("in"), 3)));
        model.rows().selectedProperty().set(model.rows().all().get(1));
        model.leaveOut();
        assertThat(selected().name()).isEqualTo("report-00002.txt");
        model.add();
        assertThat(open.desk().model().project().articles()).hasSize(2);
    }

    @Test
    void pastedTextIsAnArticleLikeAnyOther() {
        model.readText(SomeFiles.article(9));
        assertThat(selected().name()).isEqualTo("Pasted text");
        model.add();
        assertThat(open.desk().model().project().articles()).singleElement()
            .satisfies(article -> assertThat(article.displayTitle()).endsWith("number 9"));
    }

    private void add(String text) throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("add.txt"), text)));
        model.add();
    }

    private ImportRow selected() {
        return model.rows().selected().orElseThrow();
    }

    private int block(String beginning) {
        var blocks = selected().draft().orElseThrow().blocks();
        return java.util.stream.IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).words().startsWith(beginning)).findFirst().orElseThrow();
    }

    private String words(int block) {
        return selected().draft().orElseThrow().blocks().get(block).words();
    }
}
