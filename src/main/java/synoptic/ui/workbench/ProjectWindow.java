package synoptic.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.settings.Settings;
import synoptic.settings.WindowPlace;
import synoptic.store.Glimpse;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.ui.control.Overlay;
import synoptic.ui.control.QuestionSheet;
import synoptic.ui.control.QuestionSheet.Answer;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.Messages;
import synoptic.ui.workbench.opening.EarlyTexts;
import synoptic.ui.workbench.opening.ProjectOpening;

/** The main window: shows one project after the other, or the start screen, and lets none go before all of it is saved. */
final class ProjectWindow implements WindowActions {

    private static final double JUST_NOT_ALL = 0.999;
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
    private Optional<Arrival> coming = Optional.empty();

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
        Path path = folder.toAbsolutePath().normalize();
        replaceWith(watch -> files.open(path, watch), opened -> { },
            () -> services.settings().change(now -> now.withoutRecent(folder.toString())));
    }

    @Override
    public void create(Path parent, String title) {
        replaceWith(watch -> files.create(parent, title), opened -> { }, () -> { });
    }

    @Override
    public void openSample() {
        replaceWith(watch -> files.sample(), shown -> shown.desk().model().setThaw(() -> ownSample(shown.desk())), () -> { });
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
        afterGivingUp(() -> letGo(this::showStart, () -> { }));
    }

    @Override
    public void quit() {
        afterGivingUp(() -> letGo(() -> {
            rememberPlace();
            stage.close();
            Platform.exit();
        }, () -> { }));
    }

    /** Goes on once the project that is being opened, if there is one, is free again. */
    private void afterGivingUp(Runnable next) {
        Optional<Arrival> arrival = coming;
        coming = Optional.empty();
        arrival.map(Arrival::giveUp).ifPresentOrElse(free -> free.whenComplete((done, problem) -> Platform.runLater(next)), next);
    }

    private void replaceWith(Function<OpeningWatch, CompletableFuture<OpenedProject>> opening, Consumer<Workbench> shown, Runnable refused) {
        coming.ifPresent(Arrival::giveUp);
        coming = Optional.of(new Arrival(opening, shown, refused));
    }

    /** A project on its way into this window. It is shown early where its list comes early, once what is open has been let go. */
    private final class Arrival implements ProjectOpening.Waiting {

        private final ProjectOpening opening;
        private final Consumer<Workbench> shown;
        private final Runnable refused;
        private boolean makesRoom;
        private boolean hasRoom;
        private Optional<EarlyTexts> texts = Optional.empty();
        private Optional<OpenedProject> whole = Optional.empty();

        Arrival(Function<OpeningWatch, CompletableFuture<OpenedProject>> opening, Consumer<Workbench> shown, Runnable refused) {
            this.shown = shown;
            this.refused = refused;
            this.opening = new ProjectOpening(opening, Platform::runLater, this);
        }

        CompletableFuture<Void> giveUp() {
            texts.ifPresent(EarlyTexts::end);
            return opening.giveUp();
        }

        @Override
        public void glimpsed(Glimpse glimpse) {
            EarlyTexts early = new EarlyTexts(glimpse, services.background(), Platform::runLater);
            Project list = glimpse.opened().project();
            early.read(DeskKeeper.articles(services.settings().layout(list.info().id().toString()), list)).whenComplete((read, problem) -> {
                if (problem != null) {
                    // The list is not worth more than the project, which is still on its way.
                    LOG.error("could not read the first articles", problem);
                } else if (!opening.isGivenUp() && whole.isEmpty()) {
                    texts = Optional.of(early);
                    Platform.runLater(this::comeIn);
                }
            });
        }

        @Override
        public void reached(double share) {
            if (hasRoom && texts.isPresent()) {
                workbench.ifPresent(early -> early.desk().model().setRead(Math.min(share, JUST_NOT_ALL)));
            }
        }

        @Override
        public void opened(OpenedProject project) {
            whole = Optional.of(project);
            comeIn();
        }

        @Override
        public void refused(Throwable problem) {
            LOG.warn("could not open a project", problem);
            coming = Optional.empty();
            refused.run();
            if (hasRoom && texts.isPresent()) {
                letGo(() -> {
                    showStart();
                    say(sentence(problem));
                }, () -> { });
            } else {
                say(sentence(problem));
            }
        }

        /** Shows what there is, after what stood there before has gone. */
        private void comeIn() {
            if (hasRoom) {
                show();
            } else if (!makesRoom) {
                makesRoom = true;
                letGo(() -> {
                    hasRoom = true;
                    show();
                }, this::stayOut);
            }
        }

        private void show() {
            if (whole.isEmpty() && !opening.isGivenUp()) {
                showProject(texts.orElseThrow().opened(), 0);
                Desk desk = workbench.orElseThrow().desk();
                texts.get().follow(desk.panes(), known -> desk.model().adopt(files.session(known)));
            }
            if (whole.isEmpty() || opening.isGivenUp()) {
                return;
            }
            OpenedProject opened = whole.get();
            coming = Optional.empty();
            if (workbench.isPresent()) {
                texts.orElseThrow().end();
                ProjectModel model = workbench.get().desk().model();
                model.adopt(files.session(texts.get().wholeLike(opened)));
                model.setRead(1);
            } else {
                showProject(opened, 1);
            }
            isWhole(opened);
            workbench.ifPresent(shown);
        }

        /** What is open stays, since it cannot be saved. */
        private void stayOut() {
            coming = Optional.empty();
            texts.ifPresent(EarlyTexts::end);
            whole.ifPresentOrElse(opened -> CompletableFuture.runAsync(opened.folder()::close, services.disk()), opening::giveUp);
        }
    }

    private void showProject(OpenedProject opened, double read) {
        ProjectModel model = new ProjectModel(files.session(opened));
        model.setRead(read);
        Desk desk = new Desk(model);
        Workbench fresh = new Workbench(desk, services, this, dialogs, browser);
        workbench = Optional.of(fresh);
        overlay.close();
        root.getChildren().setAll(fresh.root());
        stage.titleProperty().bind(desk.model().projectProperty().map(project -> project.info().title() + " – Synoptic"));
        fresh.restore(services.settings().layout(desk.model().project().info().id().toString()));
        fresh.focusPanes();
    }

    private void isWhole(OpenedProject opened) {
        Workbench fresh = workbench.orElseThrow();
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
    private void letGo(Runnable next, Runnable stays) {
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
            } else {
                stays.run();
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
