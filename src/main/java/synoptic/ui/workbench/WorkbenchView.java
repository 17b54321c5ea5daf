package synoptic.ui.workbench;

/** What the middle of the window shows. */
enum WorkbenchView {
    DESK, MATRIX;

    /** The name used in settings and on the command line. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
