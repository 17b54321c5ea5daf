package synoptic.ui.reading.text.marking;

import synoptic.text.TextRange;

/**
 * What the reader has marked.
 *
 * @param anchor where marking began
 * @param focus  where it goes to: the caret
 */
public record Selection(int anchor, int focus) {

    public static final Selection START = new Selection(0, 0);

    /** The caret alone. */
    public static Selection at(int offset) {
        return new Selection(offset, offset);
    }

    public TextRange range() {
        return TextRange.between(anchor, focus);
    }

    public boolean isEmpty() {
        return anchor == focus;
    }
}
