package synoptic.ui.workbench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import synoptic.model.Claim;
import synoptic.model.Tag;
import synoptic.platform.PlatformFolders;
import synoptic.settings.SettingsFiles;
import synoptic.store.folder.ProjectStore;
import synoptic.testing.Fx;
import synoptic.testing.LargeProjects;
import synoptic.text.TextRange;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.theme.Look;

/**
 * A project of ten thousand articles and ten times as many highlights in the whole window, in a process of its own. A line is written for each thing
 * that an analyst does: its name, how often it was done, the median and the longest processor time of the window's thread in milliseconds
 * from the key to the end of the layout that follows from it, and the longest time that the window did not answer meanwhile.
 */
final class ManyArticlesWindow {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int MANY = 10_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Answering answering = new Answering();
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final StringBuilder lines = new StringBuilder();
    private Stage stage;
    private ProjectWindow window;

    private ManyArticlesWindow() {
    }

    /** The folder of the project, which is made if it is not there, one for settings, and the file for the lines. */
    public static void main(String[] arguments) throws IOException {
        new ManyArticlesWindow().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.exit(0);
    }

    private void run(Path project, Path home, Path told) throws IOException {
        if (Files.notExists(project)) {
            new ProjectStore(Clock.systemUTC()).create(project, new LargeProjects().project(MANY)).folder().close();
        }
        Fx.start();
        answering.start();
        long start = System.nanoTime();
        Fx.run(() -> open(project, home));
        await("the list", () -> library() != null && library().getItems().size() == MANY);
        double listed = (System.nanoTime() - start) / 1e6;
        await("all of it", () -> desk().model().whole().get());
        Fx.settle();
        lines.append("opening\t1\t%.0f\t%.0f\t%d\n".formatted(listed, (System.nanoTime() - start) / 1e6, answering.longest()));
        marking();
        looking();
        Files.writeString(told, lines);
    }

    private void open(Path project, Path home) {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", home.toString());
        properties.setProperty("java.io.tmpdir", home.toString());
        stage = new Stage();
        WindowServices services = new WindowServices(new ProjectStore(Clock.systemUTC()), disk, background, Clock.systemUTC(),
            new SettingsModel(new SettingsFiles(home.resolve("config"), home.resolve("state")), disk), new PlatformFolders(Map.of(), properties), new Look());
        services.settings().change(now -> now.withAnalyst("Ada"));
        window = new ProjectWindow(stage, services, FileDialogs.NONE, address -> { });
        window.show(Optional.of(project));
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    private void marking() {
        Claim second = desk().model().project().claimNumbered(2).orElseThrow();
        Tag tag = desk().model().project().tags().getFirst();
        time("highlight", 30, i -> {
            mark(i);
            command("highlight.add");
        });
        time("tag it", 30, i -> {
            mark(i);
            workbenchMarking().toggleTag(tag.id());
        });
        time("link to claim 3", 30, i -> {
            mark(i);
            command("claim.link3");
        });
        time("new claim", 10, i -> {
            mark(i);
            workbenchMarking().newClaim("What the councillor said at meeting number " + i + ".");
        });
        time("undo", 30, i -> command("edit.undo"));
        time("claim 2 into focus", 1, i -> desk().focus().claimProperty().set(second.id()));
        time("link to claim 2 in focus", 20, i -> {
            mark(i);
            command("claim.link2");
        });
        time("claim out of focus", 1, i -> desk().focus().claimProperty().set(null));
    }

    private void looking() {
        time("next article", 20, i -> command("article.next"));
        time("scroll the list", 60, i -> library().scrollTo(i * 150));
        TextField filter = (TextField) find("#library-filter");
        time("a letter into the filter", 8, i -> filter.setText("courier 7".substring(0, i + 1)));
        time("the filter empty", 1, i -> filter.clear());
        TabPane sidebar = (TabPane) find("#sidebar");
        for (int tab = 1; tab < 4; tab++) {
            int chosen = tab;
            String name = sidebar.getTabs().get(tab).getText();
            time("tab " + name, 1, i -> sidebar.getSelectionModel().select(chosen));
            time("highlight, tab " + name, 20, i -> {
                mark(i);
                command("highlight.add");
            });
        }
        Fx.run(() -> sidebar.getSelectionModel().select(0));
        time("palette", 1, i -> command("palette.open"));
        time("a letter into the palette", 6, i -> ((TextField) stage.getScene().getFocusOwner()).setText("courie".substring(0, i + 1)));
        Fx.run(() -> ((TextField) stage.getScene().getFocusOwner()).fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED,
            "", "", javafx.scene.input.KeyCode.ESCAPE, false, false, false, false)));
        time("the matrix", 1, i -> command("view.matrix"));
        time("back to the desk", 1, i -> command("view.matrix"));
    }

    private synoptic.ui.annotating.Marking workbenchMarking() {
        return new synoptic.ui.annotating.Marking(desk());
    }

    private void mark(int number) {
        OpenPane pane = desk().panes().active().orElseThrow();
        int start = 60 + 40 * number;
        pane.selectionProperty().set(new TextRange(start, start + 24));
        desk().focus().annotationProperty().set(null);
    }

    private void command(String id) {
        window.workbench().orElseThrow().commands().get(id).run();
    }

    private void time(String name, int times, IntConsumer action) {
        Fx.settle();
        answering.forget();
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            took.add(Fx.call(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                action.accept(number);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            }));
            Fx.settle();
        }
        Collections.sort(took);
        lines.append("%s\t%d\t%.1f\t%.1f\t%d\n".formatted(name, times, took.get(times / 2), took.getLast(), answering.longest()));
        System.err.print(lines.substring(lines.lastIndexOf("\n", lines.length() - 2) + 1));
    }

    private void await(String what, BooleanSupplier condition) {
        Fx.waitUntil(what, LONGEST, condition);
    }

    private Desk desk() {
        return window.workbench().orElseThrow().desk();
    }

    private ListView<?> library() {
        return (ListView<?>) find("#library-list");
    }

    private javafx.scene.Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
