package synoptic.store.json;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.Mark;

/**
 * A short name of an article's text with its blocks and marks, equal for equal texts. The journal and the history use it instead of
 * a text that the project has already: a new memo on a long article stays a short record.
 */
public final class TextPrint {

    private TextPrint() {
    }

    /** The name: letters, digits and hyphens. Two hashes of unlike kinds, so that no correction of a word goes unnoticed. */
    public static String of(ArticleText text) {
        long layout = 17;
        for (Block block : text.blocks()) {
            layout = mixed(layout, block.kind().key().hashCode(), block.range().start(), block.range().end());
            layout = layout * 31 + block.level();
        }
        for (Mark mark : text.marks()) {
            layout = mixed(layout, mark.kind().key().hashCode(), mark.range().start(), mark.range().end());
            layout = layout * 31 + mark.href().hashCode();
        }
        CRC32C checksum = new CRC32C();
        checksum.update(text.text().getBytes(StandardCharsets.UTF_8));
        return text.length() + "-" + Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(text.text().hashCode()) + "-" + Long.toHexString(layout);
    }

    private static long mixed(long seed, int kind, int start, int end) {
        return ((seed * 31 + kind) * 31 + start) * 31 + end;
    }
}
