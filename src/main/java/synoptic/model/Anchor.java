package synoptic.model;

import java.util.Objects;
import synoptic.text.TextRange;

/** Where an annotation's words were found in its article's present text. */
public sealed interface Anchor {

    /** The range in the present text; for an orphan the range that it had in the last text that held it. */
    TextRange range();

    /** The words stand there as they were. */
    record Exact(TextRange range) implements Anchor {
        public Exact {
            Objects.requireNonNull(range);
        }
    }

    /**
     * The words changed, but this is the place.
     *
     * @param score how well it fits, above 0 and at most 1
     */
    record Approximate(TextRange range, double score) implements Anchor {
        public Approximate {
            Objects.requireNonNull(range);
            if (!(score > 0 && score <= 1)) {
                throw new IllegalArgumentException("score " + score);
            }
        }
    }

    /** The words are no longer in the text, or nobody has said yet which place is the right one. */
    record Orphan(TextRange range) implements Anchor {
        public Orphan {
            Objects.requireNonNull(range);
        }
    }
}
