package synoptic.text;

/** What a block is in its article. */
public enum BlockKind {
    TITLE, HEADING, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION, TABLE_ROW, PREFORMATTED;

    /** The name used on disk and in exports, such as {@code list-item}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key. @throws IllegalArgumentException if there is none */
    public static BlockKind ofKey(String key) {
        for (BlockKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such block kind: " + key);
    }
}
