package synoptic.ui.annotating.lists;

import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A tag's colour as a small square. */
final class TagSwatch {

    private static final double SIZE = 9;

    private TagSwatch() {
    }

    /** @param color {@code #rrggbb} */
    static Rectangle of(String color) {
        Rectangle swatch = new Rectangle(SIZE, SIZE, Color.web(color));
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        return swatch;
    }
}
