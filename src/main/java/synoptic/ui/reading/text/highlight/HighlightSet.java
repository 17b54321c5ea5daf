package synoptic.ui.reading.text.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.text.TextRange;

/** The spans of an article in order of place, each with its lane, found by range. Never changes. */
public final class HighlightSet {

    public static final HighlightSet EMPTY = new HighlightSet(List.of());

    private static final Comparator<HighlightSpan> BY_PLACE =
        Comparator.comparing(HighlightSpan::range).thenComparingInt(HighlightSpan::order);

    /** In the order in which the hand reaches them: what is longer can be reached elsewhere. */
    static final Comparator<HighlightSpan> SHORTEST_FIRST =
        Comparator.<HighlightSpan>comparingInt(span -> span.range().length()).thenComparingInt(HighlightSpan::order);

    private final Lane[] lanes;
    /** The furthest end among a span and all before it, which tells where a search backwards may stop. */
    private final int[] reach;
    private final Optional<HighlightSpan> selected;

    /** Gives each span a lane that no span overlapping it has. */
    public HighlightSet(Collection<HighlightSpan> spans) {
        HighlightSpan[] sorted = sorted(spans);
        lanes = new Lane[sorted.length];
        reach = new int[sorted.length];
        int furthest = 0;
        int cluster = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (sorted[at].range().start() >= furthest) {
                assign(sorted, cluster, at);
                cluster = at;
            }
            furthest = Math.max(furthest, sorted[at].range().end());
            reach[at] = furthest;
        }
        assign(sorted, cluster, sorted.length);
        selected = Arrays.stream(sorted).filter(span -> span.emphasis() == Emphasis.SELECTED).findFirst();
    }

    /** The span that the next key acts on, if there is one. */
    public Optional<HighlightSpan> selected() {
        return selected;
    }

    /** The spans that share units with a range, in order of place. */
    public List<Lane> in(TextRange range) {
        int low = 0;
        int high = lanes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lanes[middle].span().range().start() < range.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Lane> found = new ArrayList<>();
        for (int at = low - 1; at >= 0 && reach[at] > range.start(); at--) {
            if (lanes[at].span().range().overlaps(range)) {
                found.add(lanes[at]);
            }
        }
        return found.reversed();
    }

    /** The spans over the unit at an offset: the shortest, which are hardest to reach otherwise, first. */
    public List<HighlightSpan> at(int offset) {
        return in(new TextRange(offset, offset + 1)).stream().map(Lane::span)
            .sorted(SHORTEST_FIRST)
            .toList();
    }

    /** All spans in order of place. */
    public List<Lane> all() {
        return List.of(lanes);
    }

    /**
     * Sorts thousands of spans at every change of one, so by numbers as far as they go: the start above, the place in
     * the list below.
     */
    private static HighlightSpan[] sorted(Collection<HighlightSpan> spans) {
        HighlightSpan[] all = spans.toArray(HighlightSpan[]::new);
        long[] keys = new long[all.length];
        int count = 0;
        for (int at = 0; at < all.length; at++) {
            if (!all[at].range().isEmpty()) {
                keys[count++] = (long) all[at].range().start() << Integer.SIZE | at;
            }
        }
        Arrays.sort(keys, 0, count);
        HighlightSpan[] sorted = new HighlightSpan[count];
        int same = 0;
        for (int at = 0; at < count; at++) {
            sorted[at] = all[(int) keys[at]];
            if (sorted[at].range().start() != sorted[same].range().start()) {
                Arrays.sort(sorted, same, at, BY_PLACE);
                same = at;
            }
        }
        Arrays.sort(sorted, same, count, BY_PLACE);
        return sorted;
    }

    /** Spans {@code from} to {@code to} hang together and touch no others. */
    private void assign(HighlightSpan[] sorted, int from, int to) {
        int[] lane = new int[to - from];
        int[] ends = new int[to - from];
        int deepest = 0;
        BitSet taken = new BitSet();
        for (int at = from; at < to; at++) {
            taken.clear();
            int start = sorted[at].range().start();
            for (int other = 0; other < deepest; other++) {
                taken.set(other, ends[other] > start);
            }
            int free = taken.nextClearBit(0);
            lane[at - from] = free;
            ends[free] = sorted[at].range().end();
            deepest = Math.max(deepest, free + 1);
        }
        for (int at = from; at < to; at++) {
            lanes[at] = new Lane(sorted[at], lane[at - from], deepest);
        }
    }
}
