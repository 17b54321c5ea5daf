package synoptic.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.folder.ProjectStore;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;

/** A desk on a project that lies in a folder of the test, with a disk of its own. */
public final class OpenDesk implements AutoCloseable {

    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
    private final Session session;
    private final Desk desk;

    /** An empty project. @param owner runs on the thread of the window */
    public OpenDesk(Path folder, Executor owner) {
        this(folder, new ProjectSketch().project(), owner);
    }

    public OpenDesk(Path folder, Project project, Executor owner) {
        session = new Session(new ProjectStore(Clock.systemUTC()).create(folder, project), disk, owner, Clock.systemUTC(), () -> "Ada");
        desk = new Desk(new ProjectModel(session));
    }

    public Desk desk() {
        return desk;
    }

    public Session session() {
        return session;
    }

    @Override
    public void close() {
        session.saveAll().join();
        session.release().join();
        disk.shutdown();
    }
}
