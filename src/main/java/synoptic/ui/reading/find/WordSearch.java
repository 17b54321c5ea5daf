package synoptic.ui.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.text.TextRange;

/**
 * Finds words as readers mean them: capitals, kinds of quotation marks, apostrophes and dashes make no difference, and any white space stands for
 * any other.
 */
public final class WordSearch {

    /** More hits than this help nobody and would slow the drawing down. */
    public static final int MOST = 10_000;
    private static final List<String> SAME = List.of("'’‘ʼ`´", "\"“”„«»", "-‐‑–—−");

    private WordSearch() {
    }

    /** Where the words stand, in order and without overlaps, up to {@link #MOST} of them; nowhere for a blank query. */
    public static List<TextRange> in(String text, String query) {
        List<TextRange> found = new ArrayList<>();
        if (query.isBlank()) {
            return found;
        }
        Matcher matcher = pattern(query).matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new TextRange(matcher.start(), matcher.end()));
        }
        return List.copyOf(found);
    }

    private static Pattern pattern(String query) {
        StringBuilder regex = new StringBuilder();
        boolean space = false;
        for (int at = 0; at < query.length(); at += Character.charCount(query.codePointAt(at))) {
            int sign = query.codePointAt(at);
            if (Character.isWhitespace(sign) || sign == 0xa0) {
                space = true;
                continue;
            }
            regex.append(space && !regex.isEmpty() ? "[\\s\\u00a0]+" : "").append(written(sign));
            space = false;
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String written(int sign) {
        return SAME.stream().filter(signs -> signs.indexOf(sign) >= 0).findFirst()
            .map(signs -> "[" + Pattern.quote(signs) + "]").orElseGet(() -> Pattern.quote(Character.toString(sign)));
    }
}
