package synoptic.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges where ICU would end a sentence, because its suppressions miss initials, "U.S." inside a sentence, and quoted
 * questions.
 */
final class SentenceEnds {

    private static final int LONGEST_TOKEN = 24;
    private static final Set<String> ABBREVIATIONS = Set.of(
        "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Sgt", "Capt", "Maj", "Cmdr",
        "Adm", "Rev", "Hon", "Pres", "St", "Sr", "Mt", "vs", "approx", "ca", "cf", "Jan", "Feb", "Aug", "Sep", "Sept",
        "Oct", "Nov", "Dec");
    private static final Set<String> BEFORE_FIGURES = Set.of(
        "no", "No", "nos", "Nos", "Nr", "nr", "p", "pp", "vol", "Vol", "fig", "Fig", "Art", "art");
    /** Words that begin a sentence much more often than they follow an abbreviation. */
    private static final Set<String> BEGINNERS = Set.of(
        "The", "A", "An", "He", "She", "It", "They", "We", "You", "I", "This", "That", "These", "Those", "There",
        "But", "And", "In", "On", "At", "If", "When", "After", "As", "For", "However", "His", "Her", "Its", "Their",
        "Our", "My", "No", "Not", "So", "Then", "Now", "What", "Who", "Why", "How", "By", "To", "From");
    /** Languages that write ordinals with a stop: "3. Mai". */
    private static final Set<String> WITH_STOP_AFTER_ORDINALS = Set.of(
        "de", "da", "nb", "nn", "no", "is", "fi", "et", "lv", "cs", "sk", "pl", "hu", "hr", "bs", "sr", "sl", "tr");
    private static final Pattern FIRST_WORD = Pattern.compile("\\P{L}{0,3}(\\p{L}+)");

    private final String language;

    /** @param language a lower-case language code, possibly empty */
    SentenceEnds(String language) {
        this.language = language;
    }

    /** Whether a sentence that begins at {@code start} may end at a break that lies inside the text. */
    boolean isEnd(String text, int start, int end) {
        int last = end;
        while (last > start && Segmenter.isSpace(text.charAt(last - 1))) {
            if (isLineEnd(text.charAt(last - 1))) {
                return true;
            }
            last--;
        }
        if (last == start || Character.isLowerCase(text.codePointAt(end))) {
            return last == start;
        }
        return text.charAt(last - 1) != '.' || endsWithStop(token(text, start, last - 1), text, end);
    }

    private boolean endsWithStop(String token, String text, int next) {
        boolean figureFollows = Character.isDigit(text.codePointAt(next));
        if (ABBREVIATIONS.contains(token) || figureFollows && BEFORE_FIGURES.contains(token)) {
            return false;
        }
        if (token.matches("\\p{Lu}") && !token.equals("I")) {
            return false;
        }
        if (token.matches("(\\p{L}\\.)+\\p{L}")) {
            return BEGINNERS.contains(firstWord(text, next));
        }
        return !(token.matches("\\d{1,2}") && WITH_STOP_AFTER_ORDINALS.contains(language));
    }

    /** What stands before a stop, back to a space or an opening sign. */
    private static String token(String text, int start, int stop) {
        int from = stop;
        int least = Math.max(start, stop - LONGEST_TOKEN);
        while (from > least && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, stop);
    }

    private static String firstWord(String text, int from) {
        Matcher word = FIRST_WORD.matcher(text).region(from, Math.min(text.length(), from + LONGEST_TOKEN));
        return word.lookingAt() ? word.group(1) : "";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
