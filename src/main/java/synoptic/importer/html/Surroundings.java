package synoptic.importer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.DropReason;
import synoptic.importer.furniture.Furniture;
import synoptic.importer.lines.Sentences;

/**
 * Puts the rest of a page around the article again, as dropped blocks, so that a person can take back what was lost.
 */
final class Surroundings {

    private static final int MOST = 3000;
    private static final int FARTHEST = 400;
    private static final int SHORT = 3;
    private static final int NEAR = 30;

    private final List<DraftBlock> page;
    private final Map<String, TreeSet<Integer>> places = new HashMap<>();

    /** The surroundings on a page of which all blocks are given. */
    Surroundings(List<DraftBlock> page) {
        this.page = page.size() <= MOST ? page : List.of();
        for (int i = 0; i < this.page.size(); i++) {
            places.computeIfAbsent(this.page.get(i).words(), words -> new TreeSet<>()).add(i);
        }
    }

    /** The article's blocks in their order, and between them what else the page has. */
    List<DraftBlock> around(List<DraftBlock> article) {
        List<DraftBlock> all = new ArrayList<>();
        int next = 0;
        boolean begun = false;
        for (DraftBlock block : article) {
            int place = place(block, next, begun);
            if (place >= 0) {
                for (DraftBlock skipped : page.subList(next, place)) {
                    all.add(dropped(skipped));
                }
                next = place + 1;
                begun = true;
            }
            all.add(block);
        }
        for (DraftBlock rest : page.subList(next, page.size())) {
            all.add(dropped(rest));
        }
        return all;
    }

    /**
     * Where a block stands on the page at or after an index, but not farther than a menu is long; -1 where it does not.
     */
    private int place(DraftBlock block, int from, boolean begun) {
        TreeSet<Integer> found = places.get(block.words());
        Integer place = found == null ? null : found.ceiling(from);
        if (place == null) {
            return -1;
        }
        boolean shortWords = Sentences.words(block.words()) < SHORT;
        int farthest = shortWords && begun ? NEAR : begun ? FARTHEST : MOST;
        return place - from <= farthest ? place : -1;
    }

    private static DraftBlock dropped(DraftBlock block) {
        DropReason otherwise = Sentences.isRunningText(block.words()) ? DropReason.RELATED : DropReason.MENU;
        return block.drop(Furniture.reason(block.words()).orElse(otherwise));
    }
}
