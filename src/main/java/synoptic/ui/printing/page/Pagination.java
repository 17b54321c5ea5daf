package synoptic.ui.printing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs on pages. A heading stands on the page of what it heads, and no paragraph leaves a single line behind or sends one ahead, as
 * long as a page has room for two.
 */
public final class Pagination {

    private static final int TOGETHER = 2;
    /** Heights are sums of fractions, and what fits exactly must not fail by a rounding. */
    private static final double SLACK = 0.01;

    private final PageSize size;
    private final LineMeasure measure;
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Fragment> page = new ArrayList<>();
    private double y;
    private double after;

    private Pagination(PageSize size, LineMeasure measure) {
        this.size = size;
        this.measure = measure;
    }

    /** The pages, at least one. */
    public static List<Page> pages(List<Para> paras, PageSize size, LineMeasure measure) {
        Pagination pagination = new Pagination(size, measure);
        List<List<Double>> heights = paras.stream().map(para -> measure.lineHeights(para, size.column(para))).toList();
        for (int i = 0; i < paras.size(); i++) {
            if (!pagination.page.isEmpty() && pagination.y + pagination.needed(paras, heights, i) > size.text() + SLACK) {
                pagination.turn();
            }
            pagination.place(paras.get(i), heights.get(i));
        }
        pagination.turn();
        return List.copyOf(pagination.pages);
    }

    /** The height that must be free for a paragraph to begin here: all that is kept with the next, and the first lines of what follows. */
    private double needed(List<Para> paras, List<List<Double>> heights, int from) {
        double needed = 0;
        double gap = after;
        int at = from;
        while (at < paras.size()) {
            Para para = paras.get(at);
            needed += Math.max(gap, para.style().before());
            gap = para.style().after();
            boolean last = at + 1 == paras.size() || !para.style().isKeptWithNext();
            needed += last ? start(heights.get(at)) : sum(heights.get(at), 0, heights.get(at).size());
            if (last) {
                return needed;
            }
            at++;
        }
        return needed;
    }

    /** The height of the fewest lines that can begin a paragraph. */
    private static double start(List<Double> heights) {
        int lines = heights.size() <= TOGETHER + 1 ? heights.size() : TOGETHER;
        return sum(heights, 0, lines);
    }

    private void place(Para para, List<Double> heights) {
        int line = 0;
        while (line < heights.size()) {
            double gap = page.isEmpty() ? 0 : line == 0 ? Math.max(after, para.style().before()) : 0;
            int end = lastThatFits(heights, line, size.text() - y - gap);
            if (end == line && !page.isEmpty()) {
                turn();
                continue;
            }
            end = Math.max(end, line + 1);
            y += gap;
            double height = sum(heights, line, end);
            page.add(new Page.Fragment(para, line, end, y, sum(heights, 0, line), height));
            y += height;
            after = para.style().after();
            line = end;
            if (line < heights.size()) {
                turn();
            }
        }
    }

    /** The line after the last that goes on this page; the line itself where none should. */
    private int lastThatFits(List<Double> heights, int from, double room) {
        int end = from;
        double used = 0;
        while (end < heights.size() && used + heights.get(end) <= room + SLACK) {
            used += heights.get(end);
            end++;
        }
        int left = heights.size() - end;
        if (left > 0 && left < TOGETHER) {
            end = Math.max(from, end - (TOGETHER - left));
        }
        boolean lonely = left > 0 && end - from < TOGETHER;
        return lonely && !page.isEmpty() ? from : end;
    }

    private void turn() {
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(new Page(page));
        }
        page = new ArrayList<>();
        y = 0;
        after = 0;
    }

    private static double sum(List<Double> heights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights.get(i);
        }
        return sum;
    }
}
