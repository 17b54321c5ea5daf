package synoptic.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.anchor.fold.FoldedText;
import synoptic.text.TextRange;

/**
 * Weighs the places found for one quote against each other: what survives of the quote, and what of its context is
 * around it.
 */
final class Weighing {

    /** A unit of context says less than a unit of the quote itself, and more units than these say nothing new. */
    private static final double CONTEXT = 0.65;
    private static final int MOST_CONTEXT = 64;
    /** A changed quote without any context is weighed as if it had this much, most of it lost. */
    private static final int UNKNOWN_CONTEXT = 24;
    private static final double UNKNOWN_AGREEMENT = 0.3;
    /** Where less of the quote survives, it does not stand there, however well its context survives. */
    private static final double LEAST_SURVIVAL = 0.35;
    private static final double LEAST_TO_ASK = 0.15;
    /**
     * With so little of its context around it, a place with changed words looks alike rather than is the one, unless so
     * much of the quote survives.
     */
    private static final double FOREIGN_CONTEXT = 0.2;
    private static final double LEAST_IN_FOREIGN_CONTEXT = 0.8;
    private static final double CLEAR_FACTOR = 0.25;
    private static final double CLEAR_UNITS = 3;
    private static final int MOST_COMPARED = 10_000;
    private static final int MOST_WEIGHED = 64;
    private static final int MOST_LISTED = 8;

    private final Query query;
    private final FoldedText text;
    private final Surroundings surroundings;
    private final List<Weighed> all = new ArrayList<>();
    private int unweighed;

    Weighing(Query query, FoldedText text) {
        this.query = query;
        this.text = text;
        surroundings = new Surroundings(query, text);
    }

    /**
     * @param lost the units of quote and context, these by their lesser weight, that are not there
     * @param score the part of them that is there
     * @param agreement the part of the context that is there; 1 where the quote came without any
     */
    private record Weighed(Alignment place, double lost, double score, double agreement) {
    }

    void add(Alignment place) {
        Weighed weighed = weighed(place, surroundings.agreement(place.from(), place.to()));
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).place().overlaps(place)) {
                if (all.get(at).lost() <= weighed.lost()) {
                    return;
                }
                all.remove(at);
            }
        }
        all.add(weighed);
    }

    private Weighed weighed(Alignment place, double agreement) {
        boolean unknown = query.contextLength() == 0 && place.survival() < 1;
        double context = unknown ? CONTEXT * UNKNOWN_CONTEXT : context();
        double lost = query.length() * (1 - place.survival())
            + context * (1 - (unknown ? UNKNOWN_AGREEMENT : agreement));
        return new Weighed(place, lost, 1 - lost / (query.length() + context), unknown ? 1 : agreement);
    }

    private double context() {
        return CONTEXT * Math.min(MOST_CONTEXT, query.contextLength());
    }

    /**
     * Adds places that hold the quote's very units: of very many those that a coarse look finds best, the first of
     * equal ones.
     */
    void addSame(int[] starts) {
        Alignment[] places = Arrays.stream(starts).limit(MOST_COMPARED)
            .mapToObj(start -> Alignment.same(query, text, start)).toArray(Alignment[]::new);
        if (places.length <= MOST_WEIGHED) {
            Arrays.stream(places).forEach(this::add);
            return;
        }
        List<Weighed> coarse = Arrays.stream(places).map(place -> weighed(place, coarseAgreement(place)))
            .sorted(order()).toList();
        coarse.stream().limit(MOST_WEIGHED).forEach(weighed -> add(weighed.place()));
        double least = coarse.getFirst().lost();
        unweighed = (int) coarse.stream().skip(MOST_WEIGHED).filter(weighed -> weighed.lost() == least).count();
    }

    private double coarseAgreement(Alignment place) {
        return query.contextLength() == 0 ? 1
            : (double) surroundings.run(place.from(), place.to()) / query.contextLength();
    }

    /** Whether a place was found that only an equally good one could put in doubt. */
    boolean isSettled() {
        return all.stream().anyMatch(weighed -> weighed.lost() == 0 || weighed.lost() < 0.3 * context());
    }

    /** The best place, if no other comes near it and it reaches a score. */
    Optional<Alignment> sure(double threshold) {
        return verdict(threshold, range -> false).anchor().map(anchor -> all.getFirst().place());
    }

    /** The best place so far. */
    Optional<Alignment> best() {
        return all.stream().min(order()).map(Weighed::place);
    }

    private static Comparator<Weighed> order() {
        return Comparator.comparingDouble(Weighed::lost).thenComparing(weighed -> weighed.place().from());
    }

    /**
     * The result.
     *
     * @param threshold the least score of a place that is taken without asking
     * @param expected which range is meant if several fit about equally well
     */
    Match verdict(double threshold, Predicate<TextRange> expected) {
        if (all.isEmpty()) {
            return Match.NOTHING;
        }
        all.sort(order());
        Weighed best = all.getFirst();
        List<Weighed> tied = all.stream()
            .filter(weighed -> weighed.lost() - best.lost() <= doubt(best, weighed)).toList();
        int places = tied.size() + (tied.size() == all.size() ? unweighed : 0);
        Optional<Weighed> meant = tied.stream()
            .filter(weighed -> expected.test(candidate(weighed).range())).findFirst();
        if (meant.isPresent()) {
            all.remove(meant.get());
            all.addFirst(meant.get());
            places = 1;
        }
        List<Match.Candidate> candidates = all.stream().limit(MOST_LISTED).map(this::candidate).toList();
        return new Match(outcome(all.getFirst(), candidates.getFirst(), places, threshold), candidates, places);
    }

    /** By how much a place must be worse than the best one, in units, to be out of the question. */
    private static double doubt(Weighed best, Weighed other) {
        if (best.lost() == 0) {
            return 0;
        }
        if (best.place().survival() == 1 && other.place().survival() < 1) {
            return CLEAR_UNITS - 1;
        }
        return best.lost() * CLEAR_FACTOR + CLEAR_UNITS;
    }

    private static Match.Outcome outcome(Weighed best, Match.Candidate candidate, int places, double threshold) {
        if (best.place().survival() < LEAST_SURVIVAL || best.score() < threshold) {
            boolean worthAsking = best.place().survival() >= LEAST_TO_ASK && best.score() >= threshold / 2;
            return worthAsking ? Match.Outcome.LOW_SCORE : Match.Outcome.GONE;
        }
        if (best.agreement() < FOREIGN_CONTEXT && best.place().survival() < LEAST_IN_FOREIGN_CONTEXT) {
            return Match.Outcome.LOW_SCORE;
        }
        if (places > 1) {
            return Match.Outcome.NEAR_TIE;
        }
        return candidate.exact() ? Match.Outcome.EXACT : Match.Outcome.APPROXIMATE;
    }

    private Match.Candidate candidate(Weighed weighed) {
        TextRange range = Edges.widened(query.exact(), text.source(),
            text.sourceOf(weighed.place().from(), weighed.place().to()));
        if (weighed.place().survival() == 1) {
            range = Edges.settled(query.exact(), text.source(), range);
        }
        return new Match.Candidate(range, weighed.score(), range.of(text.source()).equals(query.exact()));
    }
}
