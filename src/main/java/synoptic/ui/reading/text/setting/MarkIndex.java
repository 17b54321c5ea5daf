package synoptic.ui.reading.text.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/** The inline marks of an article, found by place. */
final class MarkIndex {

    private final List<Mark> marks;
    /** The furthest end among a mark and all before it, which tells where a search backwards may stop. */
    private final int[] reach;

    MarkIndex(List<Mark> all) {
        marks = new ArrayList<>(all);
        marks.sort(Comparator.comparing(Mark::range));
        reach = new int[marks.size()];
        int furthest = 0;
        for (int at = 0; at < reach.length; at++) {
            furthest = Math.max(furthest, marks.get(at).range().end());
            reach[at] = furthest;
        }
    }

    /** The marks that share units with a range, in order. */
    List<Mark> in(TextRange range) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).range().start() < range.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mark> found = new ArrayList<>();
        for (int at = low - 1; at >= 0 && reach[at] > range.start(); at--) {
            if (marks.get(at).range().overlaps(range)) {
                found.addFirst(marks.get(at));
            }
        }
        return found;
    }
}
