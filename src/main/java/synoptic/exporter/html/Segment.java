package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import synoptic.text.TextRange;

/**
 * A stretch of text over which the same ranges lie from its first unit to its last.
 *
 * @param covering the indexes of those ranges, rising
 */
record Segment(TextRange range, List<Integer> covering) {

    Segment {
        covering = List.copyOf(covering);
    }

    /** Cuts a stretch of text wherever one of the ranges starts or ends. */
    static List<Segment> cut(TextRange within, List<TextRange> ranges) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(within.start(), within.end()));
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            TextRange range = ranges.get(i);
            if (!range.isEmpty() && range.overlaps(within)) {
                inside.add(i);
                TextRange shared = within.intersect(range);
                cuts.add(shared.start());
                cuts.add(shared.end());
            }
        }
        List<Segment> segments = new ArrayList<>();
        int from = within.start();
        for (int to : cuts.tailSet(from, false)) {
            TextRange piece = new TextRange(from, to);
            segments.add(new Segment(piece, inside.stream().filter(i -> ranges.get(i).overlaps(piece)).toList()));
            from = to;
        }
        return segments;
    }
}
