package synoptic.importer.rules;

import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.OutletNames;
import synoptic.importer.draft.DropReason;
import synoptic.importer.lines.Piece;
import synoptic.importer.lines.Sentences;
import synoptic.text.BlockKind;

/** Finds the headline: of the lines before the first paragraph the one that looks most like one. */
public final class Headline implements Rule {

    static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;
    private static final int ITEM_WORDS = 5;
    private static final int NOISY = 8;
    private static final int CLOSE = 8;

    @Override
    public void apply(Page page, Facts facts) {
        if (page.title() >= 0) {
            return;
        }
        int end = page.firstBody();
        boolean noisy = isNoisy(page, end);
        int best = -1;
        int bestScore = 0;
        boolean first = true;
        for (int i = 0; i < end; i++) {
            Piece piece = page.get(i);
            if (piece.isOpen() && piece.wordCount() <= MOST_WORDS) {
                int score = score(page, i) + (noisy ? end - i <= CLOSE ? 2 : 0 : first ? 2 : 0);
                first = false;
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        if (best >= 0 && page.size() > 1) {
            page.set(best, page.get(best).as(BlockKind.TITLE, 0));
        }
    }

    /** Whether so many short lines stand above the article that the first is rather a menu's than the title. */
    private static boolean isNoisy(Page page, int end) {
        int items = 0;
        for (int i = 0; i < end; i++) {
            Piece piece = page.get(i);
            items += piece.isDropped(DropReason.MENU) || piece.isKept() && piece.wordCount() <= ITEM_WORDS ? 1 : 0;
        }
        return items >= NOISY;
    }

    private static int score(Page page, int at) {
        Piece piece = page.get(at);
        int words = piece.wordCount();
        int score = words < FEWEST_WORDS ? -1 : words == FEWEST_WORDS ? 1 : words <= 20 ? 3 : 1;
        score -= Sentences.endsStatement(piece.words()) ? 2 : 0;
        score -= piece.words().endsWith(":") ? 2 : 0;
        score -= Bylines.names(piece.words()).isPresent() && words <= 3 ? 2 : 0;
        score -= OutletNames.isOutlet(piece.words()) && words <= 4 ? 3 : 0;
        score -= Sentences.startsUpper(piece.words()) ? 0 : 1;
        score += isNear(page, at) ? 1 : 0;
        return score;
    }

    /** Whether authors or a date follow within three lines. */
    private static boolean isNear(Page page, int at) {
        for (int i = at + 1; i <= at + 3 && i < page.size(); i++) {
            if (page.get(i).isDropped(DropReason.DATE) || page.get(i).isDropped(DropReason.BYLINE)) {
                return true;
            }
        }
        return false;
    }
}
