package synoptic.ui.reading.text.rows;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import synoptic.text.TextRange;
import synoptic.ui.support.Motion;

/** Moves the view and tells where it stands: pixels, share, visible range, and who moved it. */
public final class Scrolling {

    private static final double GLIDES_UP_TO_VIEWS = 2.5;
    private static final double LINE_STEP = 40;

    private final RowPane pane;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyDoubleWrapper offset = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper max = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<TextRange> visible = new ReadOnlyObjectWrapper<>(TextRange.at(0));
    private final Glide glide;
    /**
     * Tells at the start of the next frame, before anything is laid out, so that views that move along are laid out in
     * the same frame.
     */
    private final AnimationTimer telling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            tell();
        }
    };
    private Consumer<ScrollCause> listener = cause -> { };
    private ScrollCause cause = ScrollCause.LAYOUT;
    private double toldOffset;
    private double toldMax;
    private boolean publishing;
    private boolean shown = true;

    public Scrolling(RowPane pane) {
        this.pane = pane;
        glide = new Glide(pane, this::glided);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(LINE_STEP);
        bar.getStyleClass().add("reading-scroll-bar");
        bar.valueProperty().subscribe(value -> {
            if (!publishing) {
                toPixel(value.doubleValue(), ScrollCause.USER);
            }
        });
    }

    public ScrollBar bar() {
        return bar;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean wanted) {
        shown = wanted;
        bar.setVisible(wanted && max.get() > 0);
    }

    public ReadOnlyDoubleProperty offsetProperty() {
        return offset.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty maxProperty() {
        return max.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TextRange> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    public void onScrolled(Consumer<ScrollCause> heard) {
        listener = heard;
    }

    public double offset() {
        return pane.scroll().offset();
    }

    public void by(double delta, ScrollCause why) {
        glide.stop();
        pane.scrollBy(delta);
        scrolled(why);
    }

    public void toPixel(double content, ScrollCause why) {
        glide.stop();
        pane.scrollToPixel(content);
        scrolled(why);
    }

    public void toOffset(int place, Align align, ScrollCause why) {
        glide.stop();
        pane.scrollToOffset(place, align);
        scrolled(why);
    }

    public void restore(TextPlace place) {
        glide.stop();
        pane.restore(place);
        scrolled(ScrollCause.PROGRAM);
    }

    /** Glides where the way is short and the reader has not asked for less motion; else jumps. */
    public void glideTo(int place, Align align) {
        double way = pane.isLaidOut() ? pane.wayTo(place, align) : 0;
        if (way == 0 || Math.abs(way) > GLIDES_UP_TO_VIEWS * pane.getHeight() || Motion.isReduced(pane)) {
            toOffset(place, align, ScrollCause.PROGRAM);
        } else {
            glide.start(way, () -> toOffset(place, align, ScrollCause.PROGRAM));
        }
    }

    /** Tells the properties where the view stands now that it has been laid out. */
    public void publish() {
        update();
        visible.set(pane.visibleRange());
        if (offset.get() != toldOffset || max.get() != toldMax) {
            telling.start();
        }
    }

    private void glided() {
        scrolled(ScrollCause.PROGRAM);
    }

    private void scrolled(ScrollCause why) {
        cause = why;
        telling.start();
    }

    private void tell() {
        pane.settle();
        update();
        ScrollCause why = cause;
        cause = ScrollCause.LAYOUT;
        if (offset.get() != toldOffset || max.get() != toldMax) {
            toldOffset = offset.get();
            toldMax = max.get();
            listener.accept(why);
        }
    }

    private void update() {
        ScrollModel model = pane.scroll();
        double now = model.offset();
        double most = model.max();
        publishing = true;
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 1 : pane.getHeight() / model.total() * most);
        bar.setBlockIncrement(Math.max(LINE_STEP, pane.getHeight() - 2 * LINE_STEP));
        bar.setValue(now);
        bar.setVisible(shown && most > 0);
        publishing = false;
        max.set(most);
        offset.set(now);
        progress.set(most <= 0 ? 1 : now / most);
    }
}
