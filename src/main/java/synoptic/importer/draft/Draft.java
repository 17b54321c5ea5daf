package synoptic.importer.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import synoptic.importer.content.LazyList;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Mark;

/**
 * A proposed article: its source, what was read from it, and which blocks are part of the article. Immutable; each
 * correction makes a new draft. At most one kept block is the title, and it comes first in the article wherever it
 * stands here.
 */
public record Draft(Source source, Decoding decoding, List<DraftBlock> blocks, Proposal proposal) {

    public Draft {
        blocks = blocks instanceof LazyList<DraftBlock> elsewhere ? elsewhere : List.copyOf(blocks);
    }

    public Metadata metadata() {
        return proposal.metadata();
    }

    /** The blocks that are part of the article, the title first. */
    public List<DraftBlock> kept() {
        List<DraftBlock> kept = new ArrayList<>();
        for (DraftBlock block : blocks) {
            if (block.isKept() && !block.words().isBlank()) {
                kept.add(isTitle(block) ? 0 : kept.size(), block);
            }
        }
        return kept;
    }

    /** Whether no block with words is kept, so that no article can be made. */
    public boolean isEmpty() {
        return kept().isEmpty();
    }

    /** Takes a dropped block back. */
    public Draft keep(int block) {
        DraftBlock kept = blocks.get(block).keep();
        return isTitle(kept) ? headline(block) : with(block, kept);
    }

    /** Leaves a block out of the article. */
    public Draft drop(int block) {
        return with(block, blocks.get(block).drop(DropReason.BY_HAND));
    }

    /** Gives a block another kind; as a title it takes the place of the earlier one. */
    public Draft as(int block, BlockKind kind, int level) {
        return kind == BlockKind.TITLE ? headline(block) : with(block, blocks.get(block).as(kind, level));
    }

    /**
     * Makes a block the title and its words the title in the metadata, unless a person set that; an earlier title
     * becomes a heading.
     */
    public Draft headline(int block) {
        List<DraftBlock> changed = new ArrayList<>(blocks);
        changed.replaceAll(each -> isTitle(each) ? each.as(BlockKind.HEADING, 1) : each);
        DraftBlock title = blocks.get(block).keep().as(BlockKind.TITLE, 0);
        changed.set(block, title);
        boolean setByHand = proposal.clue(MetadataField.TITLE).filter(clue -> clue.origin() == Origin.PERSON)
            .isPresent();
        Proposal proposed = setByHand ? proposal
            : proposal.with(MetadataField.TITLE, new Clue(title.words(), Origin.HEAD, title.words()));
        return new Draft(source, decoding, changed, proposed);
    }

    /** Corrects the words of a block. */
    public Draft reworded(int block, String words) {
        return with(block, blocks.get(block).reworded(words));
    }

    /** Joins a block and the one after it. @throws IndexOutOfBoundsException if it is the last */
    public Draft joined(int block) {
        List<DraftBlock> changed = new ArrayList<>(blocks);
        changed.set(block, blocks.get(block).joinedWith(changed.remove(block + 1)));
        return new Draft(source, decoding, changed, proposal);
    }

    /** Cuts a block in two at an offset into its words; does nothing where one part would be empty. */
    public Draft split(int block, int offset) {
        DraftBlock whole = blocks.get(block);
        DraftBlock first = whole.part(0, offset);
        DraftBlock second = whole.part(offset, whole.words().length());
        if (first.words().isEmpty() || second.words().isEmpty()) {
            return this;
        }
        List<DraftBlock> changed = new ArrayList<>(blocks);
        changed.set(block, first);
        changed.add(block + 1, second);
        return new Draft(source, decoding, changed, proposal);
    }

    /** Sets a metadata field by hand. @throws IllegalArgumentException for a date that is not ISO 8601 */
    public Draft with(MetadataField field, String value) {
        return with(proposal.with(field, new Clue(value.strip(), Origin.PERSON, "")));
    }

    public Draft with(Proposal changed) {
        return new Draft(source, decoding, blocks, changed);
    }

    /** The article's text: the kept blocks. */
    public ArticleText text() {
        ArticleText.Builder text = new ArticleText.Builder();
        for (DraftBlock block : kept()) {
            int start = text.block(block.kind(), block.level(), block.words());
            for (Mark mark : block.marks()) {
                text.mark(new Mark(mark.kind(), mark.range().shift(start), mark.href()));
            }
        }
        return text.build();
    }

    /** The article as corrected. @throws IllegalStateException if no block is kept */
    public Article toArticle(ArticleId id, Instant added) {
        ArticleText text = text();
        if (text.length() == 0) {
            throw new IllegalStateException("nothing is kept of " + source.name());
        }
        return new Article(id, metadata(), text, source.original("txt"), 1, "", added);
    }

    private Draft with(int block, DraftBlock changed) {
        List<DraftBlock> all = new ArrayList<>(blocks);
        all.set(block, changed);
        return new Draft(source, decoding, all, proposal);
    }

    private static boolean isTitle(DraftBlock block) {
        return block.isKept() && block.kind() == BlockKind.TITLE;
    }
}
