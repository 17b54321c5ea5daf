package synoptic.ui.reading.text.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.text.TextRange;
import synoptic.ui.support.Splice;

/** The spans of an article in order of place, each with its lane, found by range. Never changes. */
public final class HighlightSet {

    public static final HighlightSet EMPTY = new HighlightSet(List.of());

    /** In the order in which the hand reaches them: what is longer can be reached elsewhere. */
    static final Comparator<HighlightSpan> SHORTEST_FIRST =
        Comparator.<HighlightSpan>comparingInt(span -> span.range().length()).thenComparingInt(HighlightSpan::order);

    /** More changes than this at once are not worth looking at one by one. */
    private static final int FEW = 64;

    private final List<HighlightSpan> spans;
    private final Lane[] lanes;
    private final int[] starts;
    /** The furthest end among a span and all before it, which tells where a search backwards may stop. */
    private final int[] reach;
    private final Optional<HighlightSpan> selected;

    /** Gives each span a lane that no span overlapping it has. */
    public HighlightSet(Collection<HighlightSpan> spans) {
        this.spans = List.copyOf(spans);
        HighlightSpan[] sorted = PlaceOrder.sort(this.spans);
        lanes = new Lane[sorted.length];
        starts = new int[sorted.length];
        reach = new int[sorted.length];
        lay(sorted, 0);
        selected = Arrays.stream(sorted).filter(HighlightSet::isSelected).findFirst();
    }

    /** What another set has before and after a part, and in between these spans, which overlap nothing outside of it. */
    private HighlightSet(List<HighlightSpan> spans, HighlightSet other, TextRange part, HighlightSpan[] between) {
        this.spans = spans;
        int rest = other.lanes.length - part.end();
        int size = part.start() + between.length + rest;
        lanes = new Lane[size];
        starts = new int[size];
        reach = new int[size];
        System.arraycopy(other.lanes, 0, lanes, 0, part.start());
        System.arraycopy(other.starts, 0, starts, 0, part.start());
        System.arraycopy(other.reach, 0, reach, 0, part.start());
        System.arraycopy(other.lanes, part.end(), lanes, size - rest, rest);
        System.arraycopy(other.starts, part.end(), starts, size - rest, rest);
        System.arraycopy(other.reach, part.end(), reach, size - rest, rest);
        lay(between, part.start());
        boolean moved = Stream.concat(other.lanes(part), Arrays.stream(between)).anyMatch(HighlightSet::isSelected);
        selected = moved ? lanes(new TextRange(0, size)).filter(HighlightSet::isSelected).findFirst() : other.selected;
    }

    /** The set of these spans. What lies apart from those in which they differ from this set's is taken over as it is. */
    public HighlightSet with(Collection<HighlightSpan> wanted) {
        List<HighlightSpan> after = List.copyOf(wanted);
        Splice splice = Splice.between(spans, after);
        if (splice.isEmpty()) {
            return this;
        }
        if (splice.size() > FEW) {
            return new HighlightSet(after);
        }
        List<HighlightSpan> gone = spans.subList(splice.from(), splice.beforeTo());
        List<HighlightSpan> come = after.subList(splice.from(), splice.afterTo());
        TextRange part = touched(Stream.concat(gone.stream(), come.stream()).filter(span -> !span.range().isEmpty()).toList());
        HighlightSpan[] between = PlaceOrder.merge(lanes(part).toList(), gone, come, after.subList(splice.afterTo(), after.size()));
        return new HighlightSet(after, this, part, between);
    }

    /** Which spans, by their order of place, hang together with changed ones. */
    private TextRange touched(List<HighlightSpan> changed) {
        int edge = changed.stream().mapToInt(span -> span.range().start()).min().orElse(Integer.MAX_VALUE);
        int from = firstFrom(edge);
        while (from > 0 && reach[from - 1] > edge) {
            edge = Math.min(edge, starts[--from]);
        }
        int end = changed.stream().mapToInt(span -> span.range().end()).max().orElse(0);
        int to = from;
        while (to < starts.length && starts[to] < end) {
            end = Math.max(end, lanes[to++].span().range().end());
        }
        return new TextRange(from, to);
    }

    /** The span that the next key acts on, if there is one. */
    public Optional<HighlightSpan> selected() {
        return selected;
    }

    /** The spans that share units with a range, in order of place. */
    public List<Lane> in(TextRange range) {
        List<Lane> found = new ArrayList<>();
        for (int at = firstFrom(range.end()) - 1; at >= 0 && reach[at] > range.start(); at--) {
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

    private Stream<HighlightSpan> lanes(TextRange part) {
        return Arrays.stream(lanes, part.start(), part.end()).map(Lane::span);
    }

    /** The first span that starts at an offset or after it. */
    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found;
    }

    /** Lays out spans in order of place from a place in this set on; they overlap none before it. */
    private void lay(HighlightSpan[] sorted, int first) {
        int furthest = 0;
        int cluster = 0;
        for (int at = 0; at < sorted.length; at++) {
            TextRange range = sorted[at].range();
            if (range.start() >= furthest) {
                assign(sorted, new TextRange(cluster, at), first);
                cluster = at;
            }
            furthest = Math.max(furthest, range.end());
            starts[first + at] = range.start();
            reach[first + at] = furthest;
        }
        assign(sorted, new TextRange(cluster, sorted.length), first);
    }

    private static boolean isSelected(HighlightSpan span) {
        return span.emphasis() == Emphasis.SELECTED;
    }

    /** Some of the sorted spans hang together and touch no others. */
    private void assign(HighlightSpan[] sorted, TextRange part, int first) {
        int[] lane = new int[part.length()];
        int[] ends = new int[part.length()];
        int deepest = 0;
        BitSet taken = new BitSet();
        for (int at = 0; at < part.length(); at++) {
            TextRange range = sorted[part.start() + at].range();
            taken.clear();
            for (int other = 0; other < deepest; other++) {
                taken.set(other, ends[other] > range.start());
            }
            int free = taken.nextClearBit(0);
            lane[at] = free;
            ends[free] = range.end();
            deepest = Math.max(deepest, free + 1);
        }
        for (int at = 0; at < part.length(); at++) {
            lanes[first + part.start() + at] = new Lane(sorted[part.start() + at], lane[at], deepest);
        }
    }
}
