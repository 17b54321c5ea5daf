package synoptic.store.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Something in a file that could not be read as it should be.
 *
 * @param line counted from 1
 * @param reason words that complete "line 4: …"
 */
public record Flaw(int line, String reason) {

    private static final int GIT_MARK = 7;

    /** Where JSON breaks, or leaves the bounds within which it is read. */
    static String reason(JacksonException syntax) {
        return syntax instanceof StreamConstraintsException ? "something here is nested deeper, or is a longer number or text, than Synoptic reads"
            : "this is not JSON";
    }

    /** The same, for a line of a file that may have been merged. @param from and to the line in the bytes */
    static String reason(JacksonException syntax, byte[] bytes, int from, int to) {
        String line = new String(bytes, from, Math.min(to - from, GIT_MARK), StandardCharsets.ISO_8859_1);
        return line.matches("<{7}|={7}|>{7}") ? "Git has left a conflict here, of which a person has to choose one side" : reason(syntax);
    }
}
