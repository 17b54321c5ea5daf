package synoptic.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences, words and grapheme clusters by ICU's rules, with its suppressions and some of our own, so
 * that "Mr.", "U.S." or an initial ends no sentence. Not safe for use by several threads at once.
 */
public final class Segmenter {

    private final BreakIterator sentences;
    private final SentenceEnds ends;
    private final BreakIterator words;
    private final BreakIterator graphemes;

    /**
     * A segmenter for a language given as a BCP 47 tag; an empty tag means the root rules with English suppressions.
     */
    public Segmenter(String language) {
        ULocale locale = language.isEmpty() ? ULocale.ENGLISH : ULocale.forLanguageTag(language);
        sentences = FilteredBreakIteratorBuilder.getInstance(locale)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        ends = new SentenceEnds(locale.getLanguage());
        words = BreakIterator.getWordInstance(locale);
        graphemes = BreakIterator.getCharacterInstance(locale);
    }

    /** The sentences of a text in order, without the white space around them; never empty ranges. */
    public List<TextRange> sentences(String text) {
        List<TextRange> found = new ArrayList<>();
        sentences.setText(text);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end == text.length() || ends.isEnd(text, start, end)) {
                TextRange trimmed = trim(text, start, end);
                if (!trimmed.isEmpty()) {
                    found.add(trimmed);
                }
                start = end;
            }
        }
        return found;
    }

    /**
     * The word, or run of other signs, around an offset; the last one at the end of the text; empty in an empty text.
     */
    public TextRange wordAt(String text, int offset) {
        if (text.isEmpty()) {
            return TextRange.at(0);
        }
        words.setText(text);
        int inside = Math.clamp(offset, 0, text.length() - 1);
        int end = words.following(inside);
        int start = words.previous();
        return new TextRange(start, end);
    }

    /** The start of the next word after an offset, or the end of the text. */
    public int nextWord(String text, int offset) {
        words.setText(text);
        int at = offset >= text.length() ? text.length() : words.following(offset);
        while (at < text.length() && isSpace(text.charAt(at))) {
            at = words.following(at);
        }
        return at;
    }

    /** The start of the word before an offset, or 0. */
    public int previousWord(String text, int offset) {
        words.setText(text);
        int at = offset <= 0 ? 0 : words.preceding(offset);
        while (at > 0 && isSpace(text.charAt(at))) {
            at = words.preceding(at);
        }
        return at;
    }

    /** The next grapheme cluster boundary after an offset, or the end of the text. */
    public int nextGrapheme(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        graphemes.setText(text);
        return graphemes.following(offset);
    }

    /** The grapheme cluster boundary before an offset, or 0. */
    public int previousGrapheme(String text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        graphemes.setText(text);
        return graphemes.preceding(offset);
    }

    /** A range widened outwards to grapheme cluster boundaries; an empty one inside a cluster becomes that cluster. */
    public TextRange snap(String text, TextRange range) {
        graphemes.setText(text);
        int start = graphemes.isBoundary(range.start()) ? range.start() : graphemes.preceding(range.start());
        int end = graphemes.isBoundary(range.end()) ? range.end() : graphemes.following(range.end());
        return new TextRange(start, end);
    }

    /** The range without white space at its ends; empty at its start where it is all white space. */
    public static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? TextRange.at(from) : new TextRange(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
