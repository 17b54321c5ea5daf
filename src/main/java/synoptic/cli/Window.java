package synoptic.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The window, as the command line sees it. */
@FunctionalInterface
public interface Window {
    /**
     * Shows the window, with this project if there is one, and returns when the user has closed it.
     *
     * @throws UnsupportedOperationException where this machine has no way to show one; the message says what is missing
     */
    void show(Optional<Path> project);
}
