package synoptic.ui.versions.review;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import synoptic.ui.support.Command;

/** The commands of the review. */
public final class ReviewCommands {

    private final ReviewViewModel model;

    public ReviewCommands(ReviewViewModel model) {
        this.model = model;
    }

    /** All of them, in the order of the menus. */
    public List<Command> all() {
        ObservableBooleanValue some = model.waitingProperty().greaterThan(0);
        ObservableBooleanValue shown = model.openProperty().and(model.itemProperty().isNotNull());
        return List.of(
            Command.of("review.next", "F8", some, () -> model.walk(1)),
            Command.of("review.previous", "Shift+F8", some, () -> model.walk(-1)),
            Command.of("review.accept", "A", shown, model::accept),
            Command.of("review.otherPlace", "Shift+A", shown, model::otherPlace),
            Command.of("review.move", "Shift+M", shown, model::move),
            Command.of("review.discard", "Shift+Delete", shown, model::discard),
            Command.of("review.close", "", model.openProperty(), model::close));
    }
}
