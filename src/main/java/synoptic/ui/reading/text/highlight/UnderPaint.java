package synoptic.ui.reading.text.highlight;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import synoptic.text.TextRange;

/**
 * The rectangles behind one row's words: blended fills, merged where their colour is the same, and a line for every span. Rectangles are used again,
 * and only those that differ are touched, so that little is repainted.
 */
public final class UnderPaint {

    private static final Comparator<HighlightSpan> SHORTEST_FIRST =
        Comparator.<HighlightSpan>comparingInt(span -> span.range().length()).thenComparingInt(HighlightSpan::order);
    private static final double GAP_OF_DASHES = 3;
    private static final double DASH = 6;
    private static final double DOT = 2;

    private final Group node = new Group();
    private int used;

    public UnderPaint() {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setAutoSizeChildren(false);
    }

    public Node node() {
        return node;
    }

    /** The rectangles as they are now, for tests and pictures. */
    public List<Rectangle> rectangles() {
        return node.getChildren().subList(0, used).stream().map(Rectangle.class::cast).toList();
    }

    /** Draws spans; {@code boxes} gives the boxes around the words of a range in this node's coordinates. */
    public void draw(TextRange row, List<Lane> lanes, Palette palette, LineRoom room, Function<TextRange, List<Rectangle2D>> boxes) {
        used = 0;
        fills(row, lanes, palette, room, boxes);
        for (Lane lane : lanes) {
            line(row.intersect(lane.span().range()), lane, palette, room, boxes);
        }
        hideRest();
    }

    /** Draws one colour behind ranges; {@code whole} over the full distance of lines, else only over the words' own height. */
    public void drawBands(List<TextRange> ranges, Color color, LineRoom room, boolean whole, Function<TextRange, List<Rectangle2D>> boxes) {
        used = 0;
        for (TextRange range : ranges) {
            for (Rectangle2D box : boxes.apply(range)) {
                double top = box.getMinY() - (whole ? room.spacing() / 2 : 0);
                place(box.getMinX(), top, box.getMaxX(), top + (whole ? room.pitch() : box.getHeight()), color);
            }
        }
        hideRest();
    }

    private void fills(TextRange row, List<Lane> lanes, Palette palette, LineRoom room, Function<TextRange, List<Rectangle2D>> boxes) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Lane lane : lanes) {
            TextRange part = row.intersect(lane.span().range());
            cuts.add(part.start());
            cuts.add(part.end());
        }
        List<HighlightSpan> spans = lanes.stream().map(Lane::span).sorted(SHORTEST_FIRST).toList();
        Integer start = cuts.pollFirst();
        int from = start == null ? 0 : start;
        int begun = from;
        Color current = Color.TRANSPARENT;
        for (int end : cuts) {
            int at = from;
            Color color = palette.fill(spans.stream().filter(span -> span.range().contains(at)).toList());
            if (!color.equals(current)) {
                fill(new TextRange(begun, from), current, room, boxes);
                begun = from;
                current = color;
            }
            from = end;
        }
        fill(new TextRange(begun, from), current, room, boxes);
    }

    private void fill(TextRange range, Color color, LineRoom room, Function<TextRange, List<Rectangle2D>> boxes) {
        if (range.isEmpty() || color.getOpacity() == 0) {
            return;
        }
        for (Rectangle2D box : boxes.apply(range)) {
            double baseline = box.getMaxY() - room.descent();
            place(box.getMinX(), baseline - room.fillAbove(), box.getMaxX(), baseline + room.fillBelow(), color);
        }
    }

    private void line(TextRange range, Lane lane, Palette palette, LineRoom room, Function<TextRange, List<Rectangle2D>> boxes) {
        HighlightSpan span = lane.span();
        int round = palette.round(span.color());
        boolean dashed = round > 0 || span.emphasis() == Emphasis.PENDING;
        double dash = round == 2 ? DOT : DASH;
        double thick = room.thickness(lane.lanes(), span.emphasis());
        Color color = palette.line(span);
        for (Rectangle2D box : boxes.apply(range)) {
            double y = box.getMaxY() - room.descent() + room.lane(lane.lane(), lane.lanes());
            if (!dashed) {
                place(box.getMinX(), y, box.getMaxX(), y + thick, color);
                continue;
            }
            for (double x = box.getMinX(); x < box.getMaxX(); x += dash + GAP_OF_DASHES) {
                place(x, y, Math.min(box.getMaxX(), x + dash), y + thick, color);
            }
        }
    }

    private void place(double left, double top, double right, double bottom, Color color) {
        Rectangle rectangle;
        if (used < node.getChildren().size()) {
            rectangle = (Rectangle) node.getChildren().get(used);
        } else {
            rectangle = new Rectangle();
            rectangle.setManaged(false);
            node.getChildren().add(rectangle);
        }
        used++;
        double x = Math.round(left);
        double y = Math.round(top);
        rectangle.setX(x);
        rectangle.setY(y);
        rectangle.setWidth(Math.max(1, Math.round(right) - x));
        rectangle.setHeight(Math.max(1, Math.round(bottom) - y));
        rectangle.setFill(color);
        rectangle.setVisible(true);
    }

    private void hideRest() {
        for (int at = used; at < node.getChildren().size(); at++) {
            node.getChildren().get(at).setVisible(false);
        }
    }
}
