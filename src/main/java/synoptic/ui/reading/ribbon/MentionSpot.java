package synoptic.ui.reading.ribbon;

import synoptic.model.ClaimId;

/**
 * A mention of a claim as it lies beside a gutter.
 *
 * @param number the claim's number, 1 or more
 * @param offset where its words start in the article
 * @param top the upper edge of its first line, in pixels below the top of the view; negative above it
 * @param bottom the lower edge of its last line, not above {@code top}
 */
public record MentionSpot(ClaimId claim, int number, int offset, double top, double bottom) {

    /** Whether it lies wholly above the view. */
    boolean isAbove() {
        return bottom <= 0;
    }

    /** Whether it lies wholly below a view of this height. */
    boolean isBelow(double height) {
        return top >= height;
    }

    boolean isIn(double height) {
        return !isAbove() && !isBelow(height);
    }
}
