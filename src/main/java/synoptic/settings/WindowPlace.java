package synoptic.settings;

/**
 * Where the window stood, in pixels of the screen, and which of its panels were open.
 *
 * @param left the width of the article list; 0 or less means the usual one
 * @param right the width of the sidebar; 0 or less means the usual one
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized,
    double left, double right, boolean leftShown, boolean rightShown) {

    public static final WindowPlace DEFAULT = new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false, 0, 0, true, true);

    /** Whether the place is known; a new window is centred by the platform. */
    public boolean hasPosition() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
