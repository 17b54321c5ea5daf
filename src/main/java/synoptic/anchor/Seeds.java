package synoptic.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.anchor.fold.GramIndex;

/**
 * Guesses where in a text a quote may begin: n-grams that both share vote for the distance between their places, and
 * the distances with the most votes win.
 */
final class Seeds {

    private static final int MOST_GRAMS = 512;
    private static final int MOST_PLACES = 256;
    private static final int MOST_VOTES = 1024;
    private static final int MOST_GUESSES = 6;

    private final GramIndex index;

    Seeds(GramIndex index) {
        this.index = index;
    }

    /** The likely first units of the quote in the text, best first; a guess may lie before the text's beginning. */
    List<Integer> guesses(Query query) {
        long[] distances = votes(query);
        Arrays.sort(distances);
        int width = 24 + query.folded().length() / 4;
        List<Integer> found = new ArrayList<>();
        int most = 0;
        int left = distances.length;
        boolean[] used = new boolean[distances.length];
        while (found.size() < MOST_GUESSES && left > 0) {
            int best = -1;
            int bestVotes = 0;
            int votes = 0;
            for (int start = 0, end = 0; start < distances.length; start++) {
                while (end < distances.length && distances[end] - distances[start] <= width) {
                    votes += used[end++] ? 0 : 1;
                }
                if (votes > bestVotes) {
                    bestVotes = votes;
                    best = start;
                }
                votes -= used[start] ? 0 : 1;
            }
            most = Math.max(most, bestVotes);
            if (bestVotes * 2 < most || best < 0) {
                break;
            }
            int middle = median(distances, used, best, width);
            found.add((int) distances[middle] + query.from());
            for (int vote = best; vote < distances.length && distances[vote] - distances[best] <= width; vote++) {
                used[vote] = true;
            }
            left -= bestVotes;
        }
        return found;
    }

    private static int median(long[] distances, boolean[] used, int best, int width) {
        int end = best;
        while (end + 1 < distances.length && distances[end + 1] - distances[best] <= width) {
            end++;
        }
        return (best + end) >>> 1;
    }

    private long[] votes(Query query) {
        char[] units = query.units();
        int grams = units.length - index.gram() + 1;
        if (grams <= 0) {
            return new long[0];
        }
        int step = Math.max(1, grams / MOST_GRAMS);
        long[] byRarity = new long[(grams + step - 1) / step];
        for (int number = 0; number < byRarity.length; number++) {
            byRarity[number] = (long) index.count(units, number * step) << 32 | number * step;
        }
        Arrays.sort(byRarity);
        long[] votes = new long[MOST_VOTES];
        int[] count = {0};
        for (long gram : byRarity) {
            int at = (int) gram;
            if (gram >>> 32 > 0 && count[0] < MOST_VOTES) {
                int room = Math.min(MOST_PLACES, MOST_VOTES - count[0]);
                index.places(units, at, room, place -> votes[count[0]++] = place - at);
            }
        }
        return Arrays.copyOf(votes, count[0]);
    }
}
