package synoptic.importer.html.content;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Scores the elements of a page by the paragraphs in them: each paragraph gives points for its length and its commas to
 * the elements around it, less to those farther out. Text that stands in an element without a paragraph of its own
 * counts as one.
 */
final class Scores {

    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;

    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final boolean byName;

    private Scores(boolean byName) {
        this.byName = byName;
    }

    /** The points of the elements that have any. */
    static Points of(Document page, boolean byName) {
        Scores scores = new Scores(byName);
        page.body().traverse((node, depth) -> {
            if (node instanceof Element element && element.isBlock() || isCell(node)) {
                scores.paragraphsIn((Element) node);
            }
        });
        return new Points(scores.scores);
    }

    private static boolean isCell(Node node) {
        return node instanceof Element element
            && (element.normalName().equals("td") || element.normalName().equals("th"));
    }

    /** The runs of inline content between the block children of an element. */
    private void paragraphsIn(Element element) {
        StringBuilder run = new StringBuilder();
        int breaks = 0;
        for (Node child : element.childNodes()) {
            boolean lineBreak = child instanceof Element inner && inner.normalName().equals("br");
            breaks = lineBreak ? breaks + 1 : child instanceof TextNode text && text.isBlank() ? breaks : 0;
            if (child instanceof Element inner && Inline.holdsBlocks(inner) || breaks >= 2) {
                paragraph(element, run);
            } else if (child instanceof TextNode text) {
                run.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                run.append(lineBreak ? " " : inner.text());
            }
        }
        paragraph(element, run);
    }

    private void paragraph(Element element, StringBuilder run) {
        String words = run.toString().strip();
        run.setLength(0);
        if (words.length() < SHORTEST) {
            return;
        }
        double points = 2 + Measures.commas(words) + Math.min(words.length() / 100, 3);
        boolean paragraph = !element.normalName().equals("body")
            && (element.normalName().equals("pre") || element.normalName().equals("td")
            || !Inline.holdsBlocksInside(element));
        Element holder = paragraph ? Wrappers.around(element).parent() : element;
        for (int level = 0; level < LEVELS && holder != null && !holder.normalName().equals("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            scores.merge(holder, points * share + (scores.containsKey(holder) ? 0 : first(holder)), Double::sum);
            holder = holder.parent();
        }
    }

    private double first(Element element) {
        int byTag = switch (element.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "aside", "footer" -> -25;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return byTag + (byName ? Names.weight(element) : 0);
    }
}
