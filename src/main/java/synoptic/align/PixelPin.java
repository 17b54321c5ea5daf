package synoptic.align;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A pin as it lies in two panes.
 *
 * @param left content pixels from the top of the one text, 0 or more
 * @param right content pixels from the top of the other
 */
public record PixelPin(double left, double right) {

    public PixelPin {
        if (!Double.isFinite(left) || !Double.isFinite(right)) {
            throw new IllegalArgumentException("not a place: " + left + ", " + right);
        }
    }

    /** The pins where the lines with the beginnings of their passages lie. */
    public static List<PixelPin> of(List<Pin> pins, IntToDoubleFunction left, IntToDoubleFunction right) {
        return pins.stream().map(pin -> new PixelPin(left.applyAsDouble(pin.left().start()),
            right.applyAsDouble(pin.right().start()))).toList();
    }

    /** The pin seen from the other pane. */
    public PixelPin turned() {
        return new PixelPin(right, left);
    }
}
