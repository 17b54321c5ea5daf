package synoptic.ui.support;

import javafx.scene.Node;

/** Whether things may move by themselves: the reader's setting, else the system's. */
public final class Motion {

    private Motion() {
    }

    /** Whether nothing is to glide or blink where a node is shown; so too where it is on no scene. */
    public static boolean isReduced(Node shown) {
        return shown.getScene() == null || shown.getScene().getPreferences().isReducedMotion();
    }
}
