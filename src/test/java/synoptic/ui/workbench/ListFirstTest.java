package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import synoptic.edit.ArticleEdit;
import synoptic.edit.EditRefused;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.platform.PlatformFolders;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;
import synoptic.store.folder.UnforcedFiles;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Sketch;
import synoptic.ui.desk.Desk;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/** A large project is in the window before it is read: its list, and the articles that somebody opens. */
@ExtendWith(FxExtension.class)
class ListFirstTest {

    private static final int ARTICLES = 320;
    private static final String BODY = "The bridge of Orlen was closed for the night, said the mayor, and nobody crossed it.";

    @TempDir
    private Path folder;

    private final HeldFiles files = new HeldFiles();
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private Path path;
    private Project project;
    private Stage stage;
    private ProjectWindow window;

    @BeforeEach
    void openALargeProject() throws IOException {
        Sketch sketch = new Sketch();
        for (int i = 0; i < ARTICLES; i++) {
            ArticleId article = sketch.article(BODY + " It was night number " + i + ".");
            sketch.annotation(article, 4, 10);
        }
        project = sketch.project();
        path = folder.resolve("large");
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(path, project).folder().close();
        // The opening writes this anew, and is held there.
        Files.delete(path.resolve(".synoptic/.gitignore"));
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("java.io.tmpdir", folder.toString());
        SettingsModel settings = Fx.call(() -> new SettingsModel(new SettingsFiles(folder.resolve("config"), folder.resolve("state")), disk));
        Fx.run(() -> {
            stage = new Stage();
            WindowServices services = new WindowServices(new ProjectStore(files, Clock.systemUTC()), disk, background, Clock.systemUTC(), settings,
                new PlatformFolders(Map.of(), properties), new Look());
            window = new ProjectWindow(stage, services, FileDialogs.NONE, address -> { });
            window.show(Optional.of(path));
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        Fx.waitUntil("the list is shown", () -> list() != null && list().getItems().size() == ARTICLES);
    }

    @AfterEach
    void close() {
        files.release();
        Fx.run(window::closeProject);
        Fx.waitUntil("nothing is open", () -> find("#workbench") == null && window.workbench().isEmpty());
        Fx.run(stage::close);
        background.shutdownNow();
        disk.shutdownNow();
    }

    private ListView<?> list() {
        return (ListView<?>) find("#library-list");
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    private Desk desk() {
        return window.workbench().orElseThrow().desk();
    }

    private Article article(int number) {
        return List.copyOf(project.articles()).get(number);
    }

    private Article known(Article article) {
        return desk().model().project().article(article.id()).orElseThrow();
    }

    private void finish() {
        files.release();
        Fx.waitUntil("all is read", () -> desk().model().whole().get());
    }

    @Test
    void theFirstArticlesAreThereWithTheList() {
        Fx.run(() -> {
            assertThat(desk().panes().open()).hasSize(2)
                .allMatch(pane -> desk().model().project().article(pane.article()).orElseThrow().text().text().startsWith(BODY));
            assertThat(desk().model().whole().get()).isFalse();
            assertThat(find("#sidebar").isVisible()).as("counts of claims").isFalse();
            assertThat(((Label) find("#save-state")).getText()).startsWith("Opening the project");
        });
    }

    @Test
    void anArticleThatIsChosenIsReadAtOnce() {
        Article chosen = article(200);
        assertThat(Fx.call(() -> known(chosen).text().length())).isZero();
        Fx.run(() -> desk().panes().show(chosen.id()));
        Fx.waitUntil("its text is there", () -> known(chosen).text().equals(chosen.text()));
        assertThat(Fx.call(() -> desk().model().project().annotationsOf(chosen.id()))).hasSize(1);
    }

    @Test
    void nothingCanBeChangedOrSavedBeforeAllIsThere() throws IOException {
        byte[] before = Files.readAllBytes(path.resolve("articles").resolve(article(3).id().toString()).resolve("article.json"));
        Fx.run(() -> {
            assertThatThrownBy(() -> desk().model().apply(new ArticleEdit.EditMemo(article(3).id(), "lost?")))
                .isInstanceOf(EditRefused.class).hasMessageContaining("still being opened");
            assertThatThrownBy(() -> desk().model().session().folder().copyTo(folder.resolve("copy")))
                .isInstanceOf(StoreException.class).hasMessageContaining("still being opened");
            for (String command : List.of("highlight.add", "export.bundle", "file.saveCopy", "import.paste", "view.matrix")) {
                assertThat(window.workbench().orElseThrow().commands().get(command).enabled().get()).as(command).isFalse();
            }
            assertThat(window.workbench().orElseThrow().commands().get("article.next").enabled().get()).isTrue();
        });
        assertThat(Files.readAllBytes(path.resolve("articles").resolve(article(3).id().toString()).resolve("article.json"))).isEqualTo(before);
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    @Test
    void theWholeProjectTakesTheListsPlace() {
        var early = Fx.call(() -> desk().panes().open().getFirst());
        Article shown = Fx.call(() -> desk().model().project().article(early.article()).orElseThrow());
        finish();
        Fx.run(() -> {
            assertThat(desk().model().project()).isEqualTo(project);
            assertThat(desk().panes().open().getFirst()).as("the pane stays").isSameAs(early);
            assertThat(known(shown).text()).as("so does its text").isSameAs(shown.text());
            assertThat(find("#sidebar").isVisible()).isTrue();
            assertThat(((Label) find("#save-state")).getText()).isEqualTo("All changes saved");
            desk().model().apply(new ArticleEdit.EditMemo(article(3).id(), "kept"));
        });
        Fx.call(() -> desk().model().session().durable()).join();
        OpenedProject again = new ProjectStore(Clock.systemUTC()).open(path, OpenMode.READ);
        assertThat(again.project().article(article(3).id()).orElseThrow().memo()).isEqualTo("kept");
        assertThat(again.project().articles()).hasSize(ARTICLES);
    }

    @Test
    void closingGivesTheOpeningUpAndTheFolderFree() {
        Fx.run(window::closeProject);
        files.release();
        Fx.waitUntil("the start screen is there", () -> find("#workbench") == null);
        OpenedProject opened = new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).open(path, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).isEmpty();
        assertThat(opened.project()).isEqualTo(project);
        opened.folder().close();
    }

    @Test
    void anotherProjectMayBeOpenedMeanwhile() {
        Path other = folder.resolve("other");
        new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).create(other, ProjectFiles.empty("Other", Clock.systemUTC())).folder().close();
        Fx.run(() -> window.open(other));
        files.release();
        Fx.waitUntil("the other one is there", () -> window.workbench().isPresent() && desk().model().project().info().title().equals("Other"));
        OpenedProject opened = new ProjectStore(new UnforcedFiles(), Clock.systemUTC()).open(path, OpenMode.WRITE);
        assertThat(opened.readOnlyReason()).as("the first one is free").isEmpty();
        opened.folder().close();
    }
}
