package synoptic.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;
import synoptic.ui.support.Messages;

/** Builds the menu bar from the layout and the commands, and keeps it in step with keys, titles and recent projects. */
final class Menus {

    private final Commands commands;

    Menus(Commands commands) {
        this.commands = commands;
    }

    /** The menu bar. @param recent folders of recent projects, newest first @param open opens one of them */
    MenuBar bar(ObservableValue<List<String>> recent, Consumer<String> open) {
        MenuBar bar = new MenuBar();
        for (MenuLayout.Menu layout : MenuLayout.MENUS) {
            bar.getMenus().add(menu(layout, recent, open));
        }
        return bar;
    }

    private Menu menu(MenuLayout.Menu layout, ObservableValue<List<String>> recent, Consumer<String> open) {
        Menu menu = new Menu(Messages.get("menu." + layout.key()));
        menu.setId("menu-" + layout.key());
        for (String id : layout.commands()) {
            item(id, recent, open).ifPresent(item -> add(menu, item));
        }
        return menu;
    }

    /** A menu item that runs a command and shows its key. */
    MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId("item-" + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        item.setOnAction(chosen -> command.run());
        commands.overrides().subscribe(keys -> item.setAccelerator(
            commands.keysOf(command).stream().findFirst().map(KeyBinding::combination).orElse(null)));
        return item;
    }

    private Optional<MenuItem> item(String id, ObservableValue<List<String>> recent, Consumer<String> open) {
        if (id.equals("-")) {
            return Optional.of(new SeparatorMenuItem());
        }
        if (id.equals(MenuLayout.TEXT)) {
            return Optional.of(menu(MenuLayout.TEXT_MENU, recent, open));
        }
        if (id.equals(MenuLayout.PANE)) {
            return Optional.of(menu(MenuLayout.PANE_MENU, recent, open));
        }
        if (id.equals(MenuLayout.RECENT)) {
            Menu menu = new Menu(Messages.get("menu.recent"));
            menu.setId("menu-recent");
            recent.subscribe(folders -> {
                menu.getItems().setAll(folders.stream().map(folder -> recentItem(folder, open)).toList());
                menu.setDisable(folders.isEmpty());
            });
            return Optional.of(menu);
        }
        return commands.find(id).map(this::item);
    }

    private static MenuItem recentItem(String folder, Consumer<String> open) {
        MenuItem item = new MenuItem(folder);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> open.accept(folder));
        return item;
    }

    private static void add(Menu menu, MenuItem item) {
        boolean parting = item instanceof SeparatorMenuItem;
        boolean open = !menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof SeparatorMenuItem);
        if (!parting || open) {
            menu.getItems().add(item);
        }
    }
}
