package synoptic.importer.plain;

import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.OutletNames;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.Origin;
import synoptic.importer.furniture.Furniture;
import synoptic.text.BlockKind;

/**
 * Takes out by their place: what stands above the title, rows of short lines, teasers of other articles, readers'
 * comments.
 */
final class SurroundingsRule implements Rule {

    private static final int ROW = 3;
    private static final int ITEM_WORDS = 5;
    private static final int TEASER_WORDS = 22;

    @Override
    public void apply(Page page, Facts facts) {
        aboveTitle(page, facts);
        byline(page, facts);
        rows(page, page.title() + 1, Math.min(page.firstBody(), page.size()), ITEM_WORDS, DropReason.MENU);
        teasers(page);
        comments(page);
        rows(page, page.lastBody() + 1, page.size(), TEASER_WORDS, DropReason.RELATED);
    }

    private static void aboveTitle(Page page, Facts facts) {
        for (int i = 0; i < page.title(); i++) {
            Piece piece = page.get(i);
            if (!piece.isOpen() || Sentences.endsStatement(piece.words())) {
                continue;
            }
            if (OutletNames.isOutlet(piece.words())) {
                facts.outlets.add(new Facts.Said(piece.words(), Origin.HEAD, piece.words()));
                page.drop(i, DropReason.LABEL);
            } else if (piece.wordCount() <= ITEM_WORDS + 1) {
                page.drop(i, DropReason.MENU);
            }
        }
    }

    /**
     * A line of nothing but names between the title and the first paragraph, nearest to the date where there is one.
     */
    private static void byline(Page page, Facts facts) {
        int title = page.title();
        if (title < 0 || !facts.bylines.isEmpty()) {
            return;
        }
        int date = page.first(title + 1, piece -> piece.isDropped(DropReason.DATE));
        int best = -1;
        for (int i = title + 1; i < page.size() && page.isHead(i) && i <= title + 8; i++) {
            Piece piece = page.get(i);
            boolean candidate = piece.isOpen() && piece.wordCount() <= 12 && Bylines.names(piece.words()).isPresent();
            if (candidate && (best < 0 || Math.abs(i - date) < Math.abs(best - date))) {
                best = i;
            }
        }
        boolean beforeBody = best >= 0 && (best < page.firstBody() || Math.abs(best - date) <= 2);
        if (beforeBody) {
            facts.bylines.add(new Facts.Said(page.get(best).words(), Origin.HEAD, page.get(best).words()));
            page.drop(best, DropReason.BYLINE);
        }
    }

    private static void rows(Page page, int from, int to, int mostWords, DropReason reason) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean item = i < to && (!page.get(i).isKept() || isItem(page.get(i), mostWords));
            if (!item) {
                dropRow(page, start, i, reason);
                start = i + 1;
            }
        }
    }

    private static void dropRow(Page page, int from, int to, DropReason reason) {
        long open = page.pieces().subList(from, to).stream().filter(Piece::isKept).count();
        if (open >= ROW) {
            for (int i = from; i < to; i++) {
                if (page.get(i).isKept()) {
                    page.drop(i, reason);
                }
            }
        }
    }

    private static boolean isItem(Piece piece, int mostWords) {
        boolean kind = piece.kind() == BlockKind.PARAGRAPH || piece.kind() == BlockKind.LIST_ITEM;
        return kind && piece.wordCount() <= mostWords && !Sentences.endsStatement(piece.words());
    }

    /** After "Related articles" and the like, the lines that are no sentences, up to the next paragraph. */
    private static void teasers(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).isDropped(DropReason.RELATED) && Furniture.announcesOthers(page.get(i).words())) {
                for (int j = i + 1; j < page.size()
                    && (!page.get(j).isKept() || isItem(page.get(j), TEASER_WORDS)); j++) {
                    if (page.get(j).isKept()) {
                        page.drop(j, DropReason.RELATED);
                    }
                }
            }
        }
    }

    /**
     * Everything after the heading of the comments, where an article stands before it and a short line, a name, after
     * it.
     */
    private static void comments(Page page) {
        int bodies = 0;
        for (int i = 0; i < page.size(); i++) {
            bodies += page.get(i).isBody() ? 1 : 0;
            boolean heading = page.get(i).isDropped(DropReason.COMMENTS)
                && Furniture.announcesComments(page.get(i).words());
            int next = page.first(i + 1, Piece::isKept);
            if (heading && bodies >= ROW && next < page.size() && page.get(next).wordCount() <= 12) {
                for (int j = next; j < page.size(); j++) {
                    if (page.get(j).isKept()) {
                        page.drop(j, DropReason.COMMENTS);
                    }
                }
                return;
            }
        }
    }
}
