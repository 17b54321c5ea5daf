package synoptic.text;

/** Converts offsets between UTF-16 units, which the product uses, and Unicode code points, which exchange formats use. */
public final class CodePoints {

    private final String text;
    private int unit;
    private int point;

    /** A converter over one text; it walks from where it last was, so sorted look-ups cost one pass together. */
    public CodePoints(String text) {
        this.text = text;
    }

    /** The number of code points before a UTF-16 offset. */
    public int fromUnit(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        if (offset < unit) {
            unit = 0;
            point = 0;
        }
        point += text.codePointCount(unit, offset);
        unit = offset;
        return point;
    }

    /** The UTF-16 offset of the code point with this number, counted from 0. */
    public int toUnit(int codePoint) {
        if (codePoint < point) {
            unit = 0;
            point = 0;
        }
        unit = text.offsetByCodePoints(unit, codePoint - point);
        point = codePoint;
        return unit;
    }
}
