package synoptic.ui.printing.page;

import java.util.List;

/** What stands on one page, from top to bottom. */
public record Page(List<Fragment> fragments) {

    /**
     * Some lines of a paragraph.
     *
     * @param firstLine counted from 0
     * @param endLine the line after the last
     * @param y where the first of them begins, from the top of the page
     * @param skipped the height of the lines before the first, which stand on earlier pages
     * @param height of these lines together
     */
    public record Fragment(Para para, int firstLine, int endLine, double y, double skipped, double height) {
    }

    public Page {
        fragments = List.copyOf(fragments);
    }
}
