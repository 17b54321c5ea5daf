package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.List;
import synoptic.ui.support.Messages;

/**
 * How much there is in an article.
 *
 * @param claims how many different claims its highlights mention
 */
public record ArticleFacts(int claims, int highlights) {

    /** Such as "446 words". */
    public static String words(int count) {
        return Messages.get("reading.words", count);
    }

    /** Such as "446 words · 4 claims · 6 highlights", without what there is none of. @param words empty as long as nobody has counted them */
    public String line(String words) {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add(words);
        }
        if (claims > 0) {
            parts.add(Messages.get("reading.claims", claims));
        }
        if (highlights > 0) {
            parts.add(Messages.get("reading.highlights", highlights));
        }
        return String.join(" · ", parts);
    }
}
