package synoptic.ui.reading.text.rows;

/**
 * A place in an article that survives changes of width and type.
 *
 * @param offset the first unit of the first visible line
 * @param pixels how far that line is above the view's upper edge; below 0 where it is under it
 */
public record TextPlace(int offset, double pixels) {

    /** The top of the page. */
    public static final TextPlace START = new TextPlace(0, -ScrollModel.TOP_MARGIN);
}
