package synoptic.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** Asks for the password of the encrypted file that is looked at. */
final class PasswordPane extends VBox {

    private static final double WIDTH = 520;

    private final ImportViewModel model;
    private final PasswordField password = new PasswordField();
    private String place = "";

    PasswordPane(ImportViewModel model) {
        super(6);
        this.model = model;
        Label label = new Label(Messages.get("import.password"));
        label.setLabelFor(password);
        password.setId("import-password");
        password.setAccessibleText(label.getText());
        password.setOnAction(enter -> read());
        HBox.setHgrow(password, Priority.ALWAYS);
        Button read = new Button(Messages.get("import.password.read"));
        read.setId("import-password-read");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.disableProperty().bind(password.textProperty().isEmpty());
        read.setOnAction(press -> read());
        HBox line = new HBox(8, password, read);
        line.setAlignment(Pos.CENTER_LEFT);
        Label note = new Label(Messages.get("import.password.note"));
        note.getStyleClass().add(Styles.MUTED);
        setMaxWidth(WIDTH);
        getChildren().addAll(label, line, note);
    }

    /** Shows itself where a password would help. @return whether it had the focus and has no more to ask */
    boolean show(ImportRow row) {
        boolean needed = row != null && FileReadings.needsPassword(row);
        boolean left = password.isFocused() && !needed;
        if (!needed || !row.place().equals(place)) {
            password.clear();
        } else {
            password.selectAll();
        }
        place = needed ? row.place() : "";
        setVisible(needed);
        setManaged(needed);
        if (needed && model.rows().all().size() == 1) {
            password.requestFocus();
        }
        return left;
    }

    private void read() {
        model.readWithPassword(password.getText());
    }
}
