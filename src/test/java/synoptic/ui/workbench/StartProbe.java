package synoptic.ui.workbench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import synoptic.Synoptic;

/** Starts the program as a user does, says how long after the start of its process its list was painted, and how long after that all was read, and ends. */
public final class StartProbe {

    private StartProbe() {
    }

    /** @param arguments those of the program */
    public static void main(String[] arguments) {
        // What the system says of a process's start is off by seconds on some machines.
        long started = Long.getLong("synoptic.started");
        Thread.ofPlatform().daemon().start(() -> {
            while (Window.getWindows().isEmpty()) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            Platform.runLater(() -> watch(Window.getWindows().getFirst(), started));
        });
        Synoptic.main(arguments);
    }

    private static void watch(Window window, long started) {
        // The headless screen offers less room than any real one, and a narrow window puts the list away.
        window.setWidth(1440);
        window.setHeight(900);
        Scene scene = window.getScene();
        boolean[] listed = {false};
        scene.addPostLayoutPulseListener(() -> {
            if (!listed[0] && scene.lookup("#library-list") instanceof ListView<?> list && !list.lookupAll(".library-title").isEmpty()) {
                // Painted is what was laid out in the pulse before; a small project may be whole in the same one.
                Platform.runLater(() -> {
                    if (!listed[0]) {
                        System.out.println("LIST " + (System.currentTimeMillis() - started));
                    }
                    listed[0] = true;
                });
            }
            if (listed[0] && scene.lookup("#sidebar").isVisible()) {
                System.out.println("ALL " + (System.currentTimeMillis() - started));
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }
}
