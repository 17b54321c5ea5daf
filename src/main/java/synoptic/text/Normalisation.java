package synoptic.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the characters of a text uniform, so that a quotation found elsewhere matches here: every kind of line end
 * becomes a line feed; every kind of space (no-break, thin, ideographic …) a plain one; what has no width and no
 * meaning (soft hyphen, zero-width space, word joiner, byte order mark, control characters) goes; composed characters
 * are put together (NFC). The joiners of emoji, Persian and Indic scripts and the marks of writing direction stay.
 */
public final class Normalisation {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Normalisation() {
    }

    /** The lines of a text, uniform but with their indentation and empty lines. */
    public static List<String> lines(String text) {
        String uniform = uniform(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = uniform.indexOf('\n'); end >= 0; end = uniform.indexOf('\n', start)) {
            lines.add(uniform.substring(start, end));
            start = end + 1;
        }
        lines.add(uniform.substring(start));
        return lines;
    }

    /** The same words in uniform characters, with white space and line ends where they are. */
    public static String uniform(String text) {
        return NFC.normalize(characters(text));
    }

    /** Words in one line: uniform characters, single spaces, none at the ends. */
    public static String words(String text) {
        return squeeze(uniform(text));
    }

    /** A text with each run of white space as one space and none at the ends. */
    public static String squeeze(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
            } else {
                if (space && !words.isEmpty()) {
                    words.append(' ');
                }
                space = false;
                words.append(c);
            }
        }
        return words.toString();
    }

    private static String characters(String text) {
        StringBuilder uniform = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                uniform.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\f') {
                uniform.append("\n\n");
            } else if (c == '\u000b' || c == '\u0085' || c == '\u2028') {
                uniform.append('\n');
            } else if (c == '\u2029') {
                uniform.append("\n\n");
            } else if (c == '\u00ad') {
                i = afterBrokenWord(text, i);
            } else if (c == '\n' || c == '\t') {
                uniform.append(c);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                uniform.append(' ');
            } else if (!Character.isISOControl(c) && !isNothing(c) && !isLoneSurrogate(text, i)) {
                uniform.append(c);
            }
        }
        return uniform.toString();
    }

    /**
     * The last unit to leave out at a soft hyphen: the hyphen itself, or the line end behind it, so that a broken word
     * is whole again.
     */
    private static int afterBrokenWord(String text, int hyphen) {
        int next = hyphen + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next - 1;
    }

    private static boolean isNothing(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\ufffe' || c == '\uffff';
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
