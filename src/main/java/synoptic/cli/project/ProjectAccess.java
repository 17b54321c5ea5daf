package synoptic.cli.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import synoptic.cli.Refusal;
import synoptic.cli.Surroundings;
import synoptic.session.Session;
import synoptic.settings.SettingsFiles;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.StoreException;
import synoptic.store.folder.ProjectStore;

/** Opens projects for commands, and turns the store's refusals into those of the command line. */
final class ProjectAccess {

    private final Surroundings surroundings;
    private final Clock clock = Clock.systemUTC();

    ProjectAccess(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ProjectStore store() {
        return new ProjectStore(clock);
    }

    Clock clock() {
        return clock;
    }

    /** Opens a project for reading, does something with it and gives it free. */
    <T> T read(Path folder, Function<OpenedProject, T> work) {
        try {
            OpenedProject opened = store().open(folder, OpenMode.READ);
            try (var used = opened.folder()) {
                return work.apply(opened);
            }
        } catch (StoreException refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    /** Opens a project for writing, works on it, and brings everything to disk. */
    <T> T write(Path folder, Function<Session, T> work) {
        try {
            OpenedProject opened = store().open(folder, OpenMode.WRITE);
            if (opened.readOnlyReason().isPresent()) {
                opened.folder().close();
                throw new Refusal(opened.readOnlyReason().get());
            }
            return inSession(opened, work);
        } catch (StoreException refused) {
            throw new Refusal(refused.getMessage(), refused);
        }
    }

    private <T> T inSession(OpenedProject opened, Function<Session, T> work) {
        ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("disk").daemon().factory());
        Session session = new Session(opened, disk, Runnable::run, clock, this::analyst);
        try {
            T result = work.apply(session);
            session.saveAll().join().ifPresent(failure -> {
                throw new Refusal(failure);
            });
            return result;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StoreException refused ? new Refusal(refused.getMessage(), refused) : failed;
        } finally {
            session.release().join();
            disk.shutdown();
        }
    }

    /** The name in the settings, else the system's. */
    private String analyst() {
        String name = new SettingsFiles(surroundings.folders().config(), surroundings.folders().state()).load().analyst();
        return name.isBlank() ? surroundings.properties().getProperty("user.name", "") : name;
    }
}
