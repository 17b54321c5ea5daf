package synoptic.align;

import java.util.Objects;
import synoptic.model.ClaimId;
import synoptic.text.TextRange;

/**
 * A passage of one article and one of another which mention the same claim.
 *
 * @param left in the text of the one
 * @param right in the text of the other
 */
public record Pin(ClaimId claim, TextRange left, TextRange right) {

    public Pin {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
    }

    /** The pin seen from the other article. */
    public Pin turned() {
        return new Pin(claim, right, left);
    }
}
