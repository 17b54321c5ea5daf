package synoptic.text;

import java.util.Objects;

/**
 * A title, heading, paragraph, quote … as a range over an article's text.
 *
 * @param level 1 to 6 for headings, 0 to 8 as the depth of list items, else 0
 */
public record Block(BlockKind kind, int level, TextRange range) {

    public Block {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(range);
        if (level < 0 || level > 8) {
            throw new IllegalArgumentException("block level " + level);
        }
    }

    public Block(BlockKind kind, TextRange range) {
        this(kind, 0, range);
    }
}
