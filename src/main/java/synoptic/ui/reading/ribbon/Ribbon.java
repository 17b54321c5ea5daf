package synoptic.ui.reading.ribbon;

/**
 * A band across a gutter from one mention of a claim to another.
 *
 * @param opacity 0 to 1
 */
record Ribbon(MentionSpot left, MentionSpot right, boolean focused, double opacity) {

    /** The claim's number. */
    int number() {
        return left.number();
    }

    /** Whether the claim is the same and it joins the same words as another ribbon, wherever they lie. */
    boolean joinsSame(Ribbon other) {
        return left.claim().equals(other.left.claim()) && left.offset() == other.left.offset()
            && right.offset() == other.right.offset();
    }
}
