package synoptic.ui.support;

import java.util.List;

/**
 * Where two lists differ: what lies between what they begin and what they end with alike. Most changes of a long list touch one place, and whoever
 * keeps something for each of its entries has to make only those anew.
 *
 * @param from the first index at which they differ
 * @param beforeTo the end of the differing part in the list before
 * @param afterTo its end in the list after
 */
public record Splice(int from, int beforeTo, int afterTo) {

    /** Compares by identity: an equal entry that was made anew counts as another. */
    public static Splice between(List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int from = 0;
        while (from < shorter && before.get(from) == after.get(from)) {
            from++;
        }
        int beforeTo = before.size();
        int afterTo = after.size();
        while (beforeTo > from && afterTo > from && before.get(beforeTo - 1) == after.get(afterTo - 1)) {
            beforeTo--;
            afterTo--;
        }
        return new Splice(from, beforeTo, afterTo);
    }

    /** Whether the lists hold the same. */
    public boolean isEmpty() {
        return from == beforeTo && from == afterTo;
    }

    /** How many entries differ, counted on the side that has more. */
    public int size() {
        return Math.max(beforeTo, afterTo) - from;
    }
}
