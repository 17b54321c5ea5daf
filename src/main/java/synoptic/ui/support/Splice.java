package synoptic.ui.support;

import java.util.List;
import javafx.collections.ObservableList;

/**
 * Where two lists differ: what lies between what they begin and what they end with alike. Most changes of a long list touch one place, and whoever
 * keeps something for each of its entries has to make only those anew.
 *
 * @param from the first index at which they differ
 * @param beforeTo the end of the differing part in the list before
 * @param afterTo its end in the list after
 */
public record Splice(int from, int beforeTo, int afterTo) {

    /** More entries than this are exchanged all at once: each one alone would be told to everybody. */
    private static final int FEW = 16;

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

    /** Makes a list hold the same entries as another by changing only what differs, so that whoever shows it keeps the rest. */
    public static <T> void bring(ObservableList<T> list, List<? extends T> after) {
        Splice splice = between(list, after);
        if (splice.isEmpty()) {
            return;
        }
        List<? extends T> fresh = after.subList(splice.from, splice.afterTo);
        if (splice.beforeTo == splice.afterTo && fresh.size() <= FEW) {
            for (int i = 0; i < fresh.size(); i++) {
                list.set(splice.from + i, fresh.get(i));
            }
        } else if (splice.beforeTo == splice.from) {
            list.addAll(splice.from, fresh);
        } else if (fresh.isEmpty()) {
            list.remove(splice.from, splice.beforeTo);
        } else {
            list.setAll(after);
        }
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
