package synoptic.importer.html;

import java.util.ArrayList;
import java.util.List;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.html.facts.Titles;
import synoptic.importer.lines.Piece;
import synoptic.importer.lines.Sentences;
import synoptic.importer.rules.CaptionRule;
import synoptic.importer.rules.EdgeRule;
import synoptic.importer.rules.Facts;
import synoptic.importer.rules.FurnitureRule;
import synoptic.importer.rules.Page;
import synoptic.importer.rules.RepeatRule;
import synoptic.importer.rules.Rule;
import synoptic.importer.rules.SurroundingsRule;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.MarkKind;

/** Takes out of the blocks of an extracted article what their words or links show not to be the article. */
final class Sifting {

    private static final double LINKED = 0.9;
    private static final int MORE_THAN_NAMES = 8;

    private Sifting() {
    }

    static List<DraftBlock> sift(List<DraftBlock> blocks, Proposal stated, String window, DateFinder dates,
        Facts facts) {
        List<Piece> pieces = new ArrayList<>();
        for (DraftBlock block : blocks) {
            pieces.add(new Piece(block.words(), 1, 0, block.kind(), block.level(), block.dropped()));
        }
        Page page = new Page(pieces);
        markTitle(page, stated.value(MetadataField.TITLE), window);
        new CaptionRule().apply(page, facts);
        new FurnitureRule().apply(page, facts);
        new EdgeRule(dates).apply(page, facts);
        new SurroundingsRule().apply(page, facts);
        authors(page, stated.value(MetadataField.BYLINE));
        linkedOnly(page, blocks);
        new RepeatRule(0).apply(page, facts);
        List<DraftBlock> sifted = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Piece piece = page.get(i);
            DraftBlock block = blocks.get(i).as(piece.kind(), piece.level());
            sifted.add(piece.dropped().map(block::drop).orElse(block));
        }
        return sifted;
    }

    private static void markTitle(Page page, String title, String window) {
        int found = -1;
        int end = page.headEnd();
        for (int i = 0; i < end; i++) {
            Piece piece = page.get(i);
            boolean same = Titles.isTitle(piece.words(), title) || Titles.isTitle(piece.words(), window);
            if (same && found < 0) {
                page.set(i, piece.as(BlockKind.TITLE, 0));
                found = i;
            } else if (same) {
                page.drop(i, DropReason.REPEATED);
            }
        }
        int heading = page.first(0, piece -> piece.kind() == BlockKind.HEADING && piece.level() == 1);
        if (found < 0 && heading < Math.min(end, page.firstBody())) {
            page.set(heading, page.get(heading).as(BlockKind.TITLE, 0));
        }
    }

    /**
     * Lines above the article that hardly say more than the authors' names, and sentences below it that introduce them.
     */
    private static void authors(Page page, String byline) {
        if (byline.isEmpty()) {
            return;
        }
        int headEnd = page.headEnd();
        int lastBody = page.lastBody();
        int names = Sentences.words(byline);
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            boolean named = piece.isKept() && piece.kind() != BlockKind.TITLE && piece.words().contains(byline);
            boolean above = i < headEnd && piece.wordCount() <= names + MORE_THAN_NAMES;
            boolean below = i > lastBody - 2 && piece.words().startsWith(byline + " is ");
            if (named && (above || below || piece.words().equals(byline))) {
                page.drop(i, DropReason.BYLINE);
            }
        }
    }

    /**
     * Blocks that are nothing but a link are ways to other pages, but in a list behind a paragraph that ends with a colon, and in one of
     * which most says more.
     */
    private static void linkedOnly(Page page, List<DraftBlock> blocks) {
        boolean introduced = false;
        boolean says = false;
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            boolean item = piece.kind() == BlockKind.LIST_ITEM;
            if (item && (i == 0 || page.get(i - 1).kind() != BlockKind.LIST_ITEM)) {
                says = saysMore(page, blocks, i);
            }
            if (isLinked(piece, blocks.get(i)) && !(item && (introduced || says))) {
                page.drop(i, DropReason.RELATED);
            }
            introduced = item ? introduced : page.get(i).isKept() && piece.kind() != BlockKind.HEADING && piece.wordCount() >= 3 && piece.words().endsWith(":");
        }
    }

    private static boolean isLinked(Piece piece, DraftBlock block) {
        boolean kind = piece.kind() != BlockKind.TITLE && piece.kind() != BlockKind.TABLE_ROW;
        return kind && piece.isKept() && linkShare(block) >= LINKED && piece.wordCount() >= 3;
    }

    /** Whether most of the words of the list that begins there stand in items that are more than a link. */
    private static boolean saysMore(Page page, List<DraftBlock> blocks, int from) {
        int linked = 0;
        int others = 0;
        for (int i = from; i < page.size() && page.get(i).kind() == BlockKind.LIST_ITEM; i++) {
            int words = page.get(i).isKept() ? page.get(i).wordCount() : 0;
            linked += isLinked(page.get(i), blocks.get(i)) ? words : 0;
            others += isLinked(page.get(i), blocks.get(i)) ? 0 : words;
        }
        return others > linked;
    }

    private static double linkShare(DraftBlock block) {
        int linked = block.marks().stream().filter(mark -> mark.kind() == MarkKind.LINK).map(Mark::range)
            .mapToInt(range -> range.length()).sum();
        return (double) linked / block.words().length();
    }
}
