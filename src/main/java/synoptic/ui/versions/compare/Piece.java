package synoptic.ui.versions.compare;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.TextRange;

/**
 * Some words of a text and how they are set.
 *
 * @param style a style class
 */
public record Piece(String words, String style) {

    /** Words that both texts have. */
    public static final String SAME = "diff-same";
    /** Words that the other text lacks because they were taken out. */
    public static final String REMOVED = "diff-removed";
    /** Words that the other text lacks because they were put in. */
    public static final String ADDED = "diff-added";
    /** What stands around the words that matter. */
    public static final String CONTEXT = "diff-context";

    /**
     * A part of a text in pieces.
     *
     * @param different what differs, in order, as ranges over the whole text
     * @param style the style class of what differs
     */
    public static List<Piece> of(String text, TextRange part, List<TextRange> different, String style) {
        List<Piece> pieces = new ArrayList<>();
        int at = part.start();
        for (TextRange range : different) {
            TextRange inside = range.intersect(part);
            if (!inside.isEmpty() && range.overlaps(part)) {
                add(pieces, text.substring(at, inside.start()), SAME);
                add(pieces, inside.of(text), style);
                at = inside.end();
            }
        }
        add(pieces, text.substring(at, part.end()), SAME);
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, String style) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, style));
        }
    }
}
