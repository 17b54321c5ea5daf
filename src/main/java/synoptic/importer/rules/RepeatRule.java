package synoptic.importer.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import synoptic.importer.draft.DropReason;
import synoptic.importer.lines.Piece;
import synoptic.text.BlockKind;

/** Takes out what stands twice: the title repeated, a caption again, a paragraph again close by. */
public final class RepeatRule implements Rule {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int NEAR = 4;
    private static final int FEWEST_WORDS = 4;

    private final int near;

    /** For plain text, where a paragraph again within four is a slip of the copying. */
    public RepeatRule() {
        this(NEAR);
    }

    /** A rule that takes a paragraph out that stood at most so many before; 0 leaves paragraphs alone. */
    public RepeatRule(int near) {
        this.near = near;
    }

    @Override
    public void apply(Page page, Facts facts) {
        Map<String, Integer> seen = new HashMap<>();
        int title = page.title();
        int headEnd = page.headEnd();
        if (title >= 0) {
            seen.put(key(page.get(title)), title);
        }
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            if (i == title || !piece.isKept() || piece.wordCount() < FEWEST_WORDS) {
                continue;
            }
            Integer earlier = seen.putIfAbsent(key(piece), i);
            if (earlier != null) {
                boolean caption = piece.kind() == BlockKind.CAPTION || page.get(earlier).kind() == BlockKind.CAPTION;
                boolean ofTitle = earlier == title && i < headEnd;
                if (caption || ofTitle || earlier != title && i - earlier <= near) {
                    page.drop(i, DropReason.REPEATED);
                }
            }
        }
    }

    private static String key(Piece piece) {
        return NO_WORD.matcher(piece.words().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
