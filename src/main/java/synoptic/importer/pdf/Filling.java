package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the fragments on one side of a gutter fill its width: as running text does, or as the cells of tables do. */
final class Filling {

    private static final float FILLED = 0.5f;
    private static final float FULL = 0.8f;
    private static final float MOST = 0.6f;
    private static final int LETTERS = 11;
    private static final int FEWEST_ROWS = 3;
    private static final float SAME_ROW = 0.3f;
    private static final String LEADERS = ".…·_";

    private Filling() {
    }

    /** Whether half of the fragments fill at least half of the width, as running text does and cells of tables do not. */
    static boolean isText(List<Fragment> side, float width) {
        double[] widths = side.stream().mapToDouble(Fragment::width).sorted().toArray();
        double letters = side.stream().mapToInt(each -> each.glyphs().size()).sum() / (double) side.size();
        return fills(widths, width) && letters >= LETTERS;
    }

    /** Whether it is {@link #isText text} of which most lines reach from edge to edge, as no column of cells does. */
    static boolean isSetText(List<Fragment> side, float width) {
        double[] widths = rows(side).stream().mapToDouble(Row::width).sorted().toArray();
        int longer = (int) (widths.length * (1 - MOST));
        return isText(side, width) && widths[longer] >= FULL * widths[widths.length - 1];
    }

    /**
     * Whether it is text where the fragments of a row are taken together, as in a table of contents, in which numbers
     * stand apart from the words. Rows of numbers are not.
     */
    static boolean isTextInRows(List<Fragment> side, float width) {
        List<Row> rows = rows(side);
        double[] widths = rows.stream().mapToDouble(Row::width).sorted().toArray();
        return fills(widths, width) && isWords(side, rows.size());
    }

    /** Whether most rows reach from edge to edge, gaps and all, and are words, as lists with leaders to numbers. */
    static boolean isBlock(List<Fragment> side) {
        List<Row> rows = rows(side);
        return isEven(rows) && isWords(side, rows.size());
    }

    /**
     * Whether the side is columns of cells itself: a gap runs down through most of its rows with words on both of its
     * sides, and these don't both reach from edge to edge, as columns of running text would.
     */
    static boolean isCells(List<Fragment> side) {
        List<Row> rows = rows(side);
        double[] starts = side.stream().mapToDouble(Fragment::x).map(Math::rint).distinct().sorted().toArray();
        for (int i = 1; i < starts.length && rows.size() >= FEWEST_ROWS; i++) {
            double x = starts[i] - 1;
            List<Fragment> before = side.stream().filter(each -> each.end() < x).toList();
            List<Fragment> after = side.stream().filter(each -> each.x() > x).toList();
            if (before.size() + after.size() == side.size() && !before.isEmpty() && !after.isEmpty()) {
                List<Row> left = rows(before);
                List<Row> right = rows(after);
                boolean paired = left.size() + right.size() - rows.size() >= MOST * rows.size();
                if (paired && isMostlyLetters(before) && isMostlyLetters(after) && !(isEven(left) && isEven(right))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEven(List<Row> rows) {
        double[] extents = rows.stream().mapToDouble(Row::extent).sorted().toArray();
        return extents[(int) (extents.length * (1 - MOST))] >= FULL * extents[extents.length - 1];
    }

    private static boolean isWords(List<Fragment> side, int rows) {
        return isMostlyLetters(side) && side.stream().flatMap(each -> each.glyphs().stream())
            .filter(glyph -> !isLeader(glyph)).count() >= LETTERS * rows;
    }

    private static boolean isMostlyLetters(List<Fragment> side) {
        long all = 0;
        long letters = 0;
        for (Fragment fragment : side) {
            for (Glyph glyph : fragment.glyphs()) {
                all += isLeader(glyph) ? 0 : 1;
                letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
            }
        }
        return letters >= MOST * all;
    }

    private static boolean isLeader(Glyph glyph) {
        return LEADERS.indexOf(glyph.text().codePointAt(0)) >= 0;
    }

    private static boolean fills(double[] widths, float width) {
        return widths[(int) (widths.length * MOST)] >= FILLED * Math.min(width, 0.7 * width + 30);
    }

    private record Row(float y, float size, double width, float x, float end) {

        Row(Fragment fragment) {
            this(fragment.y(), fragment.size(), fragment.width(), fragment.x(), fragment.end());
        }

        Row and(Fragment fragment) {
            return new Row(y, size, width + fragment.width(), Math.min(x, fragment.x()), Math.max(end, fragment.end()));
        }

        double extent() {
            return end - x;
        }
    }

    private static List<Row> rows(List<Fragment> side) {
        List<Fragment> sorted = new ArrayList<>(side);
        sorted.sort(Comparator.comparing(Fragment::y));
        List<Row> rows = new ArrayList<>();
        for (Fragment fragment : sorted) {
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && fragment.y() - last.y() < SAME_ROW * Math.max(last.size(), fragment.size())) {
                rows.set(rows.size() - 1, last.and(fragment));
            } else {
                rows.add(new Row(fragment));
            }
        }
        return rows;
    }
}
