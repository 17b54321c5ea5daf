package synoptic.ui.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Project;
import synoptic.platform.PlatformFolders;
import synoptic.session.Session;
import synoptic.settings.DeskLayout;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.folder.ProjectStore;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;
import synoptic.ui.settings.SettingsModel;
import synoptic.ui.support.FileDialogs;
import synoptic.ui.support.PngWriter;
import synoptic.ui.theme.Look;
import synoptic.ui.theme.Theme;

/** Draws the workbench with a project into a picture, without a display and without changing the project. */
public final class Snapshots {

    /** Frames in which everything has found its place: styles, heights, then what is drawn over it. */
    private static final int FRAMES = 12;

    /**
     * What to draw.
     *
     * @param view the key of a view
     * @param open articles by id, outlet or words of the title; the first two by date where there are none
     * @param claim by id, number or words
     */
    public record Request(Path project, Path file, String view, int width, int height, String theme, List<String> open, Optional<String> claim) {
    }

    /** Something named is not there, or the file cannot be written; the message is one sentence. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private final Request request;
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private Snapshots(Request request) {
        this.request = request;
    }

    /** Draws, starting the toolkit headless where it does not run yet. @throws Refused if it cannot be done @throws synoptic.store.StoreException if the project cannot be read */
    public static void draw(Request request) {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(request.project(), OpenMode.READ);
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            Platform.setImplicitExit(false);
        }
        WritableImage image;
        try {
            image = new Snapshots(request).image(asInUse(opened)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Refused refused ? refused : failed;
        } finally {
            opened.folder().close();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(request.file()))) {
            PngWriter.write(image, out);
        } catch (IOException refused) {
            throw new Refused(request.file() + " cannot be written (" + refused.getMessage() + "); choose another place.");
        }
    }

    /** The picture shows the window as it looks at work, not that it was opened for reading to draw it. */
    private static OpenedProject asInUse(OpenedProject opened) {
        return new OpenedProject(opened.project(), opened.history(), opened.folder(), opened.findings(), Optional.empty());
    }

    private CompletableFuture<WritableImage> image(OpenedProject opened) {
        return CompletableFuture.supplyAsync(() -> {
            Workbench workbench = workbench(opened);
            Look look = new Look();
            look.themeProperty().set(Theme.ofKey(request.theme()));
            Scene scene = new Scene(workbench.root(), request.width(), request.height());
            look.dress(scene);
            return scene;
        }, Platform::runLater).thenCompose(Snapshots::settled);
    }

    private Workbench workbench(OpenedProject opened) {
        Clock clock = Clock.systemUTC();
        Session session = new Session(opened, disk, Platform::runLater, clock, () -> "");
        Path nowhere = opened.folder().path().resolve("no-settings");
        WindowServices services = new WindowServices(new ProjectStore(clock), disk, disk, clock,
            new SettingsModel(new SettingsFiles(nowhere, nowhere), task -> { }), PlatformFolders.ofThisMachine(), new Look());
        Desk desk = new Desk(new ProjectModel(session));
        Workbench workbench = new Workbench(desk, services, WindowActions.NONE, FileDialogs.NONE, address -> { });
        Project project = opened.project();
        List<DeskLayout.Pane> panes = request.open().stream().map(words -> article(project, words))
            .map(article -> new DeskLayout.Pane(article.id().toString(), 0, 0, 1)).toList();
        String claim = request.claim().map(words -> claim(project, words).id().toString()).orElse("");
        workbench.restore(panes.isEmpty() ? DeskLayout.NONE : new DeskLayout(panes, 0, "", "", "", claim, ""));
        if (panes.isEmpty() && !claim.isEmpty()) {
            desk.focus().claimProperty().set(claim(project, request.claim().orElseThrow()).id());
        }
        workbench.show(WorkbenchView.valueOf(request.view().toUpperCase(Locale.ROOT)));
        return workbench;
    }

    private static CompletableFuture<WritableImage> settled(Scene scene) {
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                if (++frames == FRAMES) {
                    stop();
                    scene.snapshot(result -> {
                        drawn.complete(result.getImage());
                        return null;
                    }, null);
                }
            }
        }.start();
        return drawn;
    }

    private static Article article(Project project, String words) {
        return project.articles().stream().filter(article -> article.id().toString().equals(words)).findFirst()
            .or(() -> project.articles().stream().filter(article -> article.metadata().outlet().equalsIgnoreCase(words)).findFirst())
            .or(() -> project.articles().stream().filter(article -> contains(article.displayTitle(), words)).findFirst())
            .or(() -> project.articles().stream().filter(article -> contains(article.metadata().outlet(), words)).findFirst())
            .orElseThrow(() -> new Refused("There is no article “" + words + "” in the project; 'synoptic list' shows what there is."));
    }

    private static Claim claim(Project project, String words) {
        return project.claims().stream().filter(claim -> claim.id().toString().equals(words) || String.valueOf(claim.number()).equals(words))
            .findFirst().or(() -> project.claimsInOrder().stream().filter(claim -> contains(claim.statement(), words)).findFirst())
            .orElseThrow(() -> new Refused("There is no claim “" + words + "” in the project; 'synoptic list' shows what there is."));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
