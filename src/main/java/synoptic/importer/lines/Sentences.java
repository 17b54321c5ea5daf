package synoptic.importer.lines;

import java.lang.Character.UnicodeScript;

/** Counts and shapes of words by which a line shows what it is. */
public final class Sentences {

    private static final String STATEMENT_SIGNS = ".。।؟！？…";
    private static final String SENTENCE_SIGNS = STATEMENT_SIGNS + "!?:;";
    private static final String CLOSERS = "\"'”’»›)]」』";

    private Sentences() {
    }

    /** The number of words; in scripts without spaces two letters count as one. */
    public static int words(String line) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int at = 0; at < line.length();) {
            int c = line.codePointAt(at);
            at += Character.charCount(c);
            if (isUnspaced(c)) {
                unspaced++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    /** Whether it ends as a statement does: with a full stop, or with a quotation that has one. */
    public static boolean endsStatement(String line) {
        return endsWith(line, STATEMENT_SIGNS);
    }

    /** Whether it ends with any sign that closes a sentence or a clause. */
    public static boolean endsSentence(String line) {
        return endsWith(line, SENTENCE_SIGNS);
    }

    /** Whether the first sign is a small letter. */
    public static boolean startsLower(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    /** Whether the first letter or digit is not a small letter. */
    public static boolean startsUpper(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).limit(1)
            .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || isUnspaced(c)
            || !Character.isLowerCase(c));
    }

    /** Whether a letter belongs to a script that writes words without spaces. */
    public static boolean isUnspaced(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** A paragraph of an article, by its length and its end: not a title, a name, a button. */
    public static boolean isRunningText(String line) {
        int words = words(line);
        return words >= 40 || words >= 12 && endsStatement(line) || words >= 20 && endsSentence(line);
    }

    /** Whether the last sign but closing quotes, brackets and the numbers of notes is one of these. */
    private static boolean endsWith(String line, String signs) {
        int at = line.length() - 1;
        while (at > 0 && isTrailer(line, at)) {
            at--;
        }
        return at >= 0 && signs.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isTrailer(String line, int at) {
        char c = line.charAt(at);
        boolean note = Character.isDigit(c) && line.lastIndexOf('[', at) > line.lastIndexOf(' ', at)
            && line.endsWith("]");
        return CLOSERS.indexOf(c) >= 0 || note || c == '[';
    }
}
