package synoptic.ui.support;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.MapProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleMapProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;

/** All commands of a window, in the order in which the screens brought them, with the keys that the user chose. */
public final class Commands {

    private final ObservableBooleanValue whole;
    private final Predicate<String> always;
    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final MapProperty<String, List<KeyBinding>> overrides =
        new SimpleMapProperty<>(FXCollections.observableHashMap());

    /** Commands that can run whenever they are enabled. */
    public Commands() {
        this(new SimpleBooleanProperty(true), id -> true);
    }

    /** Commands of which some wait for a condition. @param always whether the command with an id does not wait */
    public Commands(ObservableBooleanValue whole, Predicate<String> always) {
        this.whole = whole;
        this.always = always;
    }

    /** Adds commands. @throws IllegalArgumentException if an id is taken */
    public void add(Collection<Command> commands) {
        for (Command command : commands) {
            if (byId.putIfAbsent(command.id(), always.test(command.id()) ? command : command.onlyWhile(whole)) != null) {
                throw new IllegalArgumentException("two commands called " + command.id());
            }
        }
    }

    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The command with this id. @throws IllegalArgumentException if there is none */
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /** The keys that the user chose instead of the built-in ones, by command id. */
    public MapProperty<String, List<KeyBinding>> overrides() {
        return overrides;
    }

    /** The keys that run a command now. */
    public List<KeyBinding> keysOf(Command command) {
        return overrides.getOrDefault(command.id(), command.keys());
    }

    /** The commands that answer to a key now, other than one. */
    public List<Command> boundTo(KeyBinding key, Command except) {
        return byId.values().stream().filter(command -> command != except && keysOf(command).contains(key)).toList();
    }
}
