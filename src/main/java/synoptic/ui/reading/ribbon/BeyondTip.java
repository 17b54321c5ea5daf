package synoptic.ui.reading.ribbon;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import synoptic.ui.support.Messages;

/** A small arrow with a number: so many mentions lie above, or below, the view. A click goes to the nearest of them. */
final class BeyondTip extends Label {

    private static final int MOST = 99;
    private static final int ONE_DIGIT = 9;

    private final boolean above;
    private final Tooltip tooltip = new Tooltip();
    private Optional<MentionSpot> nearest = Optional.empty();

    BeyondTip(boolean above, Consumer<MentionSpot> seek) {
        this.above = above;
        getStyleClass().add("beyond-tip");
        setCursor(Cursor.HAND);
        setManaged(false);
        setVisible(false);
        setTooltip(tooltip);
        setOnMouseClicked(click -> {
            nearest.ifPresent(seek);
            click.consume();
        });
        setOnMousePressed(press -> press.consume());
    }

    void show(int count, Optional<MentionSpot> mention) {
        nearest = mention;
        setVisible(count > 0);
        if (count > 0) {
            String words = Messages.get(above ? "reading.mentionsAbove" : "reading.mentionsBelow", count);
            // beside two digits there is no room for the arrow: that it is above or below is seen from its place
            setText(count > ONE_DIGIT ? String.valueOf(Math.min(MOST, count)) : (above ? "↑" : "↓") + count);
            setAccessibleText(words);
            tooltip.setText(words);
        }
    }
}
