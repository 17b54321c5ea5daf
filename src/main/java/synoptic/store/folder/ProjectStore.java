package synoptic.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import synoptic.model.Project;
import synoptic.store.Finding;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;
import synoptic.store.OpeningWatch;
import synoptic.store.StoreException;
import synoptic.store.disk.FileSteps;
import synoptic.store.disk.RealFiles;
import synoptic.store.json.ProjectJson;
import synoptic.store.place.Layout;
import synoptic.store.writing.ProjectCopy;

/** Creates and opens projects on disk. */
public final class ProjectStore {

    private final FileSteps steps;
    private final Clock clock;

    /** A store on this machine's files. */
    public ProjectStore(Clock clock) {
        this(new RealFiles(), clock);
    }

    /** A store whose writing goes through the given steps. */
    public ProjectStore(FileSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Makes a project's folder and opens it for writing. Its articles have no originals yet.
     *
     * @throws StoreException if there is something else already, or it cannot be written; nothing half-done stays behind
     */
    public OpenedProject create(Path folder, Project project) {
        Path root = folder.toAbsolutePath().normalize();
        new ProjectCopy(new Layout(root), new ProjectJson(), steps).write(project, root);
        return open(root, OpenMode.WRITE);
    }

    /**
     * Opens a project. For writing, damaged files are set aside and what can be restored is; where nothing can be written, or another
     * program has the project, it opens for reading and says why. For reading nothing is ever written.
     *
     * @throws StoreException if there is no project
     */
    public OpenedProject open(Path folder, OpenMode mode) {
        return open(folder, mode, OpeningWatch.NONE);
    }

    /**
     * Opens a project as {@link #open(Path, OpenMode)} does, and shows its list before its texts are read where that takes a while.
     *
     * @throws java.util.concurrent.CancellationException if the watch gave up
     * @throws StoreException if there is no project
     */
    public OpenedProject open(Path folder, OpenMode mode, OpeningWatch watch) {
        return new Opening(layoutOf(folder), steps, clock, watch).open(mode);
    }

    /** What is wrong with a project, thoroughly and without writing anything. @throws StoreException if there is no project */
    public List<Finding> check(Path folder) {
        return new Check(layoutOf(folder), steps, clock).findings();
    }

    private static Layout layoutOf(Path folder) {
        Path root;
        try {
            root = folder.toRealPath();
        } catch (IOException absent) {
            throw new StoreException("There is no folder “" + folder + "”; choose a project’s folder.", absent);
        }
        Layout layout = new Layout(root);
        boolean isProject = Files.exists(layout.project()) || Files.exists(layout.journal())
            || Files.isDirectory(layout.articles());
        if (!isProject) {
            throw new StoreException("“" + folder + "” is not a Synoptic project, since it has no project.json; "
                + "choose the folder of a project or make a new one.");
        }
        return layout;
    }
}
