package synoptic.ui.printing.page;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextRange;

/**
 * A paragraph to print.
 *
 * @param spans ranges over its text that are set differently; they may overlap
 * @param strokes its underlines
 */
public record Para(ParaStyle style, String text, List<Span> spans, List<Stroke> strokes) {

    /** Words that are set differently. */
    public record Span(TextRange range, SpanKind kind) {
    }

    /**
     * A line under some words.
     *
     * @param color 1 to 8 as claims have them, 0 for what belongs to no claim
     * @param lane how many other lines lie above it
     */
    public record Stroke(TextRange range, int color, int lane) {
    }

    public Para {
        spans = List.copyOf(spans);
        strokes = List.copyOf(strokes);
    }

    /** A paragraph of plain words. */
    public static Para of(ParaStyle style, String words) {
        return new Para(style, words, List.of(), List.of());
    }

    /** Writes a paragraph from left to right. */
    public static final class Writer {

        private final ParaStyle style;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        public Writer(ParaStyle style) {
            this.style = style;
        }

        /** Appends words, set in these kinds. */
        public Writer add(String words, SpanKind... kinds) {
            TextRange range = new TextRange(text.length(), text.length() + words.length());
            text.append(words);
            for (SpanKind kind : kinds) {
                spans.add(new Span(range, kind));
            }
            return this;
        }

        public Para done() {
            return new Para(style, text.toString(), spans, List.of());
        }
    }
}
