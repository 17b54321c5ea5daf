package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.model.Stance;
import synoptic.platform.PlatformFolders;
import synoptic.settings.SettingsFiles;
import synoptic.settings.WindowPlace;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.testing.ProjectSketch;
import synoptic.ui.reading.text.ArticleView;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/** A whole session on the real articles without a mouse: only the platform's file dialogs are answered for the user. */
@ExtendWith(FxExtension.class)
class KeysOnlySessionTest {

    private static final Path ARTICLES = Path.of("..", "shared", "articles");

    private final FxRobot robot = new FxRobot();
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    @TempDir
    private Path folder;

    private Stage stage;
    private Path bundle;

    @Test
    void fromANewProjectToTheBundle() throws IOException {
        assumeTrue(Files.exists(ARTICLES), "the real articles are not beside the checkout");
        bundle = folder.resolve("g20.zip");
        openWindow();
        newProject();
        importArticles();
        openThreePanes();
        linkTwoClaimsInAllThree();
        tagNoteAndUndo();
        matrixAndExport();
        Fx.waitUntil("all saved", () -> label("#save-state").startsWith("All changes"));
        type(KeyCode.W, KeyCode.CONTROL, KeyCode.SHIFT);
        Fx.waitUntil("the start screen", () -> scene().lookup("#start-screen") != null);
        checkWhatIsOnDisk();
        Fx.run(stage::close);
        disk.shutdown();
        background.shutdown();
    }

    private void newProject() {
        Fx.waitUntil("the question for the name", () -> scene().getFocusOwner() instanceof TextInputControl);
        write("Ana Ruiz");
        robot.type(KeyCode.ENTER);
        waitGone("#words-area");
        type(KeyCode.N, KeyCode.CONTROL);
        Fx.waitUntil("where to write the title", () -> scene().getFocusOwner() instanceof TextInputControl);
        write("G20");
        robot.type(KeyCode.ENTER);
        Fx.waitUntil("the new project", () -> Files.exists(folder.resolve("G20")) && stage.getTitle().startsWith("G20"));
    }

    private void importArticles() {
        Fx.waitUntil("the keys where articles are added", () -> "empty-import.files".equals(scene().getFocusOwner().getId()));
        robot.type(KeyCode.ENTER);
        waitFor("#import-sheet");
        Fx.waitUntil("the articles are read", () -> scene().lookup("#import-add") instanceof Button add && !add.isDisabled()
            && add.getText().contains("3"));
        while (!(scene().getFocusOwner() instanceof Button add && "import-add".equals(add.getId()))) {
            type(KeyCode.TAB, KeyCode.SHIFT);
        }
        robot.type(KeyCode.ENTER);
        waitGone("#import-sheet");
    }

    /** What is open already is gone to, not opened twice. */
    private void openThreePanes() {
        for (String title : List.of("pressed", "top democrats", "trump confronts")) {
            type(KeyCode.G, KeyCode.SHIFT);
            waitFor("#chooser-field");
            write(title);
            robot.type(KeyCode.ENTER);
            waitGone("#chooser-field");
        }
        Fx.waitUntil("three panes", () -> panes() == 3);
        Fx.waitUntil("the keys in the third text", () -> scene().getFocusOwner() instanceof ArticleView);
    }

    /** From the third pane, where the keys are, on to the others, which a Tab each reaches. */
    private void linkTwoClaimsInAllThree() {
        goTo("confronted Russian President");
        newClaim("Trump raised the interference with Putin");
        goTo("Putin denied that Russia");
        newClaim("Putin denied it");
        robot.type(KeyCode.P);
        waitFor("#chooser-field");
        write("Rex Tillerson");
        robot.type(KeyCode.ENTER);
        waitGone("#chooser-field");
        type(KeyCode.TAB, KeyCode.SHIFT);
        goTo("urging President");
        robot.type(KeyCode.DIGIT1);
        goTo("dismissed concerns");
        robot.type(KeyCode.DIGIT2).type(KeyCode.S);
        type(KeyCode.TAB, KeyCode.SHIFT);
        goTo("pressed President");
        robot.type(KeyCode.DIGIT1);
        goTo("denied such involvement");
        robot.type(KeyCode.DIGIT2).type(KeyCode.S).type(KeyCode.S);
        Fx.settle();
        Pictures.save(scene(), "workbench/keys-linked");
    }

    private void tagNoteAndUndo() {
        robot.type(KeyCode.T);
        waitFor("#chooser-field");
        write("denial/official");
        robot.type(KeyCode.ENTER);
        waitGone("#chooser-field");
        robot.type(KeyCode.N);
        waitFor("#words-area");
        write("Compare with Lavrov.");
        type(KeyCode.ENTER, KeyCode.CONTROL);
        waitGone("#words-area");
        for (int i = 0; i < 3; i++) {
            type(KeyCode.Z, KeyCode.CONTROL);
        }
        for (int i = 0; i < 3; i++) {
            type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        }
    }

    private void matrixAndExport() {
        type(KeyCode.DIGIT2, KeyCode.CONTROL);
        waitFor("#matrix-table");
        Fx.settle();
        assertThat(Fx.call(() -> scene().getFocusOwner().getId())).isEqualTo("matrix-table");
        type(KeyCode.DIGIT1, KeyCode.CONTROL);
        waitGone("#matrix-table");
        Fx.waitUntil("the keys in the text again", () -> scene().getFocusOwner() instanceof ArticleView);
        type(KeyCode.E, KeyCode.CONTROL);
        waitFor("#export-sheet");
        Fx.waitUntil("the bundle", () -> Files.exists(bundle) && scene().lookup("#export-close") != null);
        robot.type(KeyCode.ENTER);
        waitGone("#export-sheet");
    }

    private void checkWhatIsOnDisk() throws IOException {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(folder.resolve("G20"), OpenMode.READ);
        Project project = opened.project();
        opened.folder().close();
        assertThat(project.articles()).hasSize(3);
        assertThat(project.claimsInOrder()).extracting(Claim::statement)
            .containsExactly("Trump raised the interference with Putin", "Putin denied it");
        for (Claim claim : project.claims()) {
            assertThat(project.mentionsOf(claim.id()).stream().map(annotation -> annotation.article()).distinct()).as(claim.statement()).hasSize(3);
        }
        Claim denied = project.claimNumbered(2).orElseThrow();
        List<Body.Mention> mentions = project.mentionsOf(denied.id()).stream().flatMap(annotation -> annotation.mentionOf(denied.id()).stream()).toList();
        assertThat(mentions).extracting(Body.Mention::stance).containsExactlyInAnyOrder(Stance.SUPPORTS, Stance.DISPUTES, Stance.DISCUSSES);
        assertThat(mentions).extracting(Body.Mention::speaker).contains("Rex Tillerson");
        assertThat(project.tags()).extracting(tag -> tag.name()).containsExactlyInAnyOrder("denial", "official");
        assertThat(project.annotations()).extracting(annotation -> annotation.comment()).contains("Compare with Lavrov.");
        assertThat(project.annotations()).allSatisfy(annotation -> assertThat(annotation.creator()).isEqualTo("Ana Ruiz"));
        assertThat(Files.size(bundle)).isPositive();
    }

    /** Finds words in the pane that has the keys, and comes back to its text with the caret there. */
    private void goTo(String words) {
        type(KeyCode.F, KeyCode.CONTROL);
        Fx.waitUntil("the find bar", () -> scene().getFocusOwner() instanceof TextField);
        write(words);
        Fx.settle();
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("the text", () -> scene().getFocusOwner() instanceof ArticleView);
    }

    private void newClaim(String statement) {
        robot.type(KeyCode.C);
        waitFor("#words-area");
        write(statement);
        robot.type(KeyCode.ENTER);
        waitGone("#words-area");
    }

    /** Words come at once, as from a fast typist: what is tried here are the verbs' keys. */
    private void write(String words) {
        Fx.run(() -> ((TextInputControl) scene().getFocusOwner()).replaceSelection(words));
    }

    private void type(KeyCode key, KeyCode... held) {
        robot.press(held).type(key).release(held);
        Fx.settle();
    }

    private void waitFor(String id) {
        Fx.waitUntil(id, () -> scene().lookup(id) != null);
    }

    private void waitGone(String id) {
        Fx.waitUntil("no " + id, () -> scene().lookup(id) == null);
        Fx.settle();
    }

    private int panes() {
        return Fx.call(() -> scene().getRoot().lookupAll(".reading-pane").size());
    }

    private String label(String id) {
        return scene().lookup(id) instanceof Label found ? found.getText() : "";
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void openWindow() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("java.io.tmpdir", folder.toString());
        Clock clock = Clock.systemUTC();
        Path first = folder.resolve("first");
        new ProjectStore(clock).create(first, new ProjectSketch().project()).folder().close();
        Fx.run(() -> {
            stage = new Stage();
            SettingsModel settings = new SettingsModel(new SettingsFiles(folder.resolve("config"), folder.resolve("state")), disk);
            // a small window, in which every frame costs a processor less
            settings.change(now -> now.withWindow(new WindowPlace(0, 0, 1024, 640, false, 0, 0, true, true)));
            WindowServices services = new WindowServices(new ProjectStore(clock), disk, background, clock, settings,
                new PlatformFolders(Map.of(), properties), new Look());
            new ProjectWindow(stage, services, new Answers(), address -> { }).show(Optional.of(first));
        });
    }

    /** What the user picks in the dialogs of the platform. */
    private final class Answers implements FileDialogs {

        @Override
        public Optional<Path> folder(String title, Path start) {
            return Optional.of(folder);
        }

        @Override
        public List<Path> files(String title, Path start) {
            try (Stream<Path> there = Files.list(ARTICLES)) {
                return there.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        @Override
        public Optional<Path> save(String title, Path start, String name) {
            return Optional.of(bundle);
        }
    }
}
