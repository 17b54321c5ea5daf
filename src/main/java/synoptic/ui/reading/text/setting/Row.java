package synoptic.ui.reading.text.setting;

import synoptic.text.BlockKind;
import synoptic.text.TextRange;

/**
 * What the view lays out at once: a block, or a piece of a very long one.
 *
 * @param kind  what it is
 * @param level the heading's level or the list item's depth
 * @param range its words in the article
 * @param gap   the empty space above it as a factor of the text size, 0 or more
 * @param first whether it starts its block
 * @param last  whether it ends its block
 * @param cells how many cells, set apart by tabs, the widest row of its table has; 1 for what is no table
 */
public record Row(BlockKind kind, int level, TextRange range, double gap, boolean first, boolean last, int cells) {
}
