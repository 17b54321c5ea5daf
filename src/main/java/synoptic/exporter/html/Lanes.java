package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextRange;

/** Gives ranges that overlap different lanes, so that each keeps one underline of its own from its start to its end. */
final class Lanes {

    private Lanes() {
    }

    /** The lane of each range, counted from 0. @param ranges sorted */
    static List<Integer> of(List<TextRange> ranges) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (TextRange range : ranges) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > range.start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(range.end());
            } else {
                ends.set(lane, range.end());
            }
            lanes.add(lane);
        }
        return lanes;
    }
}
