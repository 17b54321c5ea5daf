package synoptic.ui.reading.text;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import synoptic.text.TextRange;
import synoptic.ui.reading.text.setting.Hit;

/** Moves the view and tells where it stands: pixels, share, visible range, and who moved it. */
final class Scrolling {

    private static final double GLIDES_UP_TO_VIEWS = 2.5;

    private final RowPane pane;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyDoubleWrapper offset = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper max = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<TextRange> visible = new ReadOnlyObjectWrapper<>(TextRange.at(0));
    private final Glide glide;
    private Consumer<ScrollCause> listener = cause -> { };
    private ScrollCause cause = ScrollCause.LAYOUT;
    private boolean publishing;
    private boolean shown = true;

    Scrolling(RowPane pane) {
        this.pane = pane;
        glide = new Glide(pane);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("reading-scroll-bar");
        bar.valueProperty().subscribe(value -> {
            if (!publishing) {
                toPixel(value.doubleValue(), ScrollCause.USER);
            }
        });
    }

    ScrollBar bar() {
        return bar;
    }

    boolean isShown() {
        return shown;
    }

    void setShown(boolean wanted) {
        shown = wanted;
        bar.setVisible(wanted && max.get() > 0);
    }

    ReadOnlyDoubleWrapper offsetProperty() {
        return offset;
    }

    ReadOnlyDoubleWrapper maxProperty() {
        return max;
    }

    ReadOnlyDoubleWrapper progressProperty() {
        return progress;
    }

    ReadOnlyObjectWrapper<TextRange> visibleProperty() {
        return visible;
    }

    void onScrolled(Consumer<ScrollCause> heard) {
        listener = heard;
    }

    double offset() {
        return pane.scroll().offset();
    }

    void by(double delta, ScrollCause why) {
        cause = why;
        glide.stop();
        pane.scrollBy(delta);
    }

    void toPixel(double content, ScrollCause why) {
        cause = why;
        glide.stop();
        pane.scrollToPixel(content);
    }

    void toOffset(int place, Align align, ScrollCause why) {
        cause = why;
        glide.stop();
        pane.scrollToOffset(place, align);
    }

    /** Glides where the way is short and the reader has not asked for less motion; else jumps. */
    void glideTo(int place, Align align) {
        if (!pane.isLaidOut() || Platform.getPreferences().isReducedMotion()) {
            toOffset(place, align, ScrollCause.PROGRAM);
            return;
        }
        double way = pane.wayTo(place, align);
        if (way == 0 || Math.abs(way) > GLIDES_UP_TO_VIEWS * pane.getHeight()) {
            toOffset(place, align, ScrollCause.PROGRAM);
        } else {
            cause = ScrollCause.PROGRAM;
            glide.start(way, () -> toOffset(place, align, ScrollCause.PROGRAM), () -> cause = ScrollCause.PROGRAM);
        }
    }

    void restore(TextPlace place) {
        cause = ScrollCause.PROGRAM;
        glide.stop();
        pane.restore(place);
    }

    /** Tells where the view stands now, once per layout. */
    void publish() {
        ScrollModel model = pane.scroll();
        double now = model.offset();
        double most = model.max();
        TextRange range = visibleRange();
        boolean moved = now != offset.get() || most != max.get() || !range.equals(visible.get());
        publishing = true;
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 1 : pane.getHeight() / model.total() * most);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(Math.max(40, pane.getHeight() - 60));
        bar.setValue(now);
        bar.setVisible(shown && most > 0);
        publishing = false;
        max.set(most);
        offset.set(now);
        progress.set(most <= 0 ? 1 : now / most);
        visible.set(range);
        ScrollCause why = cause;
        cause = ScrollCause.LAYOUT;
        if (moved) {
            listener.accept(why);
        }
    }

    private TextRange visibleRange() {
        if (!pane.isLaidOut()) {
            return TextRange.at(0);
        }
        Hit first = pane.hit(0, 0);
        Hit last = pane.hit(pane.getWidth(), pane.getHeight());
        return TextRange.between(first.offset(), last.offset());
    }
}
