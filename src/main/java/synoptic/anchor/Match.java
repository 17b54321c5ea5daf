package synoptic.anchor;

import java.util.List;
import java.util.Optional;
import synoptic.model.Anchor;
import synoptic.text.TextRange;

/**
 * What came of looking for a quote in a text.
 *
 * @param outcome whether the best place may be taken without asking
 * @param candidates the places that may be meant, best first; those that fit equally well by their order in the text
 * @param places how many places fit as well as the best one; may be more than the candidates listed
 */
public record Match(Outcome outcome, List<Candidate> candidates, int places) {

    static final Match NOTHING = new Match(Outcome.GONE, List.of(), 0);

    public Match {
        candidates = List.copyOf(candidates);
    }

    /** How sure a match is. */
    public enum Outcome {
        /** The very words, in a place that their context or position tells from all others. */
        EXACT,
        /** Changed words, but surely this place. */
        APPROXIMATE,
        /** Several places that fit about equally well. */
        NEAR_TIE,
        /** A place, but too little speaks for it. */
        LOW_SCORE,
        /** Nowhere. */
        GONE
    }

    /**
     * A place that may be meant.
     *
     * @param score how well it fits, 0 to 1
     * @param exact whether the very words stand there
     */
    public record Candidate(TextRange range, double score, boolean exact) {

        /** The anchor for somebody who takes this place. */
        public Anchor anchor() {
            return exact ? new Anchor.Exact(range) : new Anchor.Approximate(range, Math.clamp(score, 0.01, 1));
        }
    }

    /** The anchor that may be taken without asking: empty for a near tie, a low score, or nothing. */
    public Optional<Anchor> anchor() {
        return switch (outcome) {
            case EXACT, APPROXIMATE -> Optional.of(candidates.getFirst().anchor());
            case NEAR_TIE, LOW_SCORE, GONE -> Optional.empty();
        };
    }

    /** The best place whatever its score: of equally good ones the first; empty if there is none. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
