package synoptic.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.importer.Importing;
import synoptic.model.Article;
import synoptic.model.Tag;
import synoptic.testing.OpenDesk;
import synoptic.ui.importing.rows.ImportRow;
import synoptic.ui.importing.rows.Standing;
import synoptic.ui.importing.run.OriginalKeeping;

/** Files that are nearly the same as an article, and files made elsewhere, in the sheet. */
class SameContentTest {

    @TempDir
    private Path folder;
    private OpenDesk open;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        open = new OpenDesk(folder.resolve("project"), task -> { });
        model = new ImportViewModel(open.desk(), Importing.standard(), OriginalKeeping.in(open.desk().model()), Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void nearTwin() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1))));
        model.add();
        model.readFiles(List.of(SomeFiles.write(folder.resolve("b.txt"), SomeFiles.article(1).replace("next week", "in a month"))));
    }

    private List<Article> articles() {
        return List.copyOf(open.desk().model().project().articles());
    }

    @Test
    void aNearTwinNeedsALookAndSaysHowMuchIsTheSame() throws IOException {
        nearTwin();
        ImportRow row = model.rows().selected().orElseThrow();
        assertThat(row.standing()).isEqualTo(Standing.LOOK);
        assertThat(row.reasons().getFirst()).matches("9\\d % the same as “Harbour council votes on ferry timetable number 1”, which is in the project\\.");
        assertThat(row.twin()).contains(articles().getFirst().id());
    }

    @Test
    void bothAreKept() throws IOException {
        nearTwin();
        model.approve();
        model.add();
        assertThat(articles()).hasSize(2);
    }

    @Test
    void itBecomesTheNextVersionByAStepThatCanBeUndone() throws IOException {
        nearTwin();
        model.newVersion();
        assertThat(model.rows().count(Standing.READY)).isEqualTo(1);
        model.add();
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.version()).isEqualTo(2);
            assertThat(article.text().text()).contains("in a month");
        });
        open.desk().model().undo();
        assertThat(articles()).singleElement().satisfies(article -> assertThat(article.version()).isEqualTo(1));
    }

    @Test
    void onceItsTwinIsAddedItCanBecomeThatArticlesNextVersion() throws IOException {
        model.readFiles(List.of(SomeFiles.write(folder.resolve("a.txt"), SomeFiles.article(1)), SomeFiles.write(folder.resolve("c.txt"), SomeFiles.article(1)),
            SomeFiles.write(folder.resolve("d.txt"), SomeFiles.article(1).replace("next week", "in a month"))));
        model.add();
        assertThat(model.rows().all()).extracting(ImportRow::standing).containsExactly(Standing.DUPLICATE, Standing.LOOK);
        assertThat(model.rows().all()).allSatisfy(row -> {
            assertThat(row.twin()).contains(articles().getFirst().id());
            assertThat(row.reasons().getFirst()).contains("in the project");
        });
        model.newVersion();
        model.add();
        assertThat(articles()).singleElement().satisfies(article -> assertThat(article.version()).isEqualTo(2));
    }

    @Test
    void itIsSkipped() throws IOException {
        nearTwin();
        model.leaveOut();
        assertThat(model.rows().all()).isEmpty();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void aCodebookComesWithAReportOfWhatCannotBeCarried() throws IOException {
        Path file = SomeFiles.write(folder.resolve("study.qde"), "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"Any 3\"><CodeBook><Codes>"
            + "<Code guid=\"c1\" name=\"Dock\" isCodable=\"true\"/></Codes></CodeBook><Sources><PictureSource guid=\"p1\"/></Sources></Project>");
        model.readFiles(List.of(file));
        ImportRow row = model.rows().selected().orElseThrow();
        assertThat(row.standing()).isEqualTo(Standing.LOOK);
        assertThat(row.source()).isEqualTo("Any 3");
        model.approve();
        model.add();
        assertThat(open.desk().model().project().tags()).extracting(Tag::name).containsExactly("Dock");
        model.readFiles(List.of(file));
        assertThat(model.rows().selected().orElseThrow().standing()).isEqualTo(Standing.DUPLICATE);
        open.desk().model().undo();
        assertThat(open.desk().model().project().tags()).isEmpty();
    }

    @Test
    void aPartOfAPageKeepsItsHeadingsAndLinks() {
        String words = "The ferry lies in dock, says the captain, and nobody on the quay knows when it will sail again this year. ";
        model.readPage("Version:0.9\r\n<html><body><!--StartFragment--><h2>Trouble at the quay</h2><p>" + words.repeat(3) + "<a href=\"https://quay.example/a\">more</a></p><p>"
            + words.replace("ferry", "tug").repeat(2) + "</p><!--EndFragment--></body></html>", "Trouble at the quay\n" + words.repeat(3) + "more\n" + words.repeat(2));
        assertThat(model.rows().selected().orElseThrow().draft().orElseThrow().text().text()).contains("Trouble at the quay").contains("The tug lies");
        assertThat(model.rows().selected().orElseThrow().draft().orElseThrow().text().marks()).isNotEmpty();
    }

    @Test
    void aPartThatIsNoPageKeepsAllItsWords() {
        String words = "Ask the captain. ".repeat(30);
        model.readPage("<div><nav>" + words + "</nav></div>", words);
        assertThat(model.rows().selected().orElseThrow().draft().orElseThrow().text().text()).contains("Ask the captain");
    }
}
