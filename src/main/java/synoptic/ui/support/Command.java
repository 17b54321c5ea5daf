package synoptic.ui.support;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Something that a user can do by menu, key, palette or button.
 *
 * @param id screen and verb, such as {@code claim.new}; its words are {@code command.claim.new}
 * @param title what menus show now, such as "Undo link to claim 2"
 * @param keys its keys when nobody has changed them; the first is shown
 * @param enabled whether it can run now
 */
public record Command(String id, ObservableStringValue title, List<KeyBinding> keys, ObservableBooleanValue enabled, Runnable action) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        keys = List.copyOf(keys);
        Objects.requireNonNull(enabled);
        Objects.requireNonNull(action);
    }

    /** A command that is always enabled. */
    public static Command of(String id, String key, Runnable action) {
        return of(id, key, new SimpleBooleanProperty(true), action);
    }

    /** A command with its words from the properties file. @param key its key, several parted by spaces, or empty */
    public static Command of(String id, String key, ObservableBooleanValue enabled, Runnable action) {
        return new Command(id, Bindings.createStringBinding(() -> Messages.get("command." + id)), bindings(key), enabled, action);
    }

    /** The keys in a text that parts them by spaces. */
    public static List<KeyBinding> bindings(String keys) {
        return keys.isBlank() ? List.of() : java.util.Arrays.stream(keys.strip().split("\\s+")).map(KeyBinding::new).toList();
    }

    /** The command with other words, such as those of the step to undo. */
    public Command titled(ObservableStringValue words) {
        return new Command(id, words, keys, enabled, action);
    }

    /** The command where it can run only while this holds, too. */
    public Command onlyWhile(ObservableBooleanValue holds) {
        return new Command(id, title, keys, Bindings.and(enabled, holds), action);
    }

    /** Runs it if it is enabled; answers whether it did. */
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
