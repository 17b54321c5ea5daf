package synoptic.text;

import java.util.Arrays;

/**
 * Converts offsets between UTF-16 units, which the product uses, and Unicode code points, which exchange formats use.
 * Immutable.
 */
public final class CodePoints {

    private final int units;
    /** Where the code points of two units start, in units; most texts have none. */
    private final int[] pairs;

    /** A converter over one text: one pass over it, and then a binary search for each offset. */
    public CodePoints(String text) {
        units = text.length();
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < units; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** The number of code points in the text. */
    public int length() {
        return units - pairs.length;
    }

    /** The number of code points before a UTF-16 offset; half a pair counts as one. */
    public int fromUnit(int offset) {
        if (offset < 0 || offset > units) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + units);
        }
        return offset - wholePairsBefore(offset);
    }

    /** The UTF-16 offset of the code point with this number, counted from 0. */
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int wholePairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset - 1);
        return found >= 0 ? found : -found - 1;
    }
}
