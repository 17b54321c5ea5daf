package synoptic.anchor.fold;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where each run of a few folded units (an n-gram) occurs in a text. Grams are hashed, so a bucket may hold places of
 * others too: what is found there must be compared.
 */
public final class GramIndex {

    private static final int LONG = 6;
    private static final int SHORT = 3;

    private final char[] keys;
    private final int gram;
    private final int shift;
    private final int[] bucketStarts;
    private final int[] places;

    /** Indexes a text in time and memory that grow with its length only. */
    public GramIndex(FoldedText text) {
        keys = text.keys();
        // scripts without spaces say in one unit what others say in several
        gram = text.wordCount() > keys.length * 0.6 ? SHORT : LONG;
        int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(keys.length), 8, 22);
        shift = 32 - bits;
        int grams = Math.max(0, keys.length - gram + 1);
        bucketStarts = new int[(1 << bits) + 1];
        for (int at = 0; at < grams; at++) {
            bucketStarts[bucket(keys, at) + 1]++;
        }
        for (int bucket = 1; bucket < bucketStarts.length; bucket++) {
            bucketStarts[bucket] += bucketStarts[bucket - 1];
        }
        int[] next = Arrays.copyOf(bucketStarts, bucketStarts.length);
        places = new int[grams];
        for (int at = 0; at < grams; at++) {
            places[next[bucket(keys, at)]++] = at;
        }
    }

    /** The number of units in a gram. */
    public int gram() {
        return gram;
    }

    /** At most how often the gram at an offset of some units occurs in the text. */
    public int count(char[] units, int at) {
        int bucket = bucket(units, at);
        return bucketStarts[bucket + 1] - bucketStarts[bucket];
    }

    /**
     * Gives the places of the gram at an offset of some units, from first to last, and perhaps of other grams, at most
     * some of them.
     */
    public void places(char[] units, int at, int limit, IntConsumer found) {
        int bucket = bucket(units, at);
        int end = Math.min(bucketStarts[bucket + 1], bucketStarts[bucket] + limit);
        for (int entry = bucketStarts[bucket]; entry < end; entry++) {
            found.accept(places[entry]);
        }
    }

    private int bucket(char[] units, int at) {
        int hash = 0;
        for (int unit = at; unit < at + gram; unit++) {
            hash = hash * 0x01000193 + units[unit];
        }
        return (hash * 0x9e3779b1) >>> shift;
    }
}
