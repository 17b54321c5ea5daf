package synoptic.ui.matrix;

import java.util.List;
import synoptic.align.ClaimMatrix.Cell;
import synoptic.align.ClaimMatrix.Row;
import synoptic.align.ClaimMatrix.Voice;
import synoptic.align.Verdict;
import synoptic.model.Claim;

/**
 * A claim's row in the table.
 *
 * @param said the cells of all articles that mention the claim, by date, whether their columns are in view or not
 * @param cells one for each column in view
 * @param articles how many articles there are
 * @param unchecked how many of them say nothing and nobody has confirmed that
 */
record MatrixRow(Row said, List<Cell> cells, int articles, int unchecked) {

    Claim claim() {
        return said.claim();
    }

    Verdict verdict() {
        return said.verdict();
    }

    /** How many articles mention the claim. */
    int speaking() {
        return said.cells().size();
    }

    /** All mentions, by the date of their article and in reading order. */
    List<Voice> voices() {
        return said.voices();
    }
}
