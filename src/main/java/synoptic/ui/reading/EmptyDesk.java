package synoptic.ui.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;

/** What stands where the panes would be: what to do first when there are no articles, and how to open one when none is open. */
final class EmptyDesk extends VBox {

    private static final List<String> BRING_IN = List.of("import.files", "import.paste");
    private static final double WIDEST = 440;

    private final Commands commands;
    private final Label title = new Label();
    private final Label words = new Label();
    private final HBox buttons = new HBox(8);
    private boolean hasArticles;

    EmptyDesk(Commands commands) {
        this.commands = commands;
        getStyleClass().add("empty-desk");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("empty-title");
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Feather.COLUMNS);
        icon.getStyleClass().add("empty-icon");
        getChildren().addAll(icon, title, words, buttons);
        // not all commands are there yet when the desk is built
        sceneProperty().subscribe(this::write);
        visibleProperty().subscribe(this::write);
    }

    /** The first of the buttons; null where there is none. */
    Node firstFocus() {
        return buttons.getChildren().stream().filter(button -> !button.isDisabled()).findFirst().orElse(null);
    }

    /** Speaks of how to bring articles in, or of how to open one of those that are there. */
    void show(boolean hasArticles) {
        this.hasArticles = hasArticles;
        write();
    }

    /** Nothing is made as long as nobody sees it, because the project changes with each highlight. */
    private void write() {
        if (!isVisible()) {
            return;
        }
        String key = hasArticles ? "reading.empty.closed" : "reading.empty.none";
        title.setText(Messages.get(key + ".title"));
        words.setText(Messages.get(key + ".words"));
        buttons.getChildren().setAll((hasArticles ? List.<String>of() : BRING_IN).stream()
            .flatMap(id -> commands.find(id).stream()).map(this::button).toList());
    }

    private Button button(Command command) {
        String key = commands.keysOf(command).stream().findFirst().map(KeyBinding::display).map(keys -> "  " + keys).orElse("");
        Button button = new Button(command.title().get() + key);
        button.setId("empty-" + command.id());
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(press -> command.run());
        return button;
    }
}
