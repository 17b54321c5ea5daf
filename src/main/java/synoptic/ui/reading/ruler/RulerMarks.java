package synoptic.ui.reading.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.ui.reading.text.highlight.HighlightColor;

/**
 * Lays the places of highlights out on a ruler: what has one colour and touches becomes one mark, what overlaps gets lanes beside each other.
 */
final class RulerMarks {

    static final int MOST_LANES = 3;
    private static final double LEAST_HEIGHT = 5;
    private static final double TOUCHING = 1;

    private RulerMarks() {
    }

    /**
     * The marks from top to bottom.
     *
     * @param content the height of the article in pixels; a shorter one than the ruler is not stretched
     * @param ruler the height of the ruler in pixels
     */
    static List<RulerMark> of(List<OverviewRuler.Place> places, double content, double ruler) {
        double scale = ruler / Math.max(content, ruler);
        Map<Kind, List<RulerMark>> byKind = new LinkedHashMap<>();
        places.stream().sorted(Comparator.comparingDouble(OverviewRuler.Place::top))
            .forEach(place -> add(byKind.computeIfAbsent(new Kind(place.color(), place.weight()), kind -> new ArrayList<>()),
                placed(place, scale, ruler)));
        List<RulerMark> merged = byKind.values().stream().flatMap(List::stream)
            .sorted(Comparator.comparingDouble(RulerMark::top).thenComparing(RulerMark::weight, Comparator.reverseOrder())).toList();
        return inLanes(merged);
    }

    private record Kind(HighlightColor color, OverviewRuler.Weight weight) {
    }

    private static RulerMark placed(OverviewRuler.Place place, double scale, double ruler) {
        double height = Math.max(LEAST_HEIGHT, Math.rint((place.bottom() - place.top()) * scale));
        double top = Math.clamp(Math.rint(place.top() * scale), 0, Math.max(0, ruler - height));
        return new RulerMark(top, height, 0, 1, place.color(), place.weight());
    }

    private static void add(List<RulerMark> marks, RulerMark mark) {
        RulerMark last = marks.isEmpty() ? null : marks.getLast();
        if (last == null || mark.top() > last.top() + last.height() + TOUCHING) {
            marks.add(mark);
        } else {
            double bottom = Math.max(last.top() + last.height(), mark.top() + mark.height());
            marks.set(marks.size() - 1,
                new RulerMark(last.top(), bottom - last.top(), 0, 1, mark.color(), mark.weight()));
        }
    }

    private static List<RulerMark> inLanes(List<RulerMark> marks) {
        List<RulerMark> placed = new ArrayList<>();
        List<RulerMark> cluster = new ArrayList<>();
        double[] ends = new double[MOST_LANES];
        double reach = 0;
        for (RulerMark mark : marks) {
            if (mark.top() >= reach) {
                close(cluster, placed);
                ends = new double[MOST_LANES];
            }
            int lane = free(ends, mark.top());
            if (lane == MOST_LANES && mark.weight() == OverviewRuler.Weight.STRONG) {
                lane = MOST_LANES - 1;
            }
            if (lane < MOST_LANES) {
                ends[lane] = mark.top() + mark.height();
                cluster.add(new RulerMark(mark.top(), mark.height(), lane, 1, mark.color(), mark.weight()));
                reach = Math.max(reach, mark.top() + mark.height());
            }
        }
        close(cluster, placed);
        return placed;
    }

    private static int free(double[] ends, double top) {
        int lane = 0;
        while (lane < ends.length && ends[lane] > top) {
            lane++;
        }
        return lane;
    }

    private static void close(List<RulerMark> cluster, List<RulerMark> placed) {
        int lanes = cluster.stream().mapToInt(RulerMark::lane).max().orElse(0) + 1;
        cluster.forEach(mark -> placed.add(new RulerMark(mark.top(), mark.height(), mark.lane(), lanes, mark.color(), mark.weight())));
        cluster.clear();
    }
}
