package synoptic.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.edit.EditProject;
import synoptic.platform.PlatformFolders;
import synoptic.session.Sample;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.folder.FaultyFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.testing.FxExtension;
import synoptic.testing.Pictures;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/** Closing a window of which not everything is on disk. */
@ExtendWith(FxExtension.class)
class ClosingTest {

    private static final String SAVED = "All changes saved";

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final FaultyFiles files = new FaultyFiles();

    @TempDir
    private Path folder;
    private Path project;
    private Stage stage;
    private ProjectWindow window;
    private String before;

    @BeforeEach
    void open() throws IOException {
        project = Sample.unpack(folder.resolve("project"));
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("java.io.tmpdir", folder.toString());
        Clock clock = Clock.systemUTC();
        Fx.run(() -> {
            stage = new Stage();
            SettingsModel settings = new SettingsModel(new SettingsFiles(folder.resolve("config"), folder.resolve("state")), disk);
            settings.change(now -> now.withAnalyst("Tester"));
            WindowServices services = new WindowServices(new ProjectStore(files, clock), disk, disk, clock, settings,
                new PlatformFolders(Map.of(), properties), new Look());
            window = new ProjectWindow(stage, services, FileDialogs.NONE, address -> { });
            window.open(project);
            stage.show();
        });
        Fx.waitUntil("the project", () -> stage.getScene().lookup("#save-state") != null);
        Fx.settle();
    }

    @AfterEach
    void close() {
        files.lift();
        Fx.run(stage::close);
        disk.shutdown();
    }

    @ParameterizedTest
    @EnumSource(value = FaultyFiles.Fault.class, names = {"HALF", "DENIED"})
    void whatIsNotSavedIsAskedForAndKeptUntilTheDiskTakesIt(FaultyFiles.Fault fault) {
        files.failAfter(0, fault);
        edit();
        Fx.waitUntil("the sentence", () -> saving().startsWith("Not saved: "));
        Fx.run(() -> stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.waitUntil("the question", () -> question() != null);
        Pictures.save(stage.getScene(), "workbench/not-saved");
        assertThat(Fx.call(() -> stage.getScene().lookup("#question-sheet").getAccessibleText())).contains("Not everything is saved")
            .contains(fault == FaultyFiles.Fault.DENIED ? "permission was denied" : "the disk is full");
        Fx.run(() -> question().fire());
        Fx.waitUntil("no question", () -> question() == null);
        assertThat(stage.isShowing()).isTrue();
        assertThat(Fx.call(this::saving)).isNotEqualTo(SAVED);
        files.lift();
        Fx.waitUntil("all saved", () -> saving().equals(SAVED));
        Fx.run(window::closeProject);
        Fx.waitUntil("the start screen", () -> stage.getScene().lookup("#save-state") == null);
        assertThat(titleOnDisk()).isEqualTo("Changed");
    }

    @Test
    void whoClosesAllTheSameIsBackAtWhatWasSaved() {
        files.failAfter(0, FaultyFiles.Fault.REFUSED);
        edit();
        Fx.run(window::closeProject);
        Fx.waitUntil("the question", () -> question() != null);
        Fx.run(() -> ((Button) stage.getScene().lookup("#answer-1")).fire());
        Fx.waitUntil("the start screen", () -> stage.getScene().lookup("#save-state") == null);
        files.lift();
        assertThat(titleOnDisk()).isEqualTo(before);
    }

    private void edit() {
        Fx.run(() -> {
            ProjectModel model = window.workbench().orElseThrow().desk().model();
            before = model.project().info().title();
            model.apply(new EditProject("Changed", ""));
        });
    }

    private String titleOnDisk() {
        return new ProjectStore(Clock.systemUTC()).open(project, OpenMode.READ).project().info().title();
    }

    private Button question() {
        return (Button) stage.getScene().lookup("#answer-0");
    }

    private String saving() {
        return stage.getScene().lookup("#save-state") instanceof Label label ? label.getText() : "";
    }
}
