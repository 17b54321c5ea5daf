package synoptic.ui.reading.text.highlight;

import java.util.Objects;
import synoptic.text.TextRange;

/**
 * Words to draw something behind.
 *
 * @param key      what it stands for; spans with equal keys are the same one, before and after a change
 * @param range    the words; an empty range draws nothing
 * @param order    among spans over the same words, lower ones have the upper lines
 * @param spoken   what a screen reader says of it, such as "claim 2, disputes"; may be empty
 */
public record HighlightSpan(Object key, TextRange range, HighlightColor color, HighlightKind kind, Emphasis emphasis,
                            int order, String spoken) {

    public HighlightSpan {
        Objects.requireNonNull(key);
        Objects.requireNonNull(range);
        Objects.requireNonNull(color);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(spoken);
    }

    /** A filled span of normal emphasis. */
    public HighlightSpan(Object key, TextRange range, HighlightColor color) {
        this(key, range, color, HighlightKind.FILL, Emphasis.NORMAL, 0, "");
    }

    public HighlightSpan withRange(TextRange other) {
        return new HighlightSpan(key, other, color, kind, emphasis, order, spoken);
    }

    public HighlightSpan withEmphasis(Emphasis other) {
        return new HighlightSpan(key, range, color, kind, other, order, spoken);
    }
}
