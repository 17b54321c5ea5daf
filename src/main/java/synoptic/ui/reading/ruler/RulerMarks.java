package synoptic.ui.reading.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.ui.reading.text.highlight.HighlightColor;
import synoptic.ui.support.Splice;

/**
 * Lays the places of highlights out on a ruler: what has one colour and touches becomes one mark, what overlaps gets lanes beside each other. Kept from
 * change to change, so that one more highlight among thousands costs little.
 */
final class RulerMarks {

    static final int MOST_LANES = 3;
    private static final int LEAST_HEIGHT = 5;
    private static final int TOUCHING = 1;

    /** For each colour and weight how many places lie over each pixel of the ruler. */
    private final Map<Kind, int[]> covers = new LinkedHashMap<>();
    private List<OverviewRuler.Place> places = List.of();
    private List<RulerMark> marks = List.of();
    private double content;
    private double ruler;

    private record Kind(HighlightColor color, OverviewRuler.Weight weight) {
    }

    /**
     * The marks of these places from top to bottom; the same list as before where nothing has changed.
     *
     * @param height the height of the article in pixels; a shorter one than the ruler is not stretched
     * @param length the height of the ruler in pixels
     */
    List<RulerMark> update(List<OverviewRuler.Place> wanted, double height, double length) {
        if (height != content || length != ruler) {
            content = height;
            ruler = length;
            places = List.of();
            marks = List.of();
            covers.clear();
        }
        Splice splice = Splice.between(places, wanted);
        if (!splice.isEmpty()) {
            boolean shows = false;
            for (OverviewRuler.Place place : places.subList(splice.from(), splice.beforeTo())) {
                shows |= cover(place, -1);
            }
            for (OverviewRuler.Place place : wanted.subList(splice.from(), splice.afterTo())) {
                shows |= cover(place, 1);
            }
            places = wanted;
            if (shows) {
                marks = inLanes(merged());
            }
        }
        return marks;
    }

    /** Puts a place on the pixels or takes it off; whether a pixel has become covered or free by it. */
    private boolean cover(OverviewRuler.Place place, int change) {
        if (place == OverviewRuler.Place.NOTHING) {
            return false;
        }
        double scale = ruler / Math.max(content, ruler);
        int[] pixels = covers.computeIfAbsent(new Kind(place.color(), place.weight()), kind -> new int[(int) Math.ceil(ruler)]);
        int height = (int) Math.max(LEAST_HEIGHT, Math.rint((place.bottom() - place.top()) * scale));
        int top = (int) Math.clamp(Math.rint(place.top() * scale), 0, Math.max(0, ruler - height));
        boolean shows = false;
        for (int at = top; at < Math.min(pixels.length, top + height); at++) {
            shows |= pixels[at] == 0 || pixels[at] + change == 0;
            pixels[at] += change;
        }
        return shows;
    }

    private List<RulerMark> merged() {
        List<RulerMark> found = new ArrayList<>();
        covers.forEach((kind, pixels) -> addRuns(kind, pixels, found));
        found.sort(Comparator.comparingDouble(RulerMark::top).thenComparing(RulerMark::weight, Comparator.reverseOrder())
            .thenComparing(mark -> mark.color().toString()));
        return found;
    }

    private static void addRuns(Kind kind, int[] pixels, List<RulerMark> found) {
        int begun = -1;
        int end = 0;
        for (int at = 0; at < pixels.length; at++) {
            if (pixels[at] > 0) {
                if (begun >= 0 && at > end + TOUCHING) {
                    found.add(new RulerMark(begun, end - begun, 0, 1, kind.color, kind.weight));
                    begun = -1;
                }
                begun = begun < 0 ? at : begun;
                end = at + 1;
            }
        }
        if (begun >= 0) {
            found.add(new RulerMark(begun, end - begun, 0, 1, kind.color, kind.weight));
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
