package synoptic.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the user interface, from one properties file keyed by screen. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("synoptic.ui.strings", Locale.ROOT);

    private Messages() {
    }

    /** The words under a key, with {@link MessageFormat} arguments filled in. @throws java.util.MissingResourceException if there are none */
    public static String get(String key, Object... arguments) {
        String pattern = WORDS.getString(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /** Whether there are words under a key. */
    public static boolean has(String key) {
        return WORDS.containsKey(key);
    }
}
