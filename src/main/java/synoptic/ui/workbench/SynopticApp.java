package synoptic.ui.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.stage.Stage;
import synoptic.platform.PlatformFolders;
import synoptic.settings.SettingsFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** The program as JavaFX starts it: makes what the window needs, and shows the window. */
public final class SynopticApp extends Application {

    private static final long PATIENCE_SECONDS = 20;

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("disk").factory());
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().name("background-", 0).daemon().factory());

    /** Shows the main window, with this project if there is one; returns when the last window is closed. */
    public static void open(Optional<Path> project) {
        launch(SynopticApp.class, project.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        PlatformFolders folders = PlatformFolders.ofThisMachine();
        SettingsModel settings = new SettingsModel(new SettingsFiles(folders.config(), folders.state()), disk);
        Look look = new Look();
        settings.property().subscribe(now -> {
            look.themeProperty().set(Theme.ofKey(now.appearance().theme()));
            look.stillProperty().set(now.reducedMotion());
        });
        Clock clock = Clock.systemUTC();
        WindowServices services = new WindowServices(new ProjectStore(clock), disk, background, clock, settings, folders, look);
        List<String> named = getParameters().getRaw();
        new ProjectWindow(stage, services, new NativeFileDialogs(stage), address -> getHostServices().showDocument(address))
            .show(named.stream().findFirst().map(Path::of));
    }

    /** Waits for what is still being written. */
    @Override
    public void stop() throws InterruptedException {
        background.shutdown();
        disk.shutdown();
        disk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
