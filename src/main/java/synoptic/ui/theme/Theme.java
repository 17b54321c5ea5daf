package synoptic.ui.theme;

import java.util.Locale;

/** Which of the two looks to show. */
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /** The name used in settings and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with this key. @throws IllegalArgumentException if there is none */
    public static Theme ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
