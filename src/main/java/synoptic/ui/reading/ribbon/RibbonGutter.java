package synoptic.ui.reading.ribbon;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import synoptic.model.ClaimId;

/** The space between two panes: ribbons between the mentions on both sides, and tips that say how many mentions lie outside the views. */
public final class RibbonGutter extends Region {

    /** Which pane beside the gutter. */
    public enum Side { LEFT, RIGHT }

    /** What a click in a gutter asks for. */
    public interface Wishes {

        /** A ribbon was clicked: put its claim into focus. */
        void focus(ClaimId claim);

        /** A tip was clicked: bring the mention into view. */
        void seek(Side side, MentionSpot mention);
    }

    private static final double TIP_GAP = 3;
    private static final double TIP_HEIGHT = 16;

    private final Wishes wishes;
    private final Function<ClaimId, String> names;
    private final Region leftEdge = new Region();
    private final Region rightEdge = new Region();
    private final Pane bands = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private final BeyondTip leftAbove;
    private final BeyondTip leftBelow;
    private final BeyondTip rightAbove;
    private final BeyondTip rightBelow;
    private double top;

    /** @param names what to call a claim where the pointer rests on its ribbon */
    public RibbonGutter(Wishes wishes, Function<ClaimId, String> names) {
        this.wishes = wishes;
        this.names = names;
        getStyleClass().add("pane-gutter");
        setCursor(Cursor.H_RESIZE);
        bands.setPickOnBounds(false);
        bands.setManaged(false);
        bands.setClip(clip);
        leftAbove = new BeyondTip(true, spot -> wishes.seek(Side.LEFT, spot));
        leftBelow = new BeyondTip(false, spot -> wishes.seek(Side.LEFT, spot));
        rightAbove = new BeyondTip(true, spot -> wishes.seek(Side.RIGHT, spot));
        rightBelow = new BeyondTip(false, spot -> wishes.seek(Side.RIGHT, spot));
        for (Region edge : List.of(leftEdge, rightEdge)) {
            edge.getStyleClass().add("gutter-edge");
            edge.setMouseTransparent(true);
        }
        getChildren().addAll(leftEdge, rightEdge, bands, leftAbove, leftBelow, rightAbove, rightBelow);
    }

    /** Leaves the upper pixels, which lie beside the panes' headers, without ribbons; mentions count from below them. */
    public void setTop(double pixels) {
        if (top != pixels) {
            top = pixels;
            requestLayout();
        }
    }

    /** How high the space for ribbons is, in pixels. */
    public double viewHeight() {
        return Math.max(0, getHeight() - top);
    }

    /** Draws the ribbons between the mentions of the two panes, each given in reading order. */
    public void show(List<MentionSpot> left, List<MentionSpot> right, Optional<ClaimId> focus) {
        double height = viewHeight();
        List<Ribbon> ribbons = RibbonPlan.between(left, right, height, focus);
        for (int i = 0; i < ribbons.size(); i++) {
            band(i).show(ribbons.get(i), getWidth());
        }
        for (int i = ribbons.size(); i < bands.getChildren().size(); i++) {
            bands.getChildren().get(i).setVisible(false);
        }
        tips(Beyond.of(left, height, focus), leftAbove, leftBelow);
        tips(Beyond.of(right, height, focus), rightAbove, rightBelow);
    }

    /** The claims whose ribbons are drawn, those on top last. */
    public List<ClaimId> drawn() {
        return bands.getChildren().stream().filter(Node::isVisible).map(band -> ((RibbonBand) band).shown().left().claim()).toList();
    }

    private RibbonBand band(int at) {
        if (at == bands.getChildren().size()) {
            RibbonBand band = new RibbonBand();
            band.setOnMouseClicked(click -> {
                if (click.isStillSincePress()) {
                    wishes.focus(band.shown().left().claim());
                    click.consume();
                }
            });
            band.addEventHandler(MouseEvent.MOUSE_ENTERED, enter -> tooltip.setText(names.apply(band.shown().left().claim())));
            Tooltip.install(band, tooltip);
            bands.getChildren().add(band);
        }
        return (RibbonBand) bands.getChildren().get(at);
    }

    private static void tips(Beyond beyond, BeyondTip above, BeyondTip below) {
        above.show(beyond.above(), beyond.nearestAbove());
        below.show(beyond.below(), beyond.nearestBelow());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        bands.resizeRelocate(0, top, width, viewHeight());
        leftEdge.resizeRelocate(0, 0, 1, getHeight());
        rightEdge.resizeRelocate(width - 1, 0, 1, getHeight());
        clip.setWidth(width);
        clip.setHeight(viewHeight());
        double bottom = getHeight() - TIP_HEIGHT - TIP_GAP;
        double right = Math.floor(width / 2) + 1;
        leftAbove.resizeRelocate(1, top + TIP_GAP, right - 2, TIP_HEIGHT);
        rightAbove.resizeRelocate(right, top + TIP_GAP, right - 2, TIP_HEIGHT);
        leftBelow.resizeRelocate(1, bottom, right - 2, TIP_HEIGHT);
        rightBelow.resizeRelocate(right, bottom, right - 2, TIP_HEIGHT);
    }
}
