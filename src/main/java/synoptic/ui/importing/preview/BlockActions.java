package synoptic.ui.importing.preview;

import java.util.List;
import synoptic.text.BlockKind;

/** What can be done to blocks of a draft, by their places counted from 0. */
public interface BlockActions {

    /** Takes blocks back that were dropped. */
    void keep(List<Integer> blocks);

    /** Leaves blocks out of the article. */
    void drop(List<Integer> blocks);

    /** Gives blocks another kind. */
    void as(List<Integer> blocks, BlockKind kind);

    void reword(int block, String words);

    /** Changes the words of a block and cuts it in two at an offset into the new words. */
    void split(int block, String words, int offset);

    /** Joins a block and the one after it. */
    void join(int block);
}
