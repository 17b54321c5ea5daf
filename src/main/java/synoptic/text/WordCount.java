package synoptic.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Counts the words of a text by ICU's word rules. */
public final class WordCount {

    private WordCount() {
    }

    /** The number of words that hold a letter, a digit or an ideograph. */
    public static int of(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
