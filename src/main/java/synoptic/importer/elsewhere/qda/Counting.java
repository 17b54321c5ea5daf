package synoptic.importer.elsewhere.qda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.text.CodePoints;
import synoptic.text.TextRange;

/**
 * How a program counts positions in a plain text. The standard counts Unicode code points from 0 and the byte order mark not at all; programs
 * differ.
 *
 * @param units whether UTF-16 units are counted instead of code points
 * @param oneLineEnd whether a carriage return with a line feed counts as one
 * @param mark whether a byte order mark counts
 * @param inclusive whether the end is the last character instead of the one after it
 */
record Counting(boolean units, boolean oneLineEnd, boolean mark, boolean inclusive) {

    static final Counting STANDARD = new Counting(false, false, false, false);

    /** All ways, the likelier ones first. */
    static List<Counting> all() {
        List<Counting> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(new Counting((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0));
        }
        return all;
    }

    /** Counts positions in one text. */
    Counter over(String raw) {
        StringBuilder counted = new StringBuilder(raw);
        int[] shifts = {};
        if (oneLineEnd && raw.contains("\r\n")) {
            List<Integer> places = new ArrayList<>();
            counted.setLength(0);
            for (int i = 0; i < raw.length(); i++) {
                if (raw.charAt(i) == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    places.add(counted.length());
                } else {
                    counted.append(raw.charAt(i));
                }
            }
            shifts = places.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Counter(this, counted.length(), units ? Optional.empty() : Optional.of(new CodePoints(counted.toString())), shifts);
    }

    /**
     * A way of counting over one text.
     *
     * @param length of the counted text in UTF-16 units
     * @param lineEnds where in the counted text a line feed stands that has a carriage return before it in the raw text
     */
    record Counter(Counting way, int length, Optional<CodePoints> points, int[] lineEnds) {

        /** The range of the raw text between two positions; empty where there is no such range. */
        Optional<TextRange> range(long start, long end) {
            long shift = way.mark() ? 1 : 0;
            long first = start - shift;
            long last = end - shift + (way.inclusive() ? 1 : 0);
            long most = points.map(CodePoints::length).orElse(length);
            if (first < 0 || last < first || last > most) {
                return Optional.empty();
            }
            return Optional.of(new TextRange(raw((int) first), raw((int) last)));
        }

        private int raw(int position) {
            int unit = points.map(found -> found.toUnit(position)).orElse(position);
            int found = java.util.Arrays.binarySearch(lineEnds, unit);
            // a line end that starts right here has its carriage return inside, so it is not passed yet
            return unit + (found >= 0 ? found : -found - 1);
        }
    }
}
