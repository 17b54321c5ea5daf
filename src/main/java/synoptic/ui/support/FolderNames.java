package synoptic.ui.support;

/** Names for folders and files made from titles. */
public final class FolderNames {

    private static final int MOST = 80;

    private FolderNames() {
    }

    /** A name that every common file system takes; "Project" where nothing of the title is left. */
    public static String of(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip().replaceAll("^\\.+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) > MOST) {
            name = name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
        }
        return name.isEmpty() || name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)") ? "Project" : name;
    }
}
