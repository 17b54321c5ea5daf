package synoptic.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import synoptic.text.BlockKind;
import synoptic.text.Mark;
import synoptic.text.TextRange;

/**
 * One block of a draft.
 *
 * @param level as in {@link synoptic.text.Block}
 * @param marks with offsets into this block's words
 * @param dropped why it is not part of the article; empty where it is
 */
public record DraftBlock(BlockKind kind, int level, String words, List<Mark> marks, Optional<DropReason> dropped) {

    public DraftBlock {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(dropped);
        marks = List.copyOf(marks);
    }

    /** A block without marks that is part of the article. */
    public static DraftBlock of(BlockKind kind, int level, String words) {
        return new DraftBlock(kind, level, words, List.of(), Optional.empty());
    }

    /** A paragraph that is not part of the article. */
    public static DraftBlock dropped(String words, DropReason reason) {
        return new DraftBlock(BlockKind.PARAGRAPH, 0, words, List.of(), Optional.of(reason));
    }

    public boolean isKept() {
        return dropped.isEmpty();
    }

    public DraftBlock keep() {
        return new DraftBlock(kind, level, words, marks, Optional.empty());
    }

    public DraftBlock drop(DropReason reason) {
        return new DraftBlock(kind, level, words, marks, Optional.of(reason));
    }

    public DraftBlock as(BlockKind otherKind, int otherLevel) {
        return new DraftBlock(otherKind, otherLevel, words, marks, dropped);
    }

    /** The block with other words; marks stay where their words still stand at the same offsets, the others go. */
    public DraftBlock reworded(String otherWords) {
        List<Mark> left = marks.stream()
            .filter(mark -> mark.range().end() <= otherWords.length()
                && mark.range().of(otherWords).equals(mark.range().of(words)))
            .toList();
        return new DraftBlock(kind, level, otherWords, left, dropped);
    }

    /** This block and the words of the next one behind a space. */
    DraftBlock joinedWith(DraftBlock next) {
        int shift = words.length() + 1;
        List<Mark> all = new ArrayList<>(marks);
        for (Mark mark : next.marks) {
            all.add(new Mark(mark.kind(), mark.range().shift(shift), mark.href()));
        }
        return new DraftBlock(kind, level, words + " " + next.words, all, dropped);
    }

    /** The part between two offsets, without white space at its ends. */
    DraftBlock part(int from, int to) {
        TextRange part = synoptic.text.Segmenter.trim(words, from, to);
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            TextRange shared = mark.range().intersect(part);
            if (!shared.isEmpty()) {
                inside.add(new Mark(mark.kind(), shared.shift(-part.start()), mark.href()));
            }
        }
        return new DraftBlock(kind, level, part.of(words), inside, dropped);
    }
}
