package synoptic.ui.reading.text.highlight;

import javafx.scene.paint.Color;

/** A rectangle of one colour, on whole pixels of its row. */
public record Patch(double x, double y, double width, double height, Color color) {

    /** The patch between two corners, moved to whole pixels and at least one pixel wide and high. */
    static Patch between(double left, double top, double right, double bottom, Color color) {
        double x = Math.round(left);
        double y = Math.round(top);
        return new Patch(x, y, Math.max(1, Math.round(right) - x), Math.max(1, Math.round(bottom) - y), color);
    }
}
