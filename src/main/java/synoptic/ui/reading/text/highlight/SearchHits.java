package synoptic.ui.reading.text.highlight;

import java.util.List;
import synoptic.text.TextRange;

/**
 * What a search found in the article.
 *
 * @param ranges  in order, none overlapping another
 * @param current the index of the one that the reader is at, or -1
 */
public record SearchHits(List<TextRange> ranges, int current) {

    public static final SearchHits NONE = new SearchHits(List.of(), -1);

    public SearchHits {
        ranges = List.copyOf(ranges);
        if (current < -1 || current >= ranges.size()) {
            throw new IndexOutOfBoundsException("hit " + current + " of " + ranges.size());
        }
    }

    /** The hits that share units with a range, without the one that the reader is at. */
    public List<TextRange> others(TextRange range) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        int from = firstEndingAfter(range.start());
        int to = from;
        while (to < ranges.size() && ranges.get(to).start() < range.end()) {
            to++;
        }
        return ranges.subList(from, to).stream().filter(hit -> current < 0 || hit != ranges.get(current)).toList();
    }

    /** The one that the reader is at, where it shares units with a range. */
    public List<TextRange> current(TextRange range) {
        return current >= 0 && ranges.get(current).overlaps(range) ? List.of(ranges.get(current)) : List.of();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
