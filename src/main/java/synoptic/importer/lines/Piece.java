package synoptic.importer.lines;

import java.util.Optional;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.text.BlockKind;

/**
 * A paragraph of the file while it is being judged.
 *
 * @param gap the empty lines before it
 * @param indent the columns before its first word
 */
public record Piece(String words, int gap, int indent, BlockKind kind, int level, Optional<DropReason> dropped) {

    Piece(String words, int gap, int indent) {
        this(words, gap, indent, BlockKind.PARAGRAPH, 0, Optional.empty());
    }

    public Piece as(BlockKind other, int otherLevel) {
        return new Piece(words, gap, indent, other, otherLevel, dropped);
    }

    public Piece drop(DropReason reason) {
        return new Piece(words, gap, indent, kind, level, Optional.of(reason));
    }

    public Piece saying(String otherWords) {
        return new Piece(otherWords, gap, indent, kind, level, dropped);
    }

    /** Whether nothing is decided about it yet. */
    public boolean isOpen() {
        return dropped.isEmpty() && kind == BlockKind.PARAGRAPH;
    }

    public boolean isKept() {
        return dropped.isEmpty();
    }

    public boolean isDropped(DropReason reason) {
        return dropped.filter(reason::equals).isPresent();
    }

    /** Whether it reads like running text and is kept. */
    public boolean isBody() {
        return dropped.isEmpty() && (kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTE)
            && Sentences.isRunningText(words);
    }

    public int wordCount() {
        return Sentences.words(words);
    }

    public DraftBlock block() {
        return new DraftBlock(kind, level, words, java.util.List.of(), dropped);
    }
}
