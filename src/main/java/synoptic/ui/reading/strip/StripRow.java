package synoptic.ui.reading.strip;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import synoptic.ui.desk.OpenPane;
import synoptic.ui.support.Motion;

/** Lays panes and the gutters between them out in one row, which scrolls sideways when there are more than fit. */
public final class StripRow extends Region {

    /** The width of what parts two panes, in pixels. */
    public static final double GUTTER = 42;
    private static final double BAR = 10;
    private static final Duration SLIDE = Duration.millis(160);

    /** A pane and the node that shows it. */
    public record Slot(OpenPane pane, Region node) {
    }

    private final Pane row = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final Timeline slide = new Timeline();
    private List<Slot> slots = List.of();
    private List<? extends Region> gutters = List.of();
    private List<Double> widths = List.of();
    private double least = 300;
    private OpenPane shown;

    public StripRow() {
        row.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("strip-scroll-bar");
        bar.valueProperty().bindBidirectional(offset);
        offset.subscribe(this::requestLayout);
        getChildren().addAll(row, bar);
        addEventFilter(ScrollEvent.SCROLL, this::sideways);
    }

    /** Shows panes with a gutter between each two. */
    public void show(List<Slot> panes, List<? extends Region> between) {
        slots = List.copyOf(panes);
        gutters = List.copyOf(between);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            children.add(slots.get(i).node());
            if (i < gutters.size()) {
                children.add(gutters.get(i));
            }
        }
        // Unmanaged: what changes inside one pane lays out that pane alone.
        children.forEach(child -> child.setManaged(false));
        row.getChildren().setAll(children);
        requestLayout();
    }

    /** The least width of a pane in pixels. */
    public void setLeast(double pixels) {
        least = pixels;
        requestLayout();
    }

    StripLayout rule() {
        return new StripLayout(getWidth(), GUTTER, least);
    }

    /** The panes' widths at the last layout. */
    List<Double> widths() {
        return widths;
    }

    /** What is scrolled out at the left, in pixels. */
    double offset() {
        return offset.get();
    }

    /** Brings a pane into view whole, now or at the next layout. */
    public void reveal(OpenPane pane) {
        shown = pane;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        StripLayout rule = rule();
        widths = rule.widths(slots.stream().map(slot -> slot.pane().shareProperty().get()).toList());
        double extent = rule.extent(widths);
        double most = Math.max(0, extent - getWidth());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(extent <= 0 ? 0 : getWidth() / extent * most);
        int wanted = slots.stream().map(Slot::pane).toList().indexOf(shown);
        if (wanted >= 0) {
            slideTo(rule.scrolledTo(widths, wanted, offset.get()));
        }
        shown = null;
        if (offset.get() > most) {
            offset.set(most);
        }
        double height = getHeight() - (bar.isVisible() ? BAR : 0);
        bar.resizeRelocate(0, height, getWidth(), BAR);
        row.resizeRelocate(-Math.round(offset.get()), 0, extent, height);
        double x = 0;
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).node().resizeRelocate(x, 0, widths.get(i), height);
            x += widths.get(i);
            if (i < gutters.size()) {
                gutters.get(i).resizeRelocate(x, 0, GUTTER, height);
                x += GUTTER;
            }
        }
    }

    private void slideTo(double target) {
        slide.stop();
        if (target == offset.get()) {
            return;
        }
        if (Motion.isReduced(this)) {
            offset.set(target);
            return;
        }
        slide.getKeyFrames().setAll(new KeyFrame(SLIDE, new KeyValue(offset, target)));
        slide.playFromStart();
    }

    private void sideways(ScrollEvent event) {
        boolean meant = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (bar.isVisible() && meant) {
            slide.stop();
            offset.set(Math.clamp(offset.get() - event.getDeltaX(), 0, bar.getMax()));
            event.consume();
        }
    }
}
