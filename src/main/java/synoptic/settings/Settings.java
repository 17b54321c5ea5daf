package synoptic.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The settings of one person on one machine.
 *
 * @param analyst the name that new annotations carry, possibly empty
 * @param keys the keys that the person chose, by command id, several parted by spaces
 * @param recent the folders of projects opened last, the newest first
 * @param reducedMotion whether nothing moves by itself
 */
public record Settings(String analyst, Appearance appearance, Map<String, String> keys, List<String> recent,
    WindowPlace window, boolean reducedMotion) {

    private static final int MOST_RECENT = 12;

    public static final Settings DEFAULT =
        new Settings("", Appearance.DEFAULT, Map.of(), List.of(), WindowPlace.DEFAULT, false);

    /** Fills in what an older or hand-edited file lacks. */
    public Settings {
        analyst = Objects.requireNonNullElse(analyst, "");
        appearance = Objects.requireNonNullElse(appearance, Appearance.DEFAULT);
        keys = keys == null ? Map.of() : Map.copyOf(keys);
        recent = recent == null ? List.of() : List.copyOf(recent);
        window = Objects.requireNonNullElse(window, WindowPlace.DEFAULT);
    }

    public Settings withAnalyst(String name) {
        return new Settings(name, appearance, keys, recent, window, reducedMotion);
    }

    public Settings withAppearance(Appearance changed) {
        return new Settings(analyst, changed, keys, recent, window, reducedMotion);
    }

    public Settings withKeys(Map<String, String> changed) {
        return new Settings(analyst, appearance, changed, recent, window, reducedMotion);
    }

    public Settings withWindow(WindowPlace changed) {
        return new Settings(analyst, appearance, keys, recent, changed, reducedMotion);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(analyst, appearance, keys, recent, window, reduced);
    }

    /** With a project's folder at the top of the recent ones. */
    public Settings withRecent(String folder) {
        List<String> changed = new ArrayList<>(recent);
        changed.remove(folder);
        changed.addFirst(folder);
        return new Settings(analyst, appearance, keys, changed.subList(0, Math.min(MOST_RECENT, changed.size())), window, reducedMotion);
    }

    /** Without a project's folder among the recent ones. */
    public Settings withoutRecent(String folder) {
        return new Settings(analyst, appearance, keys, recent.stream().filter(other -> !other.equals(folder)).toList(), window, reducedMotion);
    }
}
