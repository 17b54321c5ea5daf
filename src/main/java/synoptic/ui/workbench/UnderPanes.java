package synoptic.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import synoptic.ui.support.Commands;
import synoptic.ui.support.Messages;
import synoptic.ui.versions.review.ReviewBar;
import synoptic.ui.versions.review.ReviewViewModel;

/** The reading panes, and under them the review while it is under way. */
final class UnderPanes extends BorderPane {

    UnderPanes(Node panes, ReviewViewModel review, Commands commands) {
        super(panes);
        ReviewBar bar = new ReviewBar(review, commands);
        review.openProperty().subscribe(open -> setBottom(open ? bar : null));
    }

    /** A button that says how many highlights wait for a decision, and begins the review; not there while none do. */
    static Button waiting(ReviewViewModel review) {
        Button button = new Button();
        button.setId("review-waiting");
        button.getStyleClass().add("review-waiting");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> review.begin());
        review.waitingProperty().subscribe(count -> {
            button.setText(Messages.get("review.waiting", count));
            button.setVisible(count.intValue() > 0);
            button.setManaged(count.intValue() > 0);
        });
        return button;
    }
}
