package synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest chain of pairs of places that rise in both texts. After Fredman, "On computing the length of longest increasing subsequences",
 * Discrete Math. 11 (1975).
 */
public final class RisingChain {

    private RisingChain() {
    }

    /** The longest of the chains, in order. @param pairs in the order of their first numbers */
    public static List<int[]> of(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int at = 0; at < pairs.size(); at++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(at)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : tails[low - 1];
            tails[low] = at;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
            chain.add(pairs.get(at));
        }
        return chain.reversed();
    }
}
