package synoptic.ui.desk;

/**
 * A place in an article that survives changes of width and letter size.
 *
 * @param offset the first visible UTF-16 unit
 * @param pixels how far the line that holds it is scrolled out above the view, 0 or more
 */
public record ReadingPlace(int offset, double pixels) {

    public static final ReadingPlace START = new ReadingPlace(0, 0);
}
