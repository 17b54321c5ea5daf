package synoptic.align;

import java.util.Locale;

/** What the reading panes move together by. */
public enum SyncMode {
    /** Each pane moves alone. */
    NOTHING,
    /** All have been scrolled by the same share of their way. */
    SCROLL,
    /** Passages that mention the same claim stand side by side. */
    CLAIMS;

    /** The name used in settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
