package synoptic.ui.workbench;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import synoptic.settings.WindowPlace;

/** Puts a window where it stood, as far as that is still on a screen. */
final class OnScreen {

    private static final double VISIBLE_AT_LEAST = 120;

    private OnScreen() {
    }

    static void place(Stage stage, WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(place.width(), screen.getWidth()));
        stage.setHeight(Math.min(place.height(), screen.getHeight()));
        if (place.hasPosition() && !Screen.getScreensForRectangle(place.x(), place.y(), VISIBLE_AT_LEAST, VISIBLE_AT_LEAST).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        } else {
            // Left to the platform, a window as high as the screen has its title above it.
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        }
        stage.setMaximized(place.maximized());
    }

    /** The place of a window now; a maximised one keeps the size that it had before. @param panels with the panels' widths */
    static WindowPlace of(Stage stage, WindowPlace panels) {
        boolean large = stage.isMaximized() || stage.isFullScreen();
        return new WindowPlace(large ? panels.x() : stage.getX(), large ? panels.y() : stage.getY(),
            large ? panels.width() : stage.getWidth(), large ? panels.height() : stage.getHeight(), stage.isMaximized(),
            panels.left(), panels.right(), panels.leftShown(), panels.rightShown());
    }
}
