package synoptic.anchor.fold;

import java.util.Arrays;

/** Finds every place of a run of folded units in an indexed text, in time linear in both whatever they hold. */
public final class Occurrences {

    private static final int FEW = 256;

    private final char[] text;
    private final GramIndex index;

    /** Places in a text with its index. */
    public Occurrences(FoldedText text, GramIndex index) {
        this.text = text.keys();
        this.index = index;
    }

    /** The first units of all places, from first to last; none for an empty run. */
    public int[] of(char[] units) {
        if (units.length == 0 || units.length > text.length) {
            return new int[0];
        }
        int rarest = rarest(units);
        return rarest >= 0 && index.count(units, rarest) <= FEW ? compared(units, rarest) : scanned(units);
    }

    private int rarest(char[] units) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at + index.gram() <= units.length && least > 0; at++) {
            int count = index.count(units, at);
            if (count < least) {
                least = count;
                best = at;
            }
        }
        return best;
    }

    private int[] compared(char[] units, int rarest) {
        Places found = new Places();
        index.places(units, rarest, FEW, place -> {
            int from = place - rarest;
            if (from >= 0 && from + units.length <= text.length
                && Arrays.equals(text, from, from + units.length, units, 0, units.length)) {
                found.add(from);
            }
        });
        return found.toArray();
    }

    /** Knuth, Morris and Pratt, "Fast pattern matching in strings", SIAM J. Comput. 6 (1977). */
    private int[] scanned(char[] units) {
        int[] borders = new int[units.length + 1];
        borders[0] = -1;
        for (int at = 0, border = -1; at < units.length; borders[++at] = ++border) {
            while (border >= 0 && units[border] != units[at]) {
                border = borders[border];
            }
        }
        Places found = new Places();
        int matched = 0;
        for (int at = 0; at < text.length; at++) {
            while (matched >= 0 && (matched == units.length || units[matched] != text[at])) {
                matched = borders[matched];
            }
            if (++matched == units.length) {
                found.add(at + 1 - units.length);
            }
        }
        return found.toArray();
    }

    private static final class Places {
        private int[] places = new int[8];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        int[] toArray() {
            return Arrays.copyOf(places, count);
        }
    }
}
