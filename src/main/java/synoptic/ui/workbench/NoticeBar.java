package synoptic.ui.workbench;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.desk.Notices;

/** Shows the newest notice at the foot of the window for some seconds, long enough to read. */
final class NoticeBar {

    private static final double SECONDS_AT_LEAST = 4;
    private static final double SECONDS_PER_LETTER = 0.06;

    private final Label label = new WrappingLabel();
    private final PauseTransition pause = new PauseTransition();

    NoticeBar(StackPane layers) {
        label.setId("notice");
        label.setMaxWidth(620);
        label.getStyleClass().add("notice");
        label.setVisible(false);
        label.setMouseTransparent(false);
        label.setOnMouseClicked(click -> label.setVisible(false));
        StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
        layers.getChildren().add(label);
        pause.setOnFinished(end -> label.setVisible(false));
    }

    void show(Notices.Notice notice) {
        label.setText(notice.sentence());
        label.setGraphic(new FontIcon(switch (notice.kind()) {
            case DONE -> Feather.CHECK;
            case WARNING -> Feather.INFO;
            case FAILED -> Feather.ALERT_TRIANGLE;
        }));
        label.getStyleClass().setAll("label", "notice", "notice-" + notice.kind().name().toLowerCase(java.util.Locale.ROOT));
        label.setVisible(true);
        label.toFront();
        pause.setDuration(Duration.seconds(SECONDS_AT_LEAST + notice.sentence().length() * SECONDS_PER_LETTER));
        pause.playFromStart();
    }
}
