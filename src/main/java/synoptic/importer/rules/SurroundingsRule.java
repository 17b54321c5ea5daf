package synoptic.importer.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.importer.clue.OutletNames;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.Origin;
import synoptic.importer.furniture.Furniture;
import synoptic.importer.lines.Piece;
import synoptic.importer.lines.Sentences;
import synoptic.text.BlockKind;

/** Takes out by their place: what stands above the title, rows of short lines, teasers of other articles, comments. */
public final class SurroundingsRule implements Rule {

    private static final int ROW = 3;
    private static final int ITEM_WORDS = 5;
    private static final int TEASER_WORDS = 22;
    private static final int MOST_TEASERS = 12;
    private static final int SHORT = 12;
    private static final int FURNITURE_PRICE = 15;
    private static final int OTHER_PRICE = 3;
    private static final Set<DropReason> FURNITURE = EnumSet.of(DropReason.MENU, DropReason.SHARE, DropReason.PROMPT,
        DropReason.ADVERTISEMENT, DropReason.RELATED, DropReason.LEGAL, DropReason.COMMENTS);
    private static final Pattern COMMENTED = Pattern.compile(
        "\\b(?:ago|wrote|says|said|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)\\b|\\bat \\d{1,2}:\\d{2}",
        Pattern.CASE_INSENSITIVE);

    @Override
    public void apply(Page page, Facts facts) {
        aboveTitle(page, facts);
        int top = page.first(page.title() + 1, SurroundingsRule::isFurniture);
        rows(page, top, Math.max(top, page.firstBody()), ITEM_WORDS, DropReason.MENU);
        teasers(page);
        comments(page);
        rows(page, footer(page), page.size(), TEASER_WORDS, DropReason.RELATED);
        behindArticle(page);
    }

    private static void aboveTitle(Page page, Facts facts) {
        for (int i = 0; i < page.title(); i++) {
            Piece piece = page.get(i);
            boolean open = piece.isOpen() || piece.isKept() && piece.kind() == BlockKind.LIST_ITEM;
            if (!open || Sentences.endsStatement(piece.words())) {
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
     * Where the surroundings begin behind the article: at the first line there that is known for one. Rows of short
     * lines before it may be the article's own table or list.
     */
    private static int footer(Page page) {
        return page.first(page.lastBody() + 1, SurroundingsRule::isFurniture);
    }

    /**
     * All behind the end of the article, from the second line on that is known to stand around articles. The end is
     * where the words of paragraphs, less a price for each other line and a high one for each of those, sum up to most.
     */
    private static void behindArticle(Page page) {
        int sum = 0;
        int most = 0;
        int end = page.size();
        for (int i = Math.max(0, page.title()); i < page.size(); i++) {
            Piece piece = page.get(i);
            sum += piece.isBody() ? piece.wordCount() : isFurniture(piece) ? -FURNITURE_PRICE : -OTHER_PRICE;
            if (sum > most) {
                most = sum;
                end = i + 1;
            }
        }
        int first = page.first(end, SurroundingsRule::isFurniture);
        int second = page.first(first + 1, SurroundingsRule::isFurniture);
        dropRow(page, Math.min(second, page.size()), page.size(), DropReason.RELATED, 1);
    }

    private static boolean isFurniture(Piece piece) {
        return piece.dropped().filter(FURNITURE::contains).isPresent();
    }

    private static void rows(Page page, int from, int to, int mostWords, DropReason reason) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean item = i < to && (!page.get(i).isKept() || isItem(page.get(i), mostWords));
            if (!item) {
                dropRow(page, start, Math.min(i, page.size()), reason, ROW);
                start = i + 1;
            }
        }
    }

    private static void dropRow(Page page, int from, int to, DropReason reason, int fewest) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += page.get(i).isKept() ? 1 : 0;
        }
        for (int i = from; i < to && kept >= fewest; i++) {
            if (page.get(i).isKept()) {
                page.drop(i, reason);
            }
        }
    }

    private static boolean isItem(Piece piece, int mostWords) {
        boolean kind = piece.kind() == BlockKind.PARAGRAPH || piece.kind() == BlockKind.LIST_ITEM;
        return kind && piece.wordCount() <= mostWords && !Sentences.endsStatement(piece.words());
    }

    /**
     * After "Related articles" and the like, the lines that are no sentences, if they are no more than such a box has.
     */
    private static void teasers(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).isDropped(DropReason.RELATED) && Furniture.announcesOthers(page.get(i).words())) {
                int end = page.first(i + 1, piece -> piece.isKept() && !isItem(piece, TEASER_WORDS));
                if (end - i <= MOST_TEASERS) {
                    dropRow(page, i + 1, end, DropReason.RELATED, 1);
                }
            }
        }
    }

    /**
     * All behind the heading of the comments, where an article stands before it and what follows has marks of comments.
     */
    private static void comments(Page page) {
        int bodies = 0;
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            bodies += piece.isBody() ? 1 : 0;
            if (bodies >= ROW && !piece.isKept() && Furniture.announcesComments(piece.words())
                && areComments(page, i + 1)) {
                dropRow(page, i + 1, page.size(), DropReason.COMMENTS, 1);
                return;
            }
        }
    }

    /** Whether a short line, a name, comes first, and then a button to reply or a time such as "3 hours ago". */
    private static boolean areComments(Page page, int from) {
        int first = page.first(from, Piece::isKept);
        int sign = page.first(from, piece -> piece.isDropped(DropReason.COMMENTS) || piece.isDropped(DropReason.DATE)
            || piece.wordCount() <= SHORT && COMMENTED.matcher(piece.words()).find());
        return first < page.size() && page.get(first).wordCount() <= SHORT && sign < page.size();
    }
}
