package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.session.Session;
import synoptic.settings.Settings;
import synoptic.settings.WindowPlace;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.QuestionSheet;
import synoptic.ui.control.QuestionSheet.Answer;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;

/** The main window: shows one project after the other, or the start screen, and lets none go before all of it is saved. */
final class ProjectWindow implements WindowActions {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectWindow.class);

    private final Stage stage;
    private final WindowServices services;
    private final ProjectFiles files;
    private final FileDialogs dialogs;
    private final Consumer<String> browser;
    private final StackPane root = new StackPane();
    private final Overlay overlay = new Overlay(root);
    private final QuestionSheet questions = new QuestionSheet(overlay);
    private Optional<Workbench> workbench = Optional.empty();

    ProjectWindow(Stage stage, WindowServices services, FileDialogs dialogs, Consumer<String> browser) {
        this.stage = stage;
        this.services = services;
        this.files = new ProjectFiles(services);
        this.dialogs = dialogs;
        this.browser = browser;
        WindowPlace place = services.settings().get().window();
        Scene scene = new Scene(root, place.width(), place.height());
        services.look().dress(scene);
        stage.setScene(scene);
        stage.setTitle("Synoptic");
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        OnScreen.place(stage, place);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
    }

    /** Shows the window with a project, the one that was open last, or the sample on the first start. */
    void show(Optional<Path> project) {
        showStart();
        stage.show();
        Optional<Path> last = services.settings().get().recent().stream().findFirst().map(Path::of);
        project.or(() -> last).ifPresentOrElse(this::open, this::openSample);
    }

    /** What the window shows while a project is open. */
    Optional<Workbench> workbench() {
        return workbench;
    }

    @Override
    public void open(Path folder) {
        replaceWith(files.open(folder.toAbsolutePath().normalize()), opened -> { },
            () -> services.settings().change(now -> now.withoutRecent(folder.toString())));
    }

    @Override
    public void create(Path parent, String title) {
        replaceWith(files.create(parent, title), opened -> { }, () -> { });
    }

    @Override
    public void openSample() {
        replaceWith(files.sample(), shown -> shown.desk().model().setThaw(() -> ownSample(shown.desk())), () -> { });
    }

    @Override
    public void saveCopy(Path target) {
        workbench.ifPresent(open -> {
            Session session = open.desk().model().session();
            Path free = ProjectFiles.free(target);
            session.saveAll().thenRunAsync(() -> session.folder().copyTo(free), services.disk())
                .whenComplete((done, problem) -> Platform.runLater(() -> {
                    if (problem == null) {
                        open.desk().notices().done(Messages.get("file.copied", free));
                    } else {
                        open.desk().notices().failed(sentence(problem));
                    }
                }));
        });
    }

    @Override
    public void closeProject() {
        letGo(this::showStart);
    }

    @Override
    public void quit() {
        letGo(() -> {
            rememberPlace();
            stage.close();
            Platform.exit();
        });
    }

    private void replaceWith(CompletableFuture<OpenedProject> opening, Consumer<Workbench> shown, Runnable refused) {
        opening.whenComplete((opened, problem) -> Platform.runLater(() -> {
            if (problem != null) {
                LOG.warn("could not open a project", problem);
                refused.run();
                say(sentence(problem));
            } else {
                letGo(() -> {
                    showProject(opened);
                    workbench.ifPresent(shown);
                });
            }
        }));
    }

    private void showProject(OpenedProject opened) {
        Desk desk = new Desk(new ProjectModel(files.session(opened)));
        Workbench fresh = new Workbench(desk, services, this, dialogs, browser);
        workbench = Optional.of(fresh);
        overlay.close();
        root.getChildren().setAll(fresh.root());
        stage.titleProperty().bind(desk.model().projectProperty().map(project -> project.info().title() + " – Synoptic"));
        fresh.restore(services.settings().layout(desk.model().project().info().id().toString()));
        fresh.focusPanes();
        if (opened.readOnlyReason().isEmpty()) {
            services.settings().change(now -> now.withRecent(opened.folder().path().toString()));
            fresh.askName();
        }
        fresh.report(opened.findings());
    }

    private void showStart() {
        stage.titleProperty().unbind();
        stage.setTitle("Synoptic");
        Path documents = services.folders().documents();
        overlay.close();
        root.getChildren().setAll(new StartScreen(this,
            () -> dialogs.folder(Messages.get("file.newWhere"), documents).ifPresent(parent -> create(parent, Messages.get("file.untitled"))),
            () -> dialogs.folder(Messages.get("file.openTitle"), documents).ifPresent(this::open), services.settings().get().recent()));
    }

    /** Asks where the user's own copy of the sample shall lie, and goes on with that. */
    private Optional<Session> ownSample(Desk desk) {
        Path proposed = services.folders().documents().resolve("Synoptic");
        Optional<Path> parent = new SamplePlace(questions, dialogs).ask(proposed);
        try {
            return parent.map(folder -> {
                OpenedProject own = files.ownSample(folder, desk.model().project().info().title());
                services.settings().change(now -> now.withRecent(own.folder().path().toString()));
                desk.notices().done(Messages.get("file.sampleOwn", own.folder().path()));
                return files.session(own);
            });
        } catch (StoreException refused) {
            desk.notices().failed(refused.getMessage());
            return Optional.empty();
        }
    }

    /** Saves what is open and gives it free, then goes on; stays where the user wants to keep what cannot be saved. */
    private void letGo(Runnable next) {
        if (workbench.isEmpty()) {
            next.run();
            return;
        }
        Workbench open = workbench.get();
        Session session = open.desk().model().session();
        services.settings().saveLayout(session.project().info().id().toString(), open.layout());
        rememberPlace();
        // Whatever keeps it from being saved, also a fault of the program, is asked about: a window that cannot be closed helps nobody.
        session.saveAll().exceptionally(problem -> Optional.of(sentence(problem))).thenAccept(failure -> Platform.runLater(() -> {
            if (failure.isEmpty() || closeAnyway(failure.get())) {
                workbench = Optional.empty();
                open.dispose();
                session.release().whenComplete((done, problem) -> Platform.runLater(next));
            }
        }));
    }

    private boolean closeAnyway(String reason) {
        return questions.ask(Messages.get("file.notSaved"), Messages.get("file.notSavedWords", reason),
            List.of(new Answer<>(Messages.get("file.keepOpen"), false), new Answer<>(Messages.get("file.closeAnyway"), true)), false);
    }

    private void rememberPlace() {
        WindowPlace before = services.settings().get().window();
        WindowPlace now = OnScreen.of(stage, workbench.map(open -> open.panelsAt(before)).orElse(before));
        services.settings().change((Settings settings) -> settings.withWindow(now));
    }

    private void say(String sentence) {
        if (workbench.isPresent()) {
            workbench.get().desk().notices().failed(sentence);
            return;
        }
        questions.tell(sentence);
    }

    private static String sentence(Throwable problem) {
        Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (!(cause instanceof StoreException)) {
            LOG.error("unexpected", cause);
        }
        return cause instanceof StoreException ? cause.getMessage() : Messages.get("file.unexpected", String.valueOf(cause.getMessage()));
    }
}
