package synoptic.text;

import java.util.List;
import java.util.Locale;

/** What a block is in its article. */
public enum BlockKind {
    TITLE, HEADING, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION, TABLE_ROW, PREFORMATTED;

    private static final List<BlockKind> ALL = List.of(values());

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used on disk and in exports, such as {@code list-item}. */
    public String key() {
        return key;
    }

    /** The kind with this key. @throws IllegalArgumentException if there is none */
    public static BlockKind ofKey(String key) {
        for (BlockKind kind : ALL) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such block kind: " + key);
    }
}
