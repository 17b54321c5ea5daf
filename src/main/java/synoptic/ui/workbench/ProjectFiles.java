package synoptic.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import synoptic.model.Ids;
import synoptic.model.Project;
import synoptic.model.ProjectInfo;
import synoptic.session.Sample;
import synoptic.session.Session;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.ui.support.Messages;
import synoptic.ui.support.FolderNames;

/** Opens and makes projects away from the FX thread. Every failure is a {@link StoreException} whose message is for the user. */
final class ProjectFiles {

    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(2);

    private final WindowServices services;

    ProjectFiles(WindowServices services) {
        this.services = services;
    }

    CompletableFuture<OpenedProject> open(Path folder, OpeningWatch watch) {
        return later(() -> services.store().open(folder, OpenMode.WRITE, watch));
    }

    /** Makes an empty project in a new folder. */
    CompletableFuture<OpenedProject> create(Path parent, String title) {
        return later(() -> services.store().create(free(parent.resolve(FolderNames.of(title))), empty(title, services.clock())));
    }

    /** Opens the sample for reading, from a place that goes with the machine's temporary files. */
    CompletableFuture<OpenedProject> sample() {
        return later(() -> {
            try {
                Path folder = Sample.unpack(Files.createTempDirectory("synoptic-sample-"));
                OpenedProject opened = services.store().open(folder, OpenMode.READ);
                return new OpenedProject(opened.project(), opened.history(), opened.folder(), opened.findings(),
                    Optional.of(Messages.get("sample.status")));
            } catch (IOException refused) {
                throw new StoreException("The sample could not be unpacked into the folder for temporary files: " + refused.getMessage(), refused);
            }
        });
    }

    /** A copy of the sample in a folder that is not there yet, opened for writing. On the caller's thread: the sample is small. */
    OpenedProject ownSample(Path parent, String title) {
        Path folder = free(parent.resolve(FolderNames.of(title)));
        try {
            Sample.unpack(folder);
        } catch (IOException refused) {
            throw new StoreException("The sample could not be copied to “" + folder + "”: " + refused.getMessage(), refused);
        }
        return services.store().open(folder, OpenMode.WRITE);
    }

    Session session(OpenedProject opened) {
        Session session = new Session(opened, services.disk(), Platform::runLater, services.clock(), this::analyst);
        session.watchOutside(LOOK_AT_FILES);
        return session;
    }

    /** The name in the settings; until somebody has given one, the name that the system has. */
    private String analyst() {
        String name = services.settings().get().analyst();
        return name.isBlank() ? System.getProperty("user.name", "") : name;
    }

    static Project empty(String title, Clock clock) {
        return Project.of(new ProjectInfo(new Ids().project(), title, "", clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The folder itself, or with a number behind its name where there is one already. */
    static Path free(Path folder) {
        Path free = folder;
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolveSibling(folder.getFileName() + " " + number);
        }
        return free;
    }

    private <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, services.background());
    }
}
