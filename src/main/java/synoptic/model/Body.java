package synoptic.model;

import java.util.Objects;

/** What an annotation says of its target. */
public sealed interface Body {

    /** A tag on the passage. */
    record Tagging(TagId tag) implements Body {
        public Tagging {
            Objects.requireNonNull(tag);
        }
    }

    /**
     * The passage makes a claim.
     *
     * @param speaker whom the article quotes for it; empty if it speaks in its own voice
     */
    record Mention(ClaimId claim, Stance stance, String speaker) implements Body {
        public Mention {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(stance);
            Objects.requireNonNull(speaker);
        }
    }

    /** A note on the passage. */
    record Comment(String text) implements Body {
        public Comment {
            Objects.requireNonNull(text);
        }
    }
}
