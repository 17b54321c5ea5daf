package synoptic.ui.matrix;

import java.util.Locale;
import java.util.function.Predicate;
import synoptic.align.Verdict;

/** Which claims the table shows. */
enum MatrixFilter {
    ALL(row -> true),
    DISPUTED(row -> row.verdict() == Verdict.DISPUTED),
    SINGLE_SOURCE(row -> row.verdict() == Verdict.SINGLE_SOURCE),
    /** Claims of which an article says nothing and nobody has checked that. */
    GAPS(row -> row.unchecked() > 0);

    private final Predicate<MatrixRow> holds;

    MatrixFilter(Predicate<MatrixRow> holds) {
        this.holds = holds;
    }

    boolean holds(MatrixRow row) {
        return holds.test(row);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
