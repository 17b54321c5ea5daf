package synoptic.text;

import java.util.List;
import java.util.Locale;

/** An inline mark of an article's text. */
public enum MarkKind {
    BOLD, ITALIC, LINK, SUPERSCRIPT, SUBSCRIPT, CODE,
    /** The words stand on one page of a printed document; the mark's target is the page's number. */
    PAGE;

    private static final List<MarkKind> ALL = List.of(values());

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name used on disk, such as {@code bold}. */
    public String key() {
        return key;
    }

    /** The kind with this key. @throws IllegalArgumentException if there is none */
    public static MarkKind ofKey(String key) {
        for (MarkKind kind : ALL) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such mark: " + key);
    }
}
