package synoptic.testing;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import synoptic.edit.History;
import synoptic.model.Project;
import synoptic.session.Session;
import synoptic.store.OpenedProject;
import synoptic.store.ProjectFolder;
import synoptic.ui.desk.Desk;
import synoptic.ui.desk.ProjectModel;

/** A desk on a project that no disk knows of. */
public final class DeskSketch {

    private DeskSketch() {
    }

    /** A desk without open panes; what it writes goes nowhere. */
    public static Desk of(Project project) {
        ProjectFolder nowhere = (ProjectFolder) Proxy.newProxyInstance(ProjectFolder.class.getClassLoader(),
            new Class<?>[] {ProjectFolder.class}, (proxy, method, arguments) -> null);
        ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        var opened = new OpenedProject(project, History.EMPTY, nowhere, Optional.empty());
        var session = new Session(opened, disk, saving -> { }, Clock.fixed(ProjectSketch.NOON, ZoneOffset.UTC), () -> "Analyst");
        return new Desk(new ProjectModel(session));
    }
}
