package synoptic.edit;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Claim;

/** Gives a moved claim a rank between its neighbours, and everyone a new one only where no rank is left between. */
final class Ranks {

    /** Ranks beyond this come from no list that people make, and would overflow. */
    private static final long BOUND = 1L << 62;

    private Ranks() {
    }

    /** The changes that make a list of claims, one of which has moved to its new index, the order of their ranks. */
    static List<RecordChange> place(List<Claim> order, int moved) {
        long low = moved > 0 ? order.get(moved - 1).rank()
            : order.size() > 1 ? order.get(1).rank() - 2 * Claim.RANK_STEP : 0;
        long high = moved < order.size() - 1 ? order.get(moved + 1).rank() : low + 2 * Claim.RANK_STEP;
        boolean bounded = order.stream().allMatch(claim -> Math.abs(claim.rank() / 2) < BOUND / 2);
        if (bounded && high - low >= 2) {
            return List.of(ranked(order.get(moved), low + (high - low) / 2));
        }
        List<RecordChange> all = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            all.add(ranked(order.get(i), (i + 1) * Claim.RANK_STEP));
        }
        return all;
    }

    private static RecordChange ranked(Claim claim, long rank) {
        return RecordChange.replaced(claim, claim.withRank(rank));
    }
}
