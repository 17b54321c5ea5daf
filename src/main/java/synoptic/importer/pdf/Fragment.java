package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one base line without a wide gap between them: a line of a column, or a cell of a table. */
final class Fragment {

    private static final float SAME_LINE = 0.45f;
    private static final float WIDE = 0.9f;
    private static final float SMALLER = 0.85f;
    private static final float BESIDE = 0.6f;

    private final List<Glyph> glyphs;
    private final float x;
    private final float end;
    private final float y;
    private final float size;

    Fragment(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float largest = 0;
        float base = glyphs.getFirst().y();
        for (Glyph glyph : glyphs) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.end());
            if (glyph.size() > largest + 0.01f) {
                largest = glyph.size();
                base = glyph.y();
            }
        }
        x = left;
        end = right;
        y = base;
        size = usual(glyphs);
    }

    /** Puts the glyphs of a page together; the fragments are in the order of their lines from the top, then from the left. */
    static List<Fragment> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
        sorted.sort(Comparator.comparing(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        float base = 0;
        float height = 0;
        for (Glyph glyph : sorted) {
            boolean same = !rows.isEmpty() && glyph.y() - base <= SAME_LINE * Math.min(height, glyph.size() * 1.6f);
            if (!same) {
                rows.add(new ArrayList<>());
                base = glyph.y();
                height = glyph.size();
            } else if (glyph.size() > height) {
                height = glyph.size();
                base = glyph.y();
            }
            rows.getLast().add(glyph);
        }
        List<Fragment> fragments = new ArrayList<>();
        withRaised(rows).forEach(row -> split(row, fragments));
        return fragments;
    }

    /** The rows with what is set small above or below their base line, such as marks of notes, in them. */
    private static List<List<Glyph>> withRaised(List<List<Glyph>> rows) {
        List<List<Glyph>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            if (i + 1 < rows.size() && isBeside(row, rows.get(i + 1))) {
                rows.get(i + 1).addAll(row);
            } else if (!all.isEmpty() && isBeside(row, all.getLast())) {
                all.getLast().addAll(row);
            } else {
                all.add(row);
            }
        }
        return all;
    }

    private static boolean isBeside(List<Glyph> small, List<Glyph> row) {
        Fragment marks = new Fragment(small);
        Fragment whole = new Fragment(row);
        return marks.size < SMALLER * whole.size && Math.abs(marks.y - whole.y) < BESIDE * whole.size
            && small.size() < row.size();
    }

    private static void split(List<Glyph> row, List<Fragment> fragments) {
        row.sort(Comparator.comparing(Glyph::x));
        List<Glyph> run = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : row) {
            if (!run.isEmpty() && glyph.x() - end > WIDE * Math.max(glyph.size(), run.getLast().size())) {
                fragments.add(new Fragment(run));
                run = new ArrayList<>();
            }
            end = run.isEmpty() ? glyph.end() : Math.max(end, glyph.end());
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            fragments.add(new Fragment(run));
        }
    }

    /** The size that most of the glyphs have. */
    private static float usual(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        java.util.Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float x() {
        return x;
    }

    float end() {
        return end;
    }

    /** The base line. */
    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float width() {
        return end - x;
    }
}
