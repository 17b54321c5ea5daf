package synoptic.ui.desk;

import java.util.Locale;

/** What the reading panes move together by. */
public enum SyncMode {
    NOTHING, SCROLL, CLAIMS;

    /** The name used in settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
