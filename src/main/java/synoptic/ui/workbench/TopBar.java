package synoptic.ui.workbench;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.align.SyncMode;
import synoptic.ui.desk.Desk;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;
import synoptic.ui.theme.Styles;

/** The head of the window: menus above, and below them the few buttons that are used all the time. */
final class TopBar extends VBox {

    /** Pixels of the window from which on every group of buttons is introduced. */
    private static final double WITH_WORDS = 1150;

    private static final double SEARCH_WITH_KEY = 110;

    private final Commands commands;

    TopBar(MenuBar menus, Desk desk, Commands commands, ObservableValue<WorkbenchView> view) {
        this.commands = commands;
        getStyleClass().add("top-bar");
        Label name = new Label("Synoptic");
        name.getStyleClass().add("app-name");
        HBox.setHgrow(menus, Priority.ALWAYS);
        HBox first = new HBox(name, menus);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("menu-row");

        HBox tools = new HBox(8, button("import.files", Feather.PLUS, true), button("edit.undo", Feather.CORNER_UP_LEFT, false),
            button("edit.redo", Feather.CORNER_UP_RIGHT, false), views(view), gap(), sync(desk, view), gap(), searchButton());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tool-row");
        getChildren().addAll(first, tools);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Button button(String id, Feather icon, boolean withWords) {
        Command command = commands.get(id);
        Button button = new Button();
        button.setId("tool-" + id);
        button.setGraphic(new FontIcon(icon));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(press -> command.run());
        if (withWords) {
            button.setText(Messages.get("tool." + id));
        }
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(command.title().map(title -> title + keyOf(command)));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(command.title());
        return button;
    }

    private String keyOf(Command command) {
        return commands.keysOf(command).stream().findFirst().map(KeyBinding::display).map(key -> "  (" + key + ")").orElse("");
    }

    private HBox views(ObservableValue<WorkbenchView> view) {
        return segmented("view", List.of("view.desk", "view.matrix"), view.map(shown -> shown == WorkbenchView.DESK ? 0 : 1));
    }

    private Node sync(Desk desk, ObservableValue<WorkbenchView> view) {
        Label words = new Label(Messages.get("tool.sync"));
        words.getStyleClass().add(Styles.MUTED);
        words.setMinWidth(0);
        // in a narrow window it would be cut; the buttons' tips say the same
        words.visibleProperty().bind(widthProperty().greaterThan(WITH_WORDS));
        words.managedProperty().bind(words.visibleProperty());
        HBox box = new HBox(8, words, segmented("sync", List.of("view.syncNothing", "view.syncScroll", "view.syncClaims"),
            desk.panes().syncModeProperty().map(SyncMode::ordinal)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(view.map(shown -> shown == WorkbenchView.DESK));
        return box;
    }

    private HBox segmented(String name, List<String> ids, ObservableValue<Integer> chosen) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add(Styles.SEGMENTED);
        ToggleGroup group = new ToggleGroup();
        for (String id : ids) {
            Command command = commands.get(id);
            ToggleButton toggle = new ToggleButton(Messages.get("tool." + id));
            toggle.setId("tool-" + id);
            toggle.setToggleGroup(group);
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setTooltip(new Tooltip(command.title().get() + keyOf(command)));
            toggle.setAccessibleText(command.title().get());
            toggle.setOnAction(press -> {
                command.run();
                group.selectToggle(group.getToggles().get(chosen.getValue()));
            });
            toggle.getStyleClass().add(box.getChildren().isEmpty() ? "left-pill"
                : box.getChildren().size() == ids.size() - 1 ? "right-pill" : "center-pill");
            box.getChildren().add(toggle);
        }
        chosen.subscribe(index -> group.selectToggle(group.getToggles().get(index)));
        box.setId("segmented-" + name);
        return box;
    }

    private Button searchButton() {
        Command command = commands.get("palette.open");
        Label key = new Label();
        commands.overrides().subscribe(keys -> key.setText(commands.keysOf(command).stream().findFirst().map(KeyBinding::display).orElse("")));
        key.getStyleClass().add(Styles.KEY_CAP);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(Messages.get("tool.search"));
        words.getStyleClass().add(Styles.MUTED);
        words.setMinWidth(0);
        Region gap = gap();
        HBox inside = new HBox(6, new FontIcon(Feather.SEARCH), words, gap, key);
        inside.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, inside);
        button.setId("tool-palette.open");
        button.getStyleClass().add("search-button");
        button.setAccessibleText(Messages.get("tool.search"));
        button.setOnAction(press -> command.run());
        button.setPrefWidth(300);
        button.setMinWidth(44);
        key.visibleProperty().bind(button.widthProperty().greaterThan(SEARCH_WITH_KEY));
        key.managedProperty().bind(key.visibleProperty());
        return button;
    }
}
