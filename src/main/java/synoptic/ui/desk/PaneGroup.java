package synoptic.ui.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the panes move together: those of one group. Four panes make two groups at most. */
public enum PaneGroup {
    FIRST, SECOND,
    /** Moves with no other pane. */
    NONE;

    /** The name used in settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group with this key, if there is one. */
    public static Optional<PaneGroup> ofKey(String key) {
        return Stream.of(values()).filter(group -> group.key().equals(key)).findFirst();
    }

    /** The one after this, round and round. */
    public PaneGroup next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
