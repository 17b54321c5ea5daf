package synoptic.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import synoptic.model.Article;
import synoptic.model.Project;
import synoptic.platform.PlatformFolders;
import synoptic.session.Sample;
import synoptic.session.Session;
import synoptic.settings.DeskLayout;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/** A window with the sample open for writing, on a folder of the test's own. */
final class OpenWindow implements AutoCloseable {

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Session session;
    private final Workbench workbench;
    private final Stage stage;

    OpenWindow(Path folder) throws IOException {
        this(folder, Sample.unpack(folder.resolve("project")));
    }

    OpenWindow(Path folder, Path project) {
        this(folder, project, FileDialogs.NONE);
    }

    OpenWindow(Path folder, Path project, FileDialogs dialogs) {
        this(folder, project, dialogs, new ProjectStore(Clock.systemUTC()));
    }

    OpenWindow(Path folder, Path project, FileDialogs dialogs, ProjectStore store) {
        Clock clock = Clock.systemUTC();
        var opened = store.open(project, OpenMode.WRITE);
        session = new Session(opened, disk, Platform::runLater, clock, () -> "Tester");
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("java.io.tmpdir", folder.toString());
        workbench = Fx.call(() -> {
            Look look = new Look();
            WindowServices services = new WindowServices(store, disk, disk, clock,
                new SettingsModel(new SettingsFiles(folder.resolve("config"), folder.resolve("state")), disk),
                new PlatformFolders(Map.of(), properties), look);
            return new Workbench(new Desk(new ProjectModel(session)), services, WindowActions.NONE, dialogs, address -> { });
        });
        stage = Fx.call(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(workbench.root(), 1440, 900));
            new Look().dress(made.getScene());
            made.show();
            workbench.restore(DeskLayout.NONE);
            return made;
        });
        Fx.waitUntil("two panes", () -> desk().panes().open().size() == 2);
        Fx.settle();
    }

    Workbench workbench() {
        return workbench;
    }

    Desk desk() {
        return workbench.desk();
    }

    Project project() {
        return Fx.call(() -> desk().model().project());
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The article of a pane, counted from the left from 0. */
    Article article(int pane) {
        return Fx.call(() -> {
            OpenPane open = desk().panes().open().get(pane);
            return desk().model().project().article(open.article()).orElseThrow();
        });
    }

    /** Runs a command by its id, as a menu does. */
    boolean run(String command) {
        return Fx.call(() -> workbench.commands().get(command).run());
    }

    @Override
    public void close() {
        Optional<String> failure = session.saveAll().join();
        session.release().join();
        Fx.run(() -> {
            stage.close();
            workbench.dispose();
        });
        disk.shutdown();
        failure.ifPresent(sentence -> {
            throw new AssertionError(sentence);
        });
    }
}
