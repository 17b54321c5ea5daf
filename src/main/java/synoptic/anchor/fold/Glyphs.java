package synoptic.anchor.fold;

import java.lang.Character.UnicodeScript;

/** What a code point means to matching, which looks past typography. */
public final class Glyphs {

    private Glyphs() {
    }

    /** Whether it shows nothing: soft hyphens, zero-width and direction marks, variation selectors. */
    public static boolean isInvisible(int codePoint) {
        if (codePoint < 0xad) {
            return codePoint < 0x20 && !Character.isWhitespace(codePoint);
        }
        return Character.getType(codePoint) == Character.FORMAT || codePoint >= 0xfe00 && codePoint <= 0xfe0f
            || codePoint == 0x34f || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }

    /** Whether it only marks text up: bullets, table bars, emphasis by asterisks. */
    public static boolean isMarkup(int codePoint) {
        return switch (codePoint) {
            case '*', '|', 0xb7, 0x2022, 0x2023, 0x2043, 0x25a0, 0x25aa, 0x25cb, 0x25cf, 0x25e6, 0xf0b7 -> true;
            default -> false;
        };
    }

    /** Whether it is white space of any kind. */
    public static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\n' || Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint);
    }

    /** Whether it is a hyphen, a dash or a minus sign. */
    public static boolean isDash(int codePoint) {
        return codePoint == '-' || codePoint == 0x2212 || codePoint > 0x7f
            && Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || isMark(codePoint);
    }

    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    }

    /** Whether neighbours of its kind make one word with it, which they don't in scripts that write no spaces. */
    static boolean joinsWord(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return false;
        }
        return codePoint < 0xe00 || !writesNoSpaces(codePoint);
    }

    private static boolean writesNoSpaces(int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return true;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /** The plain form of a quotation mark or apostrophe, or the code point itself. */
    static int straightened(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2bc, 0x2b9, 0xb4, '`', 0x2039, 0x203a -> '\'';
            case 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb -> '"';
            default -> codePoint;
        };
    }
}
