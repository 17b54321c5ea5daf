package synoptic.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.OpenDesk;
import synoptic.testing.Pictures;
import synoptic.testing.ProjectSketch;
import synoptic.ui.control.Overlay;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

@ExtendWith(FxExtension.class)
class ExportSheetTest {

    @TempDir
    private Path folder;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final FxRobot robot = new FxRobot();
    private final List<String> outside = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private OpenDesk open;
    private Overlay overlay;
    private Scene scene;
    private Runnable export;

    @BeforeEach
    void open() {
        ProjectSketch sketch = new ProjectSketch();
        sketch.mention(sketch.article("Quay Gazette", "2031-03-02", "Ferry", "The ferry sails again."), "sails again", sketch.claim("It sails"));
        Fx.run(() -> {
            open = new OpenDesk(folder.resolve("project"), sketch.project(), Platform::runLater);
            open.desk().notices().listen(notice -> notices.add(notice.sentence()));
            StackPane layers = new StackPane();
            scene = new Scene(layers, 1024, 700);
            Look look = new Look();
            look.themeProperty().set(Theme.LIGHT);
            look.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            overlay = new Overlay(layers);
            ExportSheet sheet = new ExportSheet(overlay, new ExportViewModel(open.desk(), background, Platform::runLater), open.desk().notices(),
                outside::add);
            export = () -> new ExportCommands(open.desk(), new Answers(), sheet, folder).all().getFirst().run();
        });
    }

    @AfterEach
    void close() {
        background.shutdown();
        open.close();
    }

    @Test
    void theBundleIsNamedAfterTheProjectAndItsFolderShown() {
        answer = Optional.of(folder.resolve("Sketch.zip"));
        Fx.run(export);
        Fx.waitUntil("the end", () -> scene.lookup("#export-show") != null);
        assertThat(proposed).containsExactly("Sketch.zip");
        assertThat(answer.get()).exists();
        Fx.settle();
        assertThat(Pictures.save(scene, "exporting/done")).isNotEmptyFile();
        robot.clickOn("#export-show");
        Fx.waitUntil("the folder", () -> !outside.isEmpty());
        assertThat(outside).containsExactly(folder.toUri().toString());
        Fx.run(() -> scene.lookup("#export-close").requestFocus());
        robot.type(KeyCode.ENTER);
        Fx.waitUntil("it is closed", () -> !overlay.isOpen());
    }

    @Test
    void nothingHappensWhereNoPlaceIsChosen() {
        Fx.run(export);
        assertThat(Fx.call(overlay::isOpen)).isFalse();
    }

    @Test
    void aFailureIsOneSentence() throws Exception {
        answer = Optional.of(Files.createDirectory(folder.resolve("a folder.zip")));
        Fx.run(export);
        Fx.waitUntil("the end", () -> scene.lookup(".problem") != null);
        Fx.settle();
        assertThat(Pictures.save(scene, "exporting/failed")).isNotEmptyFile();
        assertThat(answer.get()).isEmptyDirectory();
    }

    @Test
    void closedBeforeTheEndItEndsInANotice() {
        CountDownLatch gate = new CountDownLatch(1);
        background.execute(() -> await(gate));
        answer = Optional.of(folder.resolve("late.zip"));
        Fx.run(export);
        Fx.waitUntil("the sheet", overlay::isOpen);
        robot.type(KeyCode.ESCAPE);
        Fx.waitUntil("it is closed", () -> !overlay.isOpen());
        gate.countDown();
        Fx.waitUntil("the notice", () -> !notices.isEmpty());
        assertThat(notices.getFirst()).contains("late.zip");
        assertThat(Fx.call(overlay::isOpen)).isFalse();
    }

    @Test
    void stoppedItLeavesNothing() {
        CountDownLatch gate = new CountDownLatch(1);
        background.execute(() -> await(gate));
        answer = Optional.of(folder.resolve("never.zip"));
        Fx.run(export);
        Fx.settle();
        assertThat(Pictures.save(scene, "exporting/running")).isNotEmptyFile();
        robot.clickOn("#export-stop");
        Fx.waitUntil("it is closed", () -> !overlay.isOpen());
        gate.countDown();
        background.shutdown();
        Fx.waitUntil("the background is done", background::isTerminated);
        assertThat(answer.get()).doesNotExist();
        assertThat(notices).isEmpty();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says where to save what the test says. */
    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> folder(String title, Path start) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title, Path start) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, Path start, String name) {
            proposed.add(name);
            return answer;
        }
    }
}
