package synoptic.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The keys of all commands, to change: press the button, then the key. A key that another command has is taken from it. */
final class KeysTable {

    private final SettingsModel model;
    private final Commands commands;
    private final ListView<Command> list = new ListView<>();
    private final Label note = new Label();
    private Optional<Command> waiting = Optional.empty();

    KeysTable(SettingsModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
    }

    Node node() {
        TextField filter = new TextField();
        filter.setId("keys-filter");
        filter.setPromptText(Messages.get("settings.keysFilter"));
        filter.setAccessibleText(Messages.get("settings.keysFilter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button reset = new Button(Messages.get("settings.keysReset"));
        reset.setOnAction(press -> {
            model.change(now -> now.withKeys(Map.of()));
            list.refresh();
        });
        list.setId("keys-list");
        list.setCellFactory(view -> new KeyCell());
        filter.textProperty().subscribe(words -> list.getItems().setAll(commands.all().stream()
            .filter(command -> (command.title().get() + " " + display(command)).toLowerCase().contains(words.strip().toLowerCase())).toList()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        note.getStyleClass().add(Styles.MUTED);
        note.setText(Messages.get("settings.keysHint"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(8, new HBox(8, filter, reset), list, note);
        box.getStyleClass().add("settings-grid");
        return box;
    }

    private String display(Command command) {
        return commands.keysOf(command).stream().map(KeyBinding::display).collect(Collectors.joining("  "));
    }

    private void take(KeyEvent event) {
        if (waiting.isEmpty()) {
            return;
        }
        Command command = waiting.get();
        if (event.getCode() == KeyCode.ESCAPE) {
            waiting = Optional.empty();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            bind(command, "");
        } else {
            Optional<KeyBinding> key = KeyBinding.of(event);
            if (key.isEmpty()) {
                return;
            }
            List<Command> others = commands.boundTo(key.get(), command);
            others.forEach(other -> bind(other, commands.keysOf(other).stream().filter(held -> !held.equals(key.get()))
                .map(KeyBinding::text).collect(Collectors.joining(" "))));
            bind(command, key.get().text());
            note.setText(others.isEmpty() ? Messages.get("settings.keysHint")
                : Messages.get("settings.keysTaken", key.get().display(), others.getFirst().title().get()));
        }
        list.refresh();
        event.consume();
    }

    private void bind(Command command, String keys) {
        waiting = Optional.empty();
        model.change(now -> {
            Map<String, String> changed = new HashMap<>(now.keys());
            changed.put(command.id(), keys);
            return now.withKeys(changed);
        });
    }

    private final class KeyCell extends ListCell<Command> {
        private final Label title = new Label();
        private final Button key = new Button();
        private final HBox box;

        KeyCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            title.setMinWidth(0);
            key.setMinWidth(Region.USE_PREF_SIZE);
            box = new HBox(8, title, gap, key);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            setPrefWidth(0);
            key.setOnAction(press -> {
                waiting = Optional.of(getItem());
                key.setText(Messages.get("settings.pressKey"));
                list.requestFocus();
            });
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty ? null : box);
            if (!empty) {
                title.setText(command.title().get());
                String keys = display(command);
                key.setText(waiting.filter(command::equals).isPresent() ? Messages.get("settings.pressKey")
                    : keys.isEmpty() ? Messages.get("settings.noKey") : keys);
                key.setAccessibleText(Messages.get("settings.keyOf", title.getText(), key.getText()));
            }
        }
    }
}
