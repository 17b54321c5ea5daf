package synoptic.importer.elsewhere.qda;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;
import synoptic.text.TextRange;

/**
 * A source's plain text as an article's text: line for line, each line with words a paragraph, its characters made uniform; and where each unit
 * of the raw text is in it.
 *
 * @param raw as it stands in the file, without a byte order mark
 * @param places for each offset into the raw text, its end included, the offset into the article's text
 */
record SourceText(String raw, ArticleText text, int[] places) {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    static SourceText of(String raw) {
        StringBuilder uniform = new StringBuilder(raw.length());
        int[] places = new int[raw.length() + 1];
        int at = 0;
        while (at < raw.length()) {
            if (isPlain(raw, at)) {
                places[at] = uniform.length();
                uniform.append(raw.charAt(at++));
                continue;
            }
            int end = unitEnd(raw, at);
            int before = uniform.length();
            String unit = raw.substring(at, end);
            String clean = Normalisation.uniform(unit);
            uniform.append(clean);
            for (int i = at; i < end; i++) {
                places[i] = clean.length() == unit.length() ? before + i - at : before;
            }
            at = end;
        }
        places[raw.length()] = uniform.length();
        return new SourceText(raw, blocks(uniform.toString()), places);
    }

    /** Whether a character is uniform by itself: of the plain ones, with no mark behind it. */
    private static boolean isPlain(String raw, int at) {
        char c = raw.charAt(at);
        return (c >= ' ' && c < 0x7f || c == '\n') && (at + 1 == raw.length() || raw.charAt(at + 1) < 0x300);
    }

    /** The end of what must be made uniform together: a line end, or a letter with its marks. */
    private static int unitEnd(String raw, int start) {
        if (raw.charAt(start) == '\r' && start + 1 < raw.length() && raw.charAt(start + 1) == '\n') {
            return start + 2;
        }
        int end = start + Character.charCount(raw.codePointAt(start));
        while (end < raw.length() && raw.charAt(end) > 0x2ff && !NFC.hasBoundaryBefore(raw.codePointAt(end))) {
            end += Character.charCount(raw.codePointAt(end));
        }
        return end;
    }

    private static ArticleText blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? text.length() : line;
            TextRange words = trimmed(text, start, end);
            if (!words.isEmpty()) {
                blocks.add(new Block(BlockKind.PARAGRAPH, words));
            }
            start = end + 1;
        }
        return new ArticleText(text, blocks, List.of());
    }

    private static TextRange trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** Whether there are any words in it. */
    boolean isBlank() {
        return text.blocks().isEmpty();
    }

    /** Where a range of the raw text is in the article's text. */
    TextRange place(TextRange rawRange) {
        return new TextRange(places[rawRange.start()], places[rawRange.end()]);
    }
}
