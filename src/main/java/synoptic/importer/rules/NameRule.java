package synoptic.importer.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import synoptic.importer.clue.Bylines;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.Origin;
import synoptic.importer.lines.Piece;

/**
 * Finds the authors where a line below the title is nothing but names. Two or three capitalised words can be anything,
 * so the line must stand beside the date, or right below the title and in words that the text never writes small.
 */
public final class NameRule implements Rule {

    private static final int FARTHEST = 8;
    private static final int BESIDE = 2;
    private static final int MOST_WORDS = 12;
    private static final String NO_LETTER = "[^\\p{L}\\p{M}'’-]+";

    @Override
    public void apply(Page page, Facts facts) {
        int title = page.title();
        if (title < 0 || !facts.bylines.isEmpty()) {
            return;
        }
        int date = page.first(title + 1, piece -> piece.isDropped(DropReason.DATE));
        int end = Math.min(page.headEnd(), title + FARTHEST + 1);
        int best = -1;
        for (int i = title + 1; i < end; i++) {
            if (isCandidate(page, i, date) && (best < 0 || Math.abs(i - date) < Math.abs(best - date))) {
                best = i;
            }
        }
        if (best >= 0) {
            String names = page.get(best).words();
            facts.bylines.add(new Facts.Said(names, Origin.HEAD, names));
            page.drop(best, DropReason.BYLINE);
        }
    }

    private static boolean isCandidate(Page page, int at, int date) {
        Piece piece = page.get(at);
        if (!piece.isOpen() || piece.wordCount() > MOST_WORDS || Bylines.names(piece.words()).isEmpty()) {
            return false;
        }
        int small = smallWords(page, piece.words());
        boolean besideDate = Math.abs(at - date) <= BESIDE;
        return besideDate ? small < piece.wordCount()
            : small == 0 && at <= page.title() + BESIDE && at < page.firstBody();
    }

    /** How many of the words stand in the text in small letters too. */
    private static int smallWords(Page page, String names) {
        Set<String> wanted = new HashSet<>();
        for (String word : names.split(NO_LETTER)) {
            wanted.add(word.toLowerCase(Locale.ROOT));
        }
        Set<String> found = new HashSet<>();
        for (Piece piece : page.pieces()) {
            for (String word : piece.words().split(NO_LETTER)) {
                if (wanted.contains(word)) {
                    found.add(word);
                }
            }
        }
        return found.size();
    }
}
