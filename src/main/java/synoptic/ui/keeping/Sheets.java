package synoptic.ui.keeping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.control.WrappingLabel;
import synoptic.ui.support.Messages;

/** The parts that the sheets here are made of. */
final class Sheets {

    private Sheets() {
    }

    static VBox sheet(String id, String title, double width) {
        Label heading = new Label(title);
        heading.getStyleClass().add("overlay-title");
        VBox sheet = new VBox(10, heading);
        sheet.setId(id);
        sheet.setAccessibleText(title);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(width, Region.USE_PREF_SIZE);
        return sheet;
    }

    static Label words(String text) {
        Label label = new WrappingLabel(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String key, Runnable action) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.setOnAction(press -> action.run());
        return button;
    }

    /** Buttons at the right end of a line. */
    static HBox foot(Node... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap);
        foot.getChildren().addAll(buttons);
        return foot;
    }
}
