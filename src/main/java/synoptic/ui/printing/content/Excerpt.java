package synoptic.ui.printing.content;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Quoted words on one line, cut at the end of a word where they are long. */
final class Excerpt {

    private static final int LONGEST = 220;

    private Excerpt() {
    }

    static String of(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(line);
        int end = breaks.preceding(LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)).strip() + "…";
    }
}
