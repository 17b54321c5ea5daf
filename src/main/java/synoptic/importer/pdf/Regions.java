package synoptic.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.importer.flow.ReadingStopped;

/**
 * Finds the columns of a page. Where a gutter runs between lines that fill the space on both of its sides, the lines
 * that cross it (titles, wide pictures' captions) divide the page into bands; in each band the columns are read one
 * after the other, and in each column there may be columns again.
 */
final class Regions {

    private static final int BUCKETS = 400;
    private static final int FEWEST = 4;
    private static final float MARGIN = 0.14f;
    private static final float CENTRAL = 0.15f;
    private static final int DEEPEST = 8;
    private static final float WIDE_GAP = 1.6f;

    private final boolean rightToLeft;
    private final List<List<Fragment>> columns = new ArrayList<>();

    private Regions(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The columns and bands in reading order; each has its fragments from the top. */
    static List<List<Fragment>> of(List<Fragment> page) {
        int rtl = 0;
        int all = 0;
        for (Fragment fragment : page) {
            for (Glyph glyph : fragment.glyphs()) {
                rtl += Direction.isRightToLeft(glyph.text()) ? 1 : 0;
                all++;
            }
        }
        Regions regions = new Regions(rtl * 2 > all);
        regions.divide(page, 0);
        return regions.columns;
    }

    private void divide(List<Fragment> region, int depth) {
        ReadingStopped.check();
        Optional<Float> gutter = depth < DEEPEST ? gutter(region) : Optional.empty();
        if (gutter.isEmpty()) {
            if (!(depth < DEEPEST && divideAtGap(region, depth)) && !region.isEmpty()) {
                columns.add(region);
            }
            return;
        }
        float x = gutter.get();
        List<Fragment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(Fragment::y));
        List<Fragment> crossing = sorted.stream().filter(each -> each.x() < x && each.end() > x).toList();
        List<Fragment> band = new ArrayList<>();
        List<Fragment> wide = new ArrayList<>();
        for (Fragment fragment : sorted) {
            if (isOnALineOf(crossing, fragment)) {
                band(band, x, depth);
                wide.add(fragment);
            } else {
                wide(wide);
                band.add(fragment);
            }
        }
        wide(wide);
        band(band, x, depth);
    }

    /** Divides a region above or below its widest gap, if there are columns on one side of it. */
    private boolean divideAtGap(List<Fragment> region, int depth) {
        List<Fragment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(Fragment::y));
        int widest = -1;
        float gap = 0;
        for (int i = 1; i < sorted.size(); i++) {
            float here = (sorted.get(i).y() - sorted.get(i - 1).y()) / sorted.get(i).size();
            if (here > gap) {
                gap = here;
                widest = i;
            }
        }
        if (gap < WIDE_GAP) {
            return false;
        }
        List<Fragment> above = sorted.subList(0, widest);
        List<Fragment> below = sorted.subList(widest, sorted.size());
        boolean helps = gutter(above).isPresent() || gutter(below).isPresent();
        if (helps) {
            divide(List.copyOf(above), depth + 1);
            divide(List.copyOf(below), depth + 1);
        }
        return helps;
    }

    private static boolean isOnALineOf(List<Fragment> crossing, Fragment fragment) {
        for (Fragment other : crossing) {
            if (other == fragment || Math.abs(other.y() - fragment.y()) < 0.3f * fragment.size()) {
                return true;
            }
        }
        return false;
    }

    private void wide(List<Fragment> wide) {
        if (!wide.isEmpty()) {
            columns.add(List.copyOf(wide));
            wide.clear();
        }
    }

    private void band(List<Fragment> band, float x, int depth) {
        if (band.isEmpty()) {
            return;
        }
        List<Fragment> left = band.stream().filter(each -> each.end() <= x).toList();
        List<Fragment> right = band.stream().filter(each -> each.x() >= x).toList();
        band.clear();
        divide(rightToLeft ? right : left, depth + 1);
        divide(rightToLeft ? left : right, depth + 1);
    }

    /** Where the best gutter is; empty where the region is one column. */
    private static Optional<Float> gutter(List<Fragment> region) {
        if (region.size() < 2 * FEWEST) {
            return Optional.empty();
        }
        float left = (float) region.stream().mapToDouble(Fragment::x).min().orElse(0);
        float right = (float) region.stream().mapToDouble(Fragment::end).max().orElse(0);
        float step = (right - left) / BUCKETS;
        if (step <= 0) {
            return Optional.empty();
        }
        int[] crossing = new int[BUCKETS];
        for (Fragment fragment : region) {
            int from = Math.clamp((long) ((fragment.x() - left) / step), 0, BUCKETS - 1);
            int to = Math.clamp((long) ((fragment.end() - left) / step), 0, BUCKETS - 1);
            for (int i = from; i <= to; i++) {
                crossing[i]++;
            }
        }
        Optional<Float> best = Optional.empty();
        double bestScore = 0;
        for (int at = (int) (MARGIN * BUCKETS); at < (1 - MARGIN) * BUCKETS;) {
            int end = at + 1;
            while (end < BUCKETS && crossing[end] == crossing[at]) {
                end++;
            }
            float middle = left + step * (at + end) / 2f;
            double score = score(region, crossing[at], middle, left, right) * Math.min(3, step * (end - at));
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(middle);
            }
            at = end;
        }
        return best;
    }

    /** How good a gutter is, 0 for none: the lines beside it, less those that cross it. */
    private static double score(List<Fragment> region, int crossing, float x, float left, float right) {
        List<Fragment> before = new ArrayList<>();
        List<Fragment> after = new ArrayList<>();
        for (Fragment fragment : region) {
            if (fragment.end() <= x) {
                before.add(fragment);
            } else if (fragment.x() >= x) {
                after.add(fragment);
            }
        }
        int fewer = Math.min(before.size(), after.size());
        if (fewer < FEWEST || crossing > 2 * fewer || !overlap(before, after)) {
            return 0;
        }
        boolean filled = Filling.isText(before, x - left) && Filling.isText(after, right - x)
            || Filling.isSetText(before, x - left) && Filling.isTextInRows(after, right - x)
            || Filling.isSetText(after, right - x) && Filling.isTextInRows(before, x - left)
            || Math.abs(x - (left + right) / 2) < CENTRAL * (right - left)
                && Filling.isBlock(before) && Filling.isBlock(after);
        return filled && !Filling.isCells(before) && !Filling.isCells(after) ? before.size() + after.size() - 1.5 * crossing + fewer : 0;
    }

    /** Whether lines stand beside one another over half of the height of the shorter side. */
    private static boolean overlap(List<Fragment> before, List<Fragment> after) {
        float top = Math.max(top(before), top(after));
        float bottom = Math.min(bottom(before), bottom(after));
        float shorter = Math.min(bottom(before) - top(before), bottom(after) - top(after));
        return shorter > 0 && bottom - top >= 0.5f * shorter;
    }

    private static float top(List<Fragment> side) {
        return (float) side.stream().mapToDouble(Fragment::y).min().orElse(0);
    }

    private static float bottom(List<Fragment> side) {
        return (float) side.stream().mapToDouble(Fragment::y).max().orElse(0);
    }
}
