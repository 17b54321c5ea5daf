package synoptic.importer.rules;

import synoptic.importer.lines.Piece;
import synoptic.importer.lines.Sentences;
import synoptic.text.BlockKind;

/** Makes headings of the short lines between paragraphs that are no sentences. */
public final class HeadingRule implements Rule {

    private static final int MOST_WORDS = 12;

    @Override
    public void apply(Page page, Facts facts) {
        int last = page.lastBody();
        for (int i = Math.max(1, page.title() + 1); i < last; i++) {
            Piece piece = page.get(i);
            boolean shape = piece.isOpen() && piece.wordCount() <= MOST_WORDS && !Sentences.endsStatement(piece.words())
                && !endsOpen(piece.words()) && Sentences.startsUpper(piece.words());
            if (shape && i >= page.firstBody() && follows(page, i)) {
                page.set(i, piece.as(BlockKind.HEADING, 2));
            }
        }
    }

    /** A paragraph that leads into a quotation or a list is none. */
    private static boolean endsOpen(String words) {
        char end = words.charAt(words.length() - 1);
        return end == ':' || end == ',' || end == ';' || end == '"' || end == '”' || end == '“';
    }

    /** Whether running text, or a list and then running text, comes next. */
    private static boolean follows(Page page, int at) {
        int next = page.first(at + 1, Piece::isKept);
        return next < page.size() && (page.get(next).isBody() || page.get(next).kind() == BlockKind.LIST_ITEM
            || page.get(next).wordCount() > MOST_WORDS);
    }
}
