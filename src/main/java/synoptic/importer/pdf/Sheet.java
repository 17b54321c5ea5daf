package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page with its lines in reading order.
 *
 * @param label the page's number as printed on it or as the file says, such as {@code iv}
 */
record Sheet(String label, List<List<Line>> columns) {

    private static final float SAME_ROW = 0.3f;

    /** Puts a page together. */
    static Sheet of(String label, List<Glyph> glyphs) {
        List<List<Line>> columns = new ArrayList<>();
        for (List<Fragment> column : Regions.of(Fragment.of(glyphs))) {
            columns.add(lines(column));
        }
        return new Sheet(label, columns);
    }

    private static List<Line> lines(List<Fragment> column) {
        List<Fragment> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparing(Fragment::y));
        List<Line> lines = new ArrayList<>();
        List<Fragment> row = new ArrayList<>();
        for (Fragment fragment : sorted) {
            boolean same = !row.isEmpty()
                && fragment.y() - row.getFirst().y() < SAME_ROW * Math.max(fragment.size(), row.getFirst().size());
            if (!same && !row.isEmpty()) {
                lines.add(line(row));
                row = new ArrayList<>();
            }
            row.add(fragment);
        }
        if (!row.isEmpty()) {
            lines.add(line(row));
        }
        return lines;
    }

    private static Line line(List<Fragment> row) {
        row.sort(Comparator.comparing(Fragment::x));
        return Line.of(row);
    }

    List<Line> lines() {
        return columns.stream().flatMap(List::stream).toList();
    }
}
