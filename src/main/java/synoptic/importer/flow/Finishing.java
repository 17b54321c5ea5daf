package synoptic.importer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.importer.clue.Bylines;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.Languages;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.importer.lines.Piece;
import synoptic.importer.rules.EdgeRule;
import synoptic.importer.rules.Facts;
import synoptic.importer.rules.Headline;
import synoptic.importer.rules.LabelRule;
import synoptic.importer.rules.NameRule;
import synoptic.importer.rules.Page;
import synoptic.importer.rules.Proposals;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;

/**
 * Makes a draft of a document's blocks: finds the title among them and what the first and last lines say of author and
 * date. Unlike on a page of the web, all blocks are kept, because a document has no menus.
 */
public final class Finishing {

    private static final int HEAD = 12;
    private static final int SHORT = 30;

    private final Source source;
    private final Decoding decoding;
    private Proposal stated = Proposal.NONE;
    private Proposal fallback = Proposal.NONE;
    private boolean addsTitle;

    public Finishing(Source source, Decoding decoding) {
        this.source = source;
        this.decoding = decoding;
    }

    /** What the format states of its article and is to be believed. */
    public Finishing stated(Proposal proposal) {
        stated = proposal;
        return this;
    }

    /** What to take where neither the format nor the words say anything, such as when the file was made. */
    public Finishing fallback(Proposal proposal) {
        fallback = proposal;
        return this;
    }

    /** The stated title becomes the first block where none of the blocks says it. */
    public Finishing addTitle() {
        addsTitle = true;
        return this;
    }

    /** @throws ImportRefused if there are no words in the blocks */
    public Draft draft(List<DraftBlock> read) throws ImportRefused {
        if (read.stream().noneMatch(block -> block.words().codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new ImportRefused(source.place() + " has no words in it; choose a file that has text in it.");
        }
        String language = language(read);
        DateFinder dates = new DateFinder(language);
        List<DraftBlock> blocks = new ArrayList<>(read);
        int title = titleAmong(blocks);
        if (title >= 0) {
            blocks.set(title, blocks.get(title).as(BlockKind.TITLE, 0));
        }
        Page page = new Page(blocks.stream().limit(200)
            .map(block -> new Piece(block.words(), 1, 0, block.kind(), block.level(), block.dropped())).toList());
        Facts facts = new Facts();
        new LabelRule(dates).apply(page, facts);
        new EdgeRule(dates).apply(page, facts);
        headline(page, facts);
        if (Bylines.names(fallback.value(MetadataField.BYLINE)).isEmpty()) {
            new NameRule().apply(page, facts);
        }
        if (title < 0 && stated.value(MetadataField.TITLE).isEmpty() && page.title() >= 0
            && !page.get(page.title()).words().endsWith(".")) {
            title = page.title();
            blocks.set(title, blocks.get(title).as(BlockKind.TITLE, 0));
        }
        String words = title >= 0 ? blocks.get(title).words() : "";
        Proposal own = title >= 0 ? stated.with(MetadataField.TITLE, new Clue(words, Origin.HEAD, words)) : stated;
        String wanted = own.value(MetadataField.TITLE);
        if (title < 0 && addsTitle && !wanted.isEmpty()) {
            blocks.addFirst(DraftBlock.of(BlockKind.TITLE, 0, wanted));
        }
        return new Draft(source, decoding, blocks,
            own.orElseAll(new Proposals(source, facts, dates).choose(words, language)).orElseAll(fallback));
    }

    /** Looks for the title above the first list, table or heading: what stands in and behind those names a part. */
    private static void headline(Page page, Facts facts) {
        int end = page.first(0, piece -> piece.isKept() && piece.kind() != BlockKind.PARAGRAPH);
        Page head = new Page(page.pieces().subList(0, Math.min(page.size(), end + 1)));
        new Headline().apply(head, facts);
        if (head.title() >= 0) {
            page.set(head.title(), head.get(head.title()));
        }
    }

    private String language(List<DraftBlock> blocks) {
        String said = stated.value(MetadataField.LANGUAGE);
        return said.isEmpty() ? Languages.guess(blocks.stream().map(DraftBlock::words).limit(400)
            .collect(Collectors.joining("\n"))) : said;
    }

    /** The index of the block that is the title: so styled, saying what is stated, or the heading above all; or -1. */
    private int titleAmong(List<DraftBlock> blocks) {
        int styled = first(blocks, block -> block.kind() == BlockKind.TITLE);
        if (styled >= 0) {
            for (int i = styled + 1; i < blocks.size(); i++) {
                if (blocks.get(i).kind() == BlockKind.TITLE) {
                    blocks.set(i, blocks.get(i).as(BlockKind.HEADING, 1));
                }
            }
            return styled;
        }
        String wanted = folded(stated.value(MetadataField.TITLE));
        int same = wanted.isEmpty() ? -1 : first(blocks, block -> folded(block.words()).equals(wanted));
        if (same >= 0) {
            return same;
        }
        int heading = first(blocks, block -> block.kind() == BlockKind.HEADING);
        boolean onTop = heading >= 0 && blocks.get(heading).level() == 1
            && blocks.subList(0, heading).stream().allMatch(block -> block.words().length() < 120);
        boolean only = onTop && blocks.stream().filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1)
            .limit(2).count() == 1;
        return onTop && (heading == 0 || only) && (stated.value(MetadataField.TITLE).isEmpty() || only)
            ? heading : -1;
    }

    private static int first(List<DraftBlock> blocks, java.util.function.Predicate<DraftBlock> fits) {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            DraftBlock block = blocks.get(i);
            if (block.isKept() && block.words().length() <= SHORT * 12 && fits.test(block)) {
                return i;
            }
        }
        return -1;
    }

    private static String folded(String words) {
        return Normalisation.words(words).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
