package synoptic.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
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
import synoptic.ui.reading.ribbon.RibbonGutter;

/** Lays panes and the gutters between them out in one row, which scrolls sideways when there are more than fit. */
final class StripRow extends Region {

    static final double GUTTER = 42;
    private static final double BAR = 10;
    private static final Duration SLIDE = Duration.millis(160);

    private final Pane row = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final Timeline slide = new Timeline();
    private List<ReadingPane> panes = List.of();
    private List<RibbonGutter> gutters = List.of();
    private List<Double> widths = List.of();
    private double least = 300;
    private Node shown;

    StripRow() {
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
    void show(List<ReadingPane> shownPanes, List<RibbonGutter> between) {
        panes = List.copyOf(shownPanes);
        gutters = List.copyOf(between);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            children.add(panes.get(i));
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
    void setLeast(double pixels) {
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
    void reveal(ReadingPane pane) {
        shown = pane;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        StripLayout rule = rule();
        widths = rule.widths(panes.stream().map(pane -> pane.pane().shareProperty().get()).toList());
        double extent = rule.extent(widths);
        double most = Math.max(0, extent - getWidth());
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(extent <= 0 ? 0 : getWidth() / extent * most);
        if (shown != null && panes.contains(shown)) {
            slideTo(rule.scrolledTo(widths, panes.indexOf(shown), offset.get()));
            shown = null;
        }
        if (offset.get() > most) {
            offset.set(most);
        }
        double height = getHeight() - (bar.isVisible() ? BAR : 0);
        bar.resizeRelocate(0, height, getWidth(), BAR);
        row.resizeRelocate(-Math.round(offset.get()), 0, extent, height);
        double x = 0;
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).resizeRelocate(x, 0, widths.get(i), height);
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
        if (getScene() == null || Platform.getPreferences().isReducedMotion()) {
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
