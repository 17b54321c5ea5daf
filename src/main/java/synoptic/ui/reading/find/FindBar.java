package synoptic.ui.reading.find;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The field to type what is looked for, with how many there are and ways to the next and the one before. Enter goes on, Esc closes it. */
public final class FindBar extends HBox {

    private final TextField field = new TextField();
    private final Runnable closed;

    /**
     * @param step told to go to the next hit (1) or the one before (-1)
     * @param closed told that nothing is looked for any more
     */
    public FindBar(FindViewModel model, IntConsumer step, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.setId("find-field");
        field.setPromptText(Messages.get("find.prompt"));
        field.setAccessibleText(Messages.get("find.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label status = new Label();
        status.textProperty().bind(model.statusProperty());
        status.getStyleClass().add(Styles.MUTED);
        status.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(field, status, button(Feather.CHEVRON_UP, "command.find.previous", () -> step.accept(-1)),
            button(Feather.CHEVRON_DOWN, "command.find.next", () -> step.accept(1)), button(Feather.X, "find.close", this::close));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                step.accept(key.isShiftDown() ? -1 : 1);
                key.consume();
            }
        });
    }

    /** Shows it and takes the keyboard. */
    public void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    public void close() {
        setVisible(false);
        closed.run();
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add(Styles.QUIET_BUTTON);
        button.setAccessibleText(Messages.get(words));
        button.setTooltip(new Tooltip(Messages.get(words)));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }
}
