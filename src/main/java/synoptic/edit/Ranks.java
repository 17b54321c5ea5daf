package synoptic.edit;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Claim;

/** Gives a moved claim a rank between its neighbours, and everyone a new one only where no rank is left between. */
final class Ranks {

    private Ranks() {
    }

    static List<RecordChange> place(List<Claim> order, int moved) {
        Claim claim = order.get(moved);
        long low = moved == 0 ? order.get(Math.min(1, order.size() - 1)).rank() - 2 * Claim.RANK_STEP
            : order.get(moved - 1).rank();
        long high = moved == order.size() - 1 ? low + 2 * Claim.RANK_STEP : order.get(moved + 1).rank();
        if (high - low >= 2) {
            return List.of(RecordChange.replaced(claim, claim.withRank(low + (high - low) / 2)));
        }
        List<RecordChange> all = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            all.add(RecordChange.replaced(order.get(i), order.get(i).withRank((i + 1) * Claim.RANK_STEP)));
        }
        return all;
    }
}
