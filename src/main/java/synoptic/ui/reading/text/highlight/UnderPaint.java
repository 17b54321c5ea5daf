package synoptic.ui.reading.text.highlight;

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

    private static final double LINE = 2;
    private static final double LEAST_LINE = 0.9;

    private final Group node = new Group();
    private int used;

    /**
     * The room between lines of text, in pixels.
     *
     * @param descent of the font
     * @param spacing between the descent of a line and the ascent of the next; may be negative
     */
    public record Room(double descent, double spacing) {
        /** None: bands stay within the words' own height. */
        public static final Room TIGHT = new Room(0, 0);
    }

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
        return node.getChildren().stream().filter(Node::isVisible).map(Rectangle.class::cast).toList();
    }

    /** Draws spans; {@code boxes} gives the boxes around the words of a range in this node's coordinates. */
    public void draw(TextRange row, List<Lane> lanes, Palette palette, Room room, Function<TextRange, List<Rectangle2D>> boxes) {
        used = 0;
        fills(row, lanes, palette, room, boxes);
        for (Lane lane : lanes) {
            line(row.intersect(lane.span().range()), lane, palette, room, boxes);
        }
        hideRest();
    }

    /** Draws one colour behind ranges, over the full height of their lines. */
    public void drawBands(List<TextRange> ranges, Color color, Room room, Function<TextRange, List<Rectangle2D>> boxes) {
        used = 0;
        for (TextRange range : ranges) {
            for (Rectangle2D box : boxes.apply(range)) {
                double half = room.spacing / 2;
                place(box.getMinX(), box.getMinY() - half, box.getMaxX(), box.getMaxY() + half, color);
            }
        }
        hideRest();
    }

    private void fills(TextRange row, List<Lane> lanes, Palette palette, Room room, Function<TextRange, List<Rectangle2D>> boxes) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Lane lane : lanes) {
            TextRange part = row.intersect(lane.span().range());
            cuts.add(part.start());
            cuts.add(part.end());
        }
        Integer start = cuts.pollFirst();
        int from = start == null ? 0 : start;
        int begun = from;
        Color current = Color.TRANSPARENT;
        for (int end : cuts) {
            int at = from;
            Color color = palette.fill(lanes.stream().map(Lane::span).filter(span -> span.range().contains(at)).toList());
            if (!color.equals(current)) {
                fill(new TextRange(begun, from), current, room, boxes);
                begun = from;
                current = color;
            }
            from = end;
        }
        fill(new TextRange(begun, from), current, room, boxes);
    }

    private void fill(TextRange range, Color color, Room room, Function<TextRange, List<Rectangle2D>> boxes) {
        if (range.isEmpty() || color.getOpacity() == 0) {
            return;
        }
        double below = Math.clamp(room.spacing - 1, 0, 3);
        for (Rectangle2D box : boxes.apply(range)) {
            place(box.getMinX(), box.getMinY() + 1, box.getMaxX(), box.getMaxY() + below, color);
        }
    }

    private void line(TextRange range, Lane lane, Palette palette, Room room, Function<TextRange, List<Rectangle2D>> boxes) {
        double pitch = pitch(lane.lanes(), room);
        double thick = Math.max(LEAST_LINE, Math.min(LINE, pitch - (pitch >= 2 ? 1 : 0))) * lane.span().emphasis().weight();
        boolean dashed = palette.round(lane.span().color()) > 0 || lane.span().emphasis() == Emphasis.PENDING;
        double dash = palette.round(lane.span().color()) == 2 ? 2 : 6;
        for (Rectangle2D box : boxes.apply(range)) {
            double y = box.getMaxY() + first(lane.lanes(), room) + lane.lane() * pitch;
            Color color = palette.line(lane.span());
            if (!dashed) {
                place(box.getMinX(), y, box.getMaxX(), y + thick, color);
                continue;
            }
            for (double x = box.getMinX(); x < box.getMaxX(); x += dash + 3) {
                place(x, y, Math.min(box.getMaxX(), x + dash), y + thick, color);
            }
        }
    }

    /** Where the first line lies below the box; many lines begin higher, behind the descenders. */
    private static double first(int lanes, Room room) {
        return lanes <= 2 ? Math.min(1, room.spacing - 3) : Math.max(-room.descent + 2, 1 - (lanes - 2) * 1.5);
    }

    private static double pitch(int lanes, Room room) {
        double space = room.spacing - first(lanes, room) + (lanes > 4 ? room.descent * 0.6 : 0);
        return lanes == 1 ? LINE : Math.clamp(space / lanes, LEAST_LINE, LINE + 1);
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
        rectangle.setX(x);
        rectangle.setY(top);
        rectangle.setWidth(Math.max(1, Math.round(right) - x));
        rectangle.setHeight(bottom - top);
        rectangle.setFill(color);
        rectangle.setVisible(true);
    }

    private void hideRest() {
        for (int at = used; at < node.getChildren().size(); at++) {
            node.getChildren().get(at).setVisible(false);
        }
    }
}
