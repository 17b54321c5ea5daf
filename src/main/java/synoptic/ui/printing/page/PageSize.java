package synoptic.ui.printing.page;

/** The part of a sheet of paper that can be printed on, in points. */
public record PageSize(double width, double height) {

    /** A4 with margins of two centimetres. */
    public static final PageSize A4 = new PageSize(482, 729);

    /** Below the text: the space to the foot, and the foot with title and number of the page. */
    static final double FOOT = 26;

    /** A longer line is hard to follow. */
    private static final double WIDEST = 440;

    /** The width of the text; what is left of a wide page is room for the pen. */
    double column() {
        return Math.min(width, WIDEST);
    }

    double column(Para para) {
        return column() - para.style().indent();
    }

    /** The height of the text. */
    double text() {
        return height - FOOT;
    }
}
