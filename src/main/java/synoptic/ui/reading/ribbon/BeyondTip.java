package synoptic.ui.reading.ribbon;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import synoptic.ui.support.Messages;

/** A small arrow with a number: so many mentions lie above, or below, the view. A click goes to the nearest of them. */
final class BeyondTip extends Label {

    private static final int MOST = 99;

    private final boolean above;
    private Optional<MentionSpot> nearest = Optional.empty();

    BeyondTip(boolean above, Consumer<MentionSpot> seek) {
        this.above = above;
        getStyleClass().add("beyond-tip");
        setCursor(Cursor.HAND);
        setManaged(false);
        setVisible(false);
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
            setText((above ? "↑" : "↓") + (count > MOST ? "+" : count));
            setAccessibleText(Messages.get(above ? "reading.mentionsAbove" : "reading.mentionsBelow", count));
        }
    }
}
