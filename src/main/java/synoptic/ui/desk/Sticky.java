package synoptic.ui.desk;

import synoptic.model.ClaimId;
import synoptic.model.TagId;

/** What every new selection gets while it is on. */
public sealed interface Sticky {

    /** Every selection gets a tag. */
    record WithTag(TagId tag) implements Sticky {
    }

    /** Every selection is linked to a claim. */
    record WithClaim(ClaimId claim) implements Sticky {
    }
}
