package synoptic.ui.importing.again;

import java.util.Optional;
import java.util.function.Consumer;
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
public final class PasswordPane extends VBox {

    private static final double WIDTH = 520;

    private final Consumer<String> reader;
    private final PasswordField password = new PasswordField();
    private String place = "";

    /** @param reader reads the file with a password */
    public PasswordPane(Consumer<String> reader) {
        super(6);
        this.reader = reader;
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

    /**
     * Shows itself where a password would help.
     *
     * @param file the place of the file that needs one; empty where none does
     * @param alone whether the import has no other file, so that this is what it waits for
     * @return whether it had the focus and has no more to ask
     */
    public boolean show(Optional<String> file, boolean alone) {
        boolean needed = file.isPresent();
        boolean left = password.isFocused() && !needed;
        if (!needed || !file.get().equals(place)) {
            password.clear();
        } else {
            password.selectAll();
        }
        place = file.orElse("");
        setVisible(needed);
        setManaged(needed);
        if (needed && alone) {
            password.requestFocus();
        }
        return left;
    }

    private void read() {
        reader.accept(password.getText());
    }
}
