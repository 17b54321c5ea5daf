package synoptic.ui.control;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import synoptic.ui.support.Command;
import synoptic.ui.support.Commands;
import synoptic.ui.support.KeyBinding;

/** A menu that opens where it is asked for, made of commands as they are at that moment, with their keys. */
public final class CommandMenu {

    private final Commands commands;

    public CommandMenu(Commands commands) {
        this.commands = commands;
    }

    /** A menu with a line between groups; groups without commands leave none. */
    public ContextMenu of(List<List<Command>> groups) {
        ContextMenu menu = new ContextMenu();
        for (List<Command> group : groups) {
            if (!group.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command)));
        }
        return menu;
    }

    /** A menu of the commands with these ids; those that nobody brought are left out. */
    public ContextMenu ofIds(List<List<String>> groups) {
        return of(groups.stream().map(group -> group.stream().flatMap(id -> commands.find(id).stream()).toList()).toList());
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title().get());
        item.setId("choice-" + command.id());
        item.setMnemonicParsing(false);
        item.setDisable(!command.enabled().get());
        item.setOnAction(chosen -> command.run());
        commands.keysOf(command).stream().findFirst().map(KeyBinding::combination).ifPresent(item::setAccelerator);
        return item;
    }
}
