package synoptic.ui.reading.text.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import synoptic.text.TextRange;

/**
 * Turns what is to be shown behind one row's words into patches of colour: blended fills, merged where their colour is
 * the same, and a line for every span.
 */
public final class Patches {

    private static final double GAP_OF_DASHES = 3;
    private static final double DASH = 6;
    private static final double DOT = 2;

    private final LineRoom room;
    private final Function<TextRange, List<Rectangle2D>> boxes;
    private final List<Patch> made = new ArrayList<>();

    /** {@code boxes} gives the boxes around the words of a range, from font ascent to descent. */
    public Patches(LineRoom room, Function<TextRange, List<Rectangle2D>> boxes) {
        this.room = room;
        this.boxes = boxes;
    }

    /** What has been added, from the bottom up. */
    public List<Patch> list() {
        return made;
    }

    /** Adds a colour behind ranges over the full distance of lines. */
    public void addBands(List<TextRange> ranges, Color color) {
        for (TextRange range : ranges) {
            for (Rectangle2D box : boxes.apply(range)) {
                double top = box.getMinY() - room.spacing() / 2;
                add(box.getMinX(), top, box.getMaxX(), top + room.pitch(), color);
            }
        }
    }

    /** Adds frames of a colour around ranges, in pixels, filled with as much of it: what a search found is told from highlights so. */
    public void addFrames(List<TextRange> ranges, Color color, double opacity, double thick) {
        for (TextRange range : ranges) {
            fill(range, Palette.faded(color, opacity));
            for (Rectangle2D box : boxes.apply(range)) {
                double baseline = box.getMaxY() - room.descent();
                double top = baseline - room.fillAbove();
                double bottom = Math.round(baseline + room.fillBelow());
                add(box.getMinX(), top, box.getMaxX(), top + thick, color);
                add(box.getMinX(), bottom - thick, box.getMaxX(), bottom, color);
                add(box.getMinX(), top, box.getMinX() + thick, bottom, color);
                add(box.getMaxX() - thick, top, box.getMaxX(), bottom, color);
            }
        }
    }

    /** Adds a row's highlights. */
    public void addHighlights(TextRange row, List<Lane> lanes, Palette palette) {
        addFills(row, lanes, palette);
        for (Lane lane : lanes) {
            addLine(row.intersect(lane.span().range()), lane, palette);
        }
    }

    private void addFills(TextRange row, List<Lane> lanes, Palette palette) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Lane lane : lanes) {
            TextRange part = row.intersect(lane.span().range());
            cuts.add(part.start());
            cuts.add(part.end());
        }
        List<HighlightSpan> spans = lanes.stream().map(Lane::span).sorted(HighlightSet.SHORTEST_FIRST).toList();
        Integer start = cuts.pollFirst();
        int from = start == null ? 0 : start;
        int begun = from;
        Color current = Color.TRANSPARENT;
        for (int end : cuts) {
            int at = from;
            Color color = palette.fill(spans.stream().filter(span -> span.range().contains(at)).toList());
            if (!color.equals(current)) {
                fill(new TextRange(begun, from), current);
                begun = from;
                current = color;
            }
            from = end;
        }
        fill(new TextRange(begun, from), current);
    }

    private void fill(TextRange range, Color color) {
        if (range.isEmpty() || color.getOpacity() == 0) {
            return;
        }
        for (Rectangle2D box : boxes.apply(range)) {
            double baseline = box.getMaxY() - room.descent();
            add(box.getMinX(), baseline - room.fillAbove(), box.getMaxX(), baseline + room.fillBelow(), color);
        }
    }

    private void addLine(TextRange range, Lane lane, Palette palette) {
        HighlightSpan span = lane.span();
        int round = palette.round(span.color());
        boolean dashed = round > 0 || span.emphasis() == Emphasis.PENDING;
        double dash = round == 2 ? DOT : DASH;
        double thick = room.thickness(lane.lanes(), span.emphasis());
        Color color = palette.line(span);
        for (Rectangle2D box : boxes.apply(range)) {
            double y = box.getMaxY() - room.descent() + room.lane(lane.lane(), lane.lanes());
            if (!dashed) {
                add(box.getMinX(), y, box.getMaxX(), y + thick, color);
                continue;
            }
            for (double x = box.getMinX(); x < box.getMaxX(); x += dash + GAP_OF_DASHES) {
                add(x, y, Math.min(box.getMaxX(), x + dash), y + thick, color);
            }
        }
    }

    private void add(double left, double top, double right, double bottom, Color color) {
        made.add(Patch.between(left, top, right, bottom, color));
    }
}
