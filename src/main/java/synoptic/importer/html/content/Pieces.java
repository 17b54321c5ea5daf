package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the other pieces of an article that a page cuts in several, to put advertisements between them: elements of the
 * same tag and class, side by side, with running text and without a headline of their own.
 */
final class Pieces {

    private static final int LEVELS = 3;
    private static final int FEWEST = 8;

    private Pieces() {
    }

    /** The pieces in order, or empty where the element is the whole article. */
    static List<Element> of(Element best) {
        int words = Measures.runningText(best);
        Element branch = best;
        for (int level = 0; level < LEVELS && branch.parent() != null && isPiece(branch); level++) {
            List<Element> pieces = new ArrayList<>();
            int added = 0;
            for (Element sibling : branch.parent().children()) {
                boolean same = sibling.normalName().equals(branch.normalName())
                    && sibling.className().equals(branch.className());
                int own = same && sibling != branch && sibling.selectFirst("h1, h2") == null ? Measures.runningText(sibling) : 0;
                if (sibling == branch || own > 0) {
                    pieces.add(sibling);
                    added += own;
                }
            }
            if (added * FEWEST >= words && added > 0) {
                return pieces;
            }
            branch = branch.parent();
        }
        return List.of();
    }

    private static boolean isPiece(Element element) {
        return !element.className().isEmpty() && !element.normalName().equals("article")
            && !element.normalName().equals("body")
            && !element.normalName().equals("p") && !element.normalName().equals("li");
    }
}
