package synoptic.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import synoptic.platform.PlatformFolders;
import synoptic.session.Session;
import synoptic.settings.DeskLayout;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.testing.ProjectSketch;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/**
 * The whole window in a process of its own: a folder of files is read into the sheet, all of them are added, and a line is written for each part:
 * its name, the files, the seconds, the longest time that the window did not answer in milliseconds, and the most memory in use after a collection.
 */
final class ManyFilesWindow {

    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final Answering answering = new Answering();
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final StringBuilder lines = new StringBuilder();

    private ManyFilesWindow() {
    }

    /** The folder of files, one for the project, and the file for the lines. */
    public static void main(String[] arguments) throws IOException {
        new ManyFilesWindow().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.exit(0);
    }

    private void run(Path files, Path home, Path told) throws IOException {
        Fx.start();
        ProjectStore store = new ProjectStore(Clock.systemUTC());
        Path project = home.resolve("project");
        Session made = new Session(store.create(project, new ProjectSketch().project()), disk, Platform::runLater, Clock.systemUTC(), () -> "Ada");
        made.saveAll().join();
        made.release().join();
        Session session = new Session(store.open(project, OpenMode.WRITE), disk, Platform::runLater, Clock.systemUTC(), () -> "Ada");
        Workbench workbench = Fx.call(() -> window(session, store, home, files));
        Fx.settle();
        answering.start();
        Button add = (Button) Fx.call(() -> lookUp(workbench, "#import-add", "import.folder"));
        ListView<?> list = (ListView<?>) workbench.root().lookup("#import-files");
        part("reading", list.getItems()::size, () -> !add.isDisabled());
        part("adding", () -> session.project().articles().size(), () -> {
            if (!add.isDisabled() && session.project().articles().isEmpty()) {
                add.fire();
            }
            return !session.project().articles().isEmpty();
        });
        part("saving", () -> session.project().articles().size(), () -> session.durable().isDone());
        long start = System.nanoTime();
        Optional<String> failure = session.saveAll().join();
        lines.append("writing the files\t").append(session.project().articles().size()).append('\t').append((System.nanoTime() - start) / 1e9)
            .append("\t0\t").append(used()).append('\n');
        Files.writeString(told, lines + failure.map(sentence -> sentence + "\n").orElse(""));
    }

    private static Object lookUp(Workbench workbench, String id, String command) {
        workbench.commands().get(command).run();
        workbench.root().applyCss();
        return workbench.root().lookup(id);
    }

    private Workbench window(Session session, ProjectStore store, Path home, Path files) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", home.toString());
        properties.setProperty("java.io.tmpdir", home.toString());
        Look look = new Look();
        WindowServices services = new WindowServices(store, disk, background, Clock.systemUTC(),
            new SettingsModel(new SettingsFiles(home.resolve("config"), home.resolve("state")), disk), new PlatformFolders(Map.of(), properties), look);
        Workbench workbench = new Workbench(new Desk(new ProjectModel(session)), services, WindowActions.NONE, new FileDialogs() {
            @Override
            public Optional<Path> folder(String title, Path start) {
                return Optional.of(files);
            }

            @Override
            public List<Path> files(String title, Path start) {
                return List.of();
            }

            @Override
            public Optional<Path> save(String title, Path start, String name) {
                return Optional.empty();
            }
        }, address -> { });
        Stage stage = new Stage();
        stage.setScene(new Scene(workbench.root(), 1440, 900));
        look.dress(stage.getScene());
        stage.show();
        workbench.restore(DeskLayout.NONE);
        return workbench;
    }

    private void part(String name, java.util.function.IntSupplier count, BooleanSupplier over) {
        answering.forget();
        long start = System.nanoTime();
        while (!Fx.call(over::getAsBoolean)) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new IllegalStateException(name + " does not end");
            }
            frames();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        frames();
        lines.append(name).append('\t').append(Fx.call(count::getAsInt)).append('\t').append(seconds).append('\t')
            .append(answering.longest()).append('\t').append(used()).append('\n');
        System.err.print(lines);
    }

    private static void frames() {
        int[] frames = {0};
        Fx.waitUntil("two frames", Duration.ofMinutes(1), () -> frames[0]++ == 2);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
