package synoptic.text;

import java.util.Locale;

/** An inline mark of an article's text. */
public enum MarkKind {
    BOLD, ITALIC, LINK, SUPERSCRIPT, SUBSCRIPT, CODE,
    /** The words stand on one page of a printed document; the mark's target is the page's number. */
    PAGE;

    /** The name used on disk, such as {@code bold}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key. @throws IllegalArgumentException if there is none */
    public static MarkKind ofKey(String key) {
        for (MarkKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such mark: " + key);
    }
}
