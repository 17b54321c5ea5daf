package synoptic.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the longest chain of links that rises strictly on both sides; O(n log n). */
final class Chain {

    private Chain() {
    }

    /**
     * A possible link.
     *
     * @param worth decides between chains of the same length by its sum, 0 to 1,000
     */
    record Link<T>(int left, int right, int worth, T value) {
    }

    /** The values of the chain from first to last. */
    static <T> List<T> longest(List<Link<T>> links) {
        List<Link<T>> sorted = new ArrayList<>(links);
        // Of links that start together on the left only one can be taken: the right falls, so that none follows.
        sorted.sort(Comparator.<Link<T>>comparingInt(Link::left)
            .thenComparing(Comparator.<Link<T>>comparingInt(Link::right).reversed()));
        int[] rights = sorted.stream().mapToInt(Link::right).sorted().distinct().toArray();
        long[] scores = new long[sorted.size()];
        int[] before = new int[sorted.size()];
        int[] best = new int[rights.length + 1];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            int rank = Arrays.binarySearch(rights, sorted.get(i).right()) + 1;
            before[i] = bestBelow(best, scores, rank);
            scores[i] = (before[i] < 0 ? 0 : scores[before[i]]) + (1L << 32) + sorted.get(i).worth();
            raise(best, scores, rank, i);
            last = last < 0 || scores[i] > scores[last] ? i : last;
        }
        List<T> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted.get(i).value());
        }
        return List.copyOf(chain.reversed());
    }

    /** The best link whose right end ranks below this one: the maximum of a prefix in a Fenwick tree. */
    private static int bestBelow(int[] best, long[] scores, int rank) {
        int found = -1;
        for (int node = rank - 1; node > 0; node -= node & -node) {
            if (best[node] >= 0 && (found < 0 || scores[best[node]] > scores[found])) {
                found = best[node];
            }
        }
        return found;
    }

    private static void raise(int[] best, long[] scores, int rank, int link) {
        for (int node = rank; node < best.length; node += node & -node) {
            if (best[node] < 0 || scores[link] > scores[best[node]]) {
                best[node] = link;
            }
        }
    }
}
