package synoptic.ui.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import synoptic.text.ArticleText;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.reading.text.highlight.HighlightSpan;

/**
 * A very long article and its highlights, always the same ones: 994,424 signs in 8,000 paragraphs, 5,000 spans up to 14
 * deep.
 */
public final class SyntheticArticle {

    public static final int LENGTH = 994_424;
    public static final int PARAGRAPHS = 8_000;
    public static final int SPANS = 5_000;
    public static final int DEEPEST = 14;

    private static final String[] WORDS = ("the of and to harbour bridge ferry captain minister signal report inquiry said "
        + "that on Tuesday green red lamp log "
        + "quay collision passengers company spokeswoman denied confirmed according against before after "
        + "nobody warned evening morning witnesses "
        + "photographs document letter “accepted” between two-hour meeting, officials. However, interference election")
        .split(" ");

    private SyntheticArticle() {
    }

    public static ArticleText text() {
        Random random = new Random(42);
        List<String> paragraphs = new ArrayList<>();
        int left = LENGTH - 2 * (PARAGRAPHS - 1);
        for (int number = 0; number < PARAGRAPHS; number++) {
            int mean = left / (PARAGRAPHS - number);
            int length = number == PARAGRAPHS - 1 ? left
                : Math.max(20, (int) (mean * (0.2 + 1.6 * random.nextDouble())));
            paragraphs.add(paragraph(random, length));
            left -= length;
        }
        return ArticleText.ofParagraphs(paragraphs);
    }

    /** A tenth of the spans lies in towers of fourteen, the rest anywhere. */
    public static List<HighlightSpan> spans() {
        Random random = new Random(7);
        List<HighlightSpan> spans = new ArrayList<>();
        int towers = SPANS / 10 / DEEPEST;
        for (int tower = 0; tower < towers; tower++) {
            int start = (int) ((long) LENGTH * tower / towers / 4);
            for (int depth = 0; depth < DEEPEST; depth++) {
                spans.add(span(spans.size(), start + depth * 9, start + 400 - depth * 11));
            }
        }
        while (spans.size() < SPANS) {
            int start = random.nextInt(LENGTH - 300);
            spans.add(span(spans.size(), start, start + 15 + random.nextInt(220)));
        }
        return spans;
    }

    private static HighlightSpan span(int number, int start, int end) {
        return new HighlightSpan(number, new TextRange(start, end), HighlightColor.claim(number % 8 + 1));
    }

    private static String paragraph(Random random, int length) {
        StringBuilder words = new StringBuilder(length + 20);
        while (words.length() < length) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        words.setLength(length);
        words.setCharAt(length - 1, '.');
        return words.toString();
    }
}
