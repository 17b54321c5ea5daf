package synoptic.ui.reading.text.rows;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * The heights of all rows as prefix sums (a Fenwick tree), so that row ↔ pixel and a changed height cost a logarithm
 * each.
 */
public final class HeightIndex {

    private final double[] heights;
    private final double[] tree;
    private final BitSet exact;
    /** The heights before each row summed up, as long as no height changes; null where nobody has asked for it since. */
    private double[] summed;

    /** Starts from guesses. */
    HeightIndex(int rows, IntToDoubleFunction guess) {
        heights = new double[rows];
        tree = new double[rows + 1];
        exact = new BitSet(rows);
        for (int row = 0; row < rows; row++) {
            heights[row] = guess.applyAsDouble(row);
            tree[row + 1] = heights[row];
        }
        for (int node = 1; node <= rows; node++) {
            int parent = node + (node & -node);
            if (parent <= rows) {
                tree[parent] += tree[node];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double get(int row) {
        return heights[row];
    }

    boolean isExact(int row) {
        return exact.get(row);
    }

    /** The first row from here on that has only been guessed, or -1 where all are exact up to the end. */
    public int nextGuessed(int from) {
        int row = exact.nextClearBit(from);
        return row < heights.length ? row : -1;
    }

    /** Sets a row's measured height. */
    void set(int row, double height) {
        exact.set(row);
        double change = height - heights[row];
        if (change == 0) {
            return;
        }
        heights[row] = height;
        summed = null;
        for (int node = row + 1; node < tree.length; node += node & -node) {
            tree[node] += change;
        }
    }

    /** The height of all rows before this one. */
    double before(int row) {
        double sum = 0;
        for (int node = row; node > 0; node -= node & -node) {
            sum += tree[node];
        }
        return sum;
    }

    /** As {@link #before}, for whoever asks for thousands of rows: it costs nothing but the first time after a height has changed. */
    double beforeQuickly(int row) {
        if (summed == null) {
            summed = new double[heights.length + 1];
            for (int at = 0; at < heights.length; at++) {
                summed[at + 1] = summed[at] + heights[at];
            }
        }
        return summed[row];
    }

    double total() {
        return before(heights.length);
    }

    /** The row at a distance from the top, the first or last where that is outside; -1 without rows. */
    int rowAt(double y) {
        int found = 0;
        double left = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            int next = found + step;
            if (next < tree.length && tree[next] <= left) {
                found = next;
                left -= tree[next];
            }
        }
        return Math.min(found, heights.length - 1);
    }
}
