package synoptic.importer.rules;

import java.util.Optional;
import synoptic.importer.clue.Outlets;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.Origin;
import synoptic.importer.furniture.Credits;
import synoptic.importer.furniture.Furniture;
import synoptic.importer.lines.Piece;

/**
 * Takes out what its own words show to stand around articles: menus, buttons, prompts, legal lines, picture credits.
 */
public final class FurnitureRule implements Rule {

    @Override
    public void apply(Page page, Facts facts) {
        int head = page.headEnd();
        int tail = page.tail();
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            if (piece.isKept() && piece.kind() != synoptic.text.BlockKind.TITLE) {
                boolean credit = piece.isOpen() && Credits.isCredit(piece.words());
                Optional<DropReason> reason = Furniture.reason(piece.words());
                if (credit) {
                    page.drop(i, DropReason.CREDIT);
                } else if (reason.isPresent()) {
                    noteOutlet(piece, i < head ? Origin.HEAD : i >= tail ? Origin.TAIL : Origin.BODY, facts);
                    page.drop(i, reason.get());
                }
            }
        }
    }

    private static void noteOutlet(Piece piece, Origin origin, Facts facts) {
        Outlets.named(piece.words()).ifPresent(name -> facts.outlets.add(new Facts.Said(name, origin, piece.words())));
    }
}
