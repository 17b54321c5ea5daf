package synoptic.model;

import java.util.List;
import java.util.Locale;

/** How a passage stands to a claim. Whose words they are is the mention's speaker, not its stance. */
public enum Stance {
    SUPPORTS, DISPUTES, DISCUSSES;

    private static final List<Stance> ALL = List.of(values());

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name used on disk and in exports: {@code supports}, {@code disputes} or {@code discusses}. */
    public String key() {
        return key;
    }

    /** The stance with this key. @throws IllegalArgumentException if there is none */
    public static Stance ofKey(String key) {
        for (Stance stance : ALL) {
            if (stance.key.equals(key)) {
                return stance;
            }
        }
        throw new IllegalArgumentException("no such stance: " + key);
    }

    /** The next one in the order supports, disputes, discusses, and round again. */
    public Stance next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
