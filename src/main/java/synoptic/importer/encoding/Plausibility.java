package synoptic.importer.encoding;

import java.lang.Character.UnicodeScript;

/**
 * How much a decoded text looks like words in some language, whichever: what an encoding guessed wrongly betrays itself
 * by.
 */
final class Plausibility {

    private Plausibility() {
    }

    /** From 0, nonsense, to 1: the share of characters beyond ASCII that stand where such characters stand in words. */
    static double of(String text) {
        int beyond = 0;
        double odd = 0;
        int before = ' ';
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int after = at < text.length() ? text.codePointAt(at) : ' ';
            if (c > 0x7f) {
                beyond++;
                odd += oddity(before, c, after);
            }
            before = c;
        }
        return beyond == 0 ? 1 : Math.max(0, 1 - odd / beyond);
    }

    private static double oddity(int before, int c, int after) {
        int type = Character.getType(c);
        if (!Character.isDefined(c) || Character.isISOControl(c) || type == Character.PRIVATE_USE || c == 0xfffd) {
            return 3;
        }
        if (Character.isLetter(c)) {
            return inWord(before, c, after);
        }
        boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
        boolean box = c >= 0x2500 && c <= 0x25ff;
        boolean sign = type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL
            || type == Character.CURRENCY_SYMBOL
            || type == Character.OTHER_NUMBER || type == Character.MODIFIER_SYMBOL;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (mark) {
            return Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return box || sign && insideWord ? 1 : insideWord && c != 0x2019 && c != 0xad && c != 0xb7 ? 0.7 : sign ? 0.4
            : 0;
    }

    private static double inWord(int before, int c, int after) {
        double odd = 0;
        if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
            odd += 1;
        }
        if (Character.isLetter(before) && scriptsClash(before, c) || Character.isLetter(after)
            && scriptsClash(c, after)) {
            odd += 1;
        }
        if (c >= 0xff61 && c <= 0xff9f) {
            odd += 0.5;
        }
        return odd;
    }

    /** Whether two neighbours in a word come from scripts that no writing system mixes. */
    private static boolean scriptsClash(int a, int b) {
        UnicodeScript one = UnicodeScript.of(a);
        UnicodeScript other = UnicodeScript.of(b);
        return one != other && (isAlphabet(one) && isAlphabet(other));
    }

    private static boolean isAlphabet(UnicodeScript script) {
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, HEBREW, ARABIC, THAI -> true;
            default -> false;
        };
    }
}
