package synoptic.ui.reading.text.highlight;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts spans in order of place: by start, the longer first, then by their order, then as they were given. Empty ones are left out. */
final class PlaceOrder {

    private static final Comparator<HighlightSpan> BY_PLACE =
        Comparator.comparing(HighlightSpan::range).thenComparingInt(HighlightSpan::order);

    private PlaceOrder() {
    }

    /** Sorts thousands of spans, so by numbers as far as they go: the start above, the place in the list below. */
    static HighlightSpan[] sort(Collection<HighlightSpan> spans) {
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

    /**
     * What is in order already without some spans and with others.
     *
     * @param after the spans that were given after those that come, which tells where those go among equals
     */
    static HighlightSpan[] merge(List<HighlightSpan> ordered, List<HighlightSpan> gone, List<HighlightSpan> come, List<HighlightSpan> after) {
        Set<HighlightSpan> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
        leaving.addAll(gone);
        HighlightSpan[] coming = sort(come);
        HighlightSpan[] merged = new HighlightSpan[ordered.size() + coming.length];
        int count = 0;
        int next = 0;
        for (HighlightSpan span : ordered) {
            while (next < coming.length && goesBefore(coming[next], span, after)) {
                merged[count++] = coming[next++];
            }
            if (leaving.isEmpty() || !leaving.remove(span)) {
                merged[count++] = span;
            }
        }
        while (next < coming.length) {
            merged[count++] = coming[next++];
        }
        return Arrays.copyOf(merged, count);
    }

    private static boolean goesBefore(HighlightSpan coming, HighlightSpan span, List<HighlightSpan> after) {
        if (coming.range().start() > span.range().start()) {
            return false;
        }
        int place = BY_PLACE.compare(coming, span);
        return place < 0 || place == 0 && after.stream().anyMatch(other -> other == span);
    }
}
