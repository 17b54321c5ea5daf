package synoptic.ui.desk;

/**
 * A place in an article that survives changes of width and letter size.
 *
 * @param offset the first visible UTF-16 unit, 0 or more
 * @param pixels how far the line that holds it is scrolled out above the view; below 0 where it begins under the view's upper edge
 */
public record ReadingPlace(int offset, double pixels) {

    public static final ReadingPlace START = new ReadingPlace(0, 0);
}
