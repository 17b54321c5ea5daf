package synoptic.store.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import synoptic.store.OpenMode;
import synoptic.store.OpenedProject;

/** Another program that has a project open until it is killed. */
final class LockHolder {

    private LockHolder() {
    }

    /** Opens the project at the first argument, says so, and waits for input that never comes. */
    public static void main(String[] arguments) throws IOException {
        OpenedProject opened = new ProjectStore(Clock.systemUTC()).open(Path.of(arguments[0]), OpenMode.WRITE);
        System.out.println(opened.isReadOnly() ? "refused" : "held");
        System.exit(System.in.read());
    }
}
