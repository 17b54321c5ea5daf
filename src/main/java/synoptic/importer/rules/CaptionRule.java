package synoptic.importer.rules;

import java.util.regex.Pattern;
import synoptic.importer.draft.DropReason;
import synoptic.importer.lines.Piece;
import synoptic.importer.lines.Sentences;
import synoptic.text.BlockKind;

/** Makes captions of the lines that stand above a picture's credit, or say themselves that they describe a picture. */
public final class CaptionRule implements Rule {

    private static final Pattern SAYS_SO = Pattern.compile(
        "\\((?:photo|picture|image|foto|bild|ap photo|photo by|reuters|file photo)[^()]{0,80}\\)\\.?$|"
            + "^FILE\\s?(?:PHOTO)?\\s?[-–—:]"
            + "|^(?:file|handout) (?:photo|image|picture)\\b|\\bpicture(?:d)? (?:here|above|below|left|right)\\b|"
            + "^\\(?(?:pictured|im bild|en la imagen)\\b"
            + "|\\b(?:Photo(?:graph)?|Picture|Image|Foto|Bild): ?[^.]{3,60}\\.?$",
        Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 60;

    @Override
    public void apply(Page page, Facts facts) {
        boolean spaced = page.isSpaced();
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            if (piece.isOpen() && piece.wordCount() <= MOST_WORDS
                && (SAYS_SO.matcher(piece.words()).find() || i + 1 < page.size() && isAboveCredit(page, i, spaced))) {
                page.set(i, piece.as(BlockKind.CAPTION, 0));
            }
        }
    }

    /**
     * A line right above a credit, without an empty line between; or, where the picture's words stand apart, one that
     * is no sentence and is not the only line that could be the title.
     */
    private static boolean isAboveCredit(Page page, int at, boolean spaced) {
        Piece next = page.get(at + 1);
        if (!next.isDropped(DropReason.CREDIT)) {
            return false;
        }
        if (spaced && next.gap() == 0) {
            return true;
        }
        boolean noSentence = !Sentences.endsStatement(page.get(at).words()) && page.get(at).wordCount() <= 30;
        return noSentence && (at > page.firstBody() || hasTitleElsewhere(page, at));
    }

    private static boolean hasTitleElsewhere(Page page, int at) {
        int body = page.firstBody();
        for (int i = 0; i < body; i++) {
            Piece other = page.get(i);
            boolean creditBelow = i + 1 < page.size() && page.get(i + 1).isDropped(DropReason.CREDIT);
            if (i != at && !creditBelow && other.isKept() && other.kind() != BlockKind.LIST_ITEM
                && other.wordCount() >= Headline.FEWEST_WORDS && !Sentences.endsStatement(other.words())) {
                return true;
            }
        }
        return false;
    }
}
