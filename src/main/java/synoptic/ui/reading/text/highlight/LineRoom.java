package synoptic.ui.reading.text.highlight;

/**
 * The room that lines of text leave for what is drawn behind them, in pixels. Heights in it count down from the
 * baseline.
 *
 * @param ascent  of the font
 * @param descent of the font
 * @param pitch   the distance of baselines, a whole number
 * @param size    the text's size
 */
public record LineRoom(double ascent, double descent, double pitch, double size) {

    private static final double MOST_BELOW = 9;
    private static final int ROOMY = 2;
    private static final int CLOSE = 6;

    /** The space between the descent of a line and the ascent of the next; may be negative. */
    double spacing() {
        return pitch - ascent - descent;
    }

    /** How far a fill reaches above the baseline: to the tips of the letters with a little air. */
    double fillAbove() {
        return Math.min(ascent, size * 0.86);
    }

    /** How far a fill reaches below the baseline: to its line, but not into the next line's fill. */
    double fillBelow() {
        return Math.min(pitch - fillAbove() - 1, scaled(7));
    }

    /** The upper edge of a line below the baseline. The more lines, the nearer the first is to the words. */
    double lane(int lane, int lanes) {
        return first(lanes) + lane * pitch(lanes);
    }

    /** How thick a line is. */
    double thickness(int lanes, Emphasis emphasis) {
        double thick = lanes == 1 ? scaled(2) : lanes <= ROOMY ? Math.min(scaled(2), pitch(lanes))
            : Math.max(1, Math.floor(pitch(lanes) - (lanes <= CLOSE ? 1 : 0)));
        return lanes <= CLOSE ? Math.round(thick * emphasis.weight()) : thick;
    }

    private double first(int lanes) {
        if (lanes == 1) {
            return Math.min(scaled(5), pitch - fillAbove() - 2);
        }
        return lanes <= ROOMY ? scaled(4) : lanes <= CLOSE ? scaled(3) : scaled(2);
    }

    private double pitch(int lanes) {
        double wanted = lanes <= ROOMY ? scaled(3) : lanes <= CLOSE ? scaled(2) : 1;
        double room = Math.max(1, (pitch - fillAbove() + scaled(MOST_BELOW) / 3 - first(lanes)) / lanes);
        return Math.max(1, Math.floor(Math.min(wanted, room)));
    }

    private double scaled(double pixels) {
        return Math.max(1, Math.round(pixels * size / 18));
    }
}
