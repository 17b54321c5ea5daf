package synoptic.session;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.store.ProjectFolder;

/** A folder that several threads use, one at a time. */
final class OneAtATime {

    private final ProjectFolder folder;
    private final ReentrantLock turn = new ReentrantLock();

    OneAtATime(ProjectFolder folder) {
        this.folder = folder;
    }

    /** Does something with the folder while nobody else does; waits for that if need be. */
    <T> T alone(Function<ProjectFolder, T> work) {
        turn.lock();
        try {
            return work.apply(folder);
        } finally {
            turn.unlock();
        }
    }

    /** As {@link #alone(Function)}, for what has no answer. */
    void run(Consumer<ProjectFolder> work) {
        alone(open -> {
            work.accept(open);
            return open;
        });
    }
}
