package synoptic.ui.theme;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/** The tone of the paper that articles are read on. */
public enum Paper {
    /** As the rest of the window. */
    THEME, LIGHT, SEPIA, DARK;

    /** The name used in settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper with this key. @throws IllegalArgumentException if there is none */
    public static Paper ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The one after this, round and round. */
    public Paper next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Gives a node and what it holds the colours of this paper. */
    public void dress(Node node) {
        List<String> all = List.of(LIGHT.style(), SEPIA.style(), DARK.style());
        node.getStyleClass().removeAll(all);
        if (this != THEME) {
            node.getStyleClass().add(style());
        }
    }

    private String style() {
        return "paper-" + key();
    }
}
