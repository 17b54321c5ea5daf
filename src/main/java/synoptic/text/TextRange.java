package synoptic.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units.
 *
 * @param start the first unit inside, 0 or more
 * @param end the first unit after, not before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    /** The range between two offsets given in either order. */
    public static TextRange between(int a, int b) {
        return new TextRange(Math.min(a, b), Math.max(a, b));
    }

    /** The empty range at an offset. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at this offset is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the whole of the other range is inside. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(TextRange other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The shared units; the empty range at the nearer edge where there are none. */
    public TextRange intersect(TextRange other) {
        int from = Math.clamp(other.start, start, end);
        return new TextRange(from, Math.clamp(other.end, from, end));
    }

    /** The smallest range that holds both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The range moved by a number of units. */
    public TextRange shift(int units) {
        return new TextRange(start + units, end + units);
    }

    /** The part of a text that this range covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, longer ranges first where the starts are equal. */
    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
