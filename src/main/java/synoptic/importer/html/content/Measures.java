package synoptic.importer.html.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts over the text of an element. */
final class Measures {

    private static final double HASH_LINK = 0.3;
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int LONG_PARAGRAPH = 80;
    private static final double MANY_LINKS = 0.3;

    private Measures() {
    }

    /** The letters and signs of the text, a run of white space counting as one. */
    static int length(Node node) {
        return new Counter().count(node);
    }

    /** The paragraphs in an element: those marked as such, and other blocks that hold running words and no block. */
    static int paragraphs(Element element) {
        int paragraphs = 0;
        for (Element each : element.getAllElements()) {
            boolean plain = each != element && each.normalName().equals("div") && !Inline.holdsBlocksInside(each);
            paragraphs += each.normalName().equals("p") || plain && length(each) >= SHORTEST_PARAGRAPH ? 1 : 0;
        }
        return paragraphs;
    }

    /** The length of the paragraphs, marked as such or not, that are long and have few links. */
    static int runningText(Element element) {
        int length = 0;
        for (Element each : element.getAllElements()) {
            boolean paragraph = each.normalName().equals("p") || each.isBlock() && !Inline.holdsBlocksInside(each);
            int own = paragraph ? length(each) : 0;
            length += own >= LONG_PARAGRAPH && linkDensity(each) < MANY_LINKS ? own : 0;
        }
        return length;
    }

    /** Whether there is any text in a node. */
    static boolean hasWords(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : node instanceof Element element && element.hasText();
    }

    /** The share of the text that is in links, from 0 to 1; links within the page count a third. */
    static double linkDensity(Element element) {
        int all = length(element);
        if (all == 0) {
            return 0;
        }
        double linked = 0;
        for (Element link : element.getElementsByTag("a")) {
            linked += length(link) * (link.attr("href").startsWith("#") ? HASH_LINK : 1);
        }
        return Math.min(1, linked / all);
    }

    /** The share of the text that is in elements with one of these tags. */
    static double density(Element element, String... tags) {
        int all = length(element);
        int inside = 0;
        for (String tag : tags) {
            for (Element each : element.getElementsByTag(tag)) {
                inside += each == element ? 0 : length(each);
            }
        }
        return all == 0 ? 0 : (double) inside / all;
    }

    /** Whether the text of an element has so many commas. */
    static boolean hasCommas(Element element, int least) {
        int[] commas = {0};
        element.filter((NodeFilter) (node, depth) -> {
            commas[0] += node instanceof TextNode text ? commas(text.getWholeText()) : 0;
            return commas[0] >= least ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return commas[0] >= least;
    }

    /** The commas of many scripts, which running text has and menus have not. */
    static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',', '،', '﹐', '︐', '︑', '⹁', '⸴', '⸲', '，', '、' -> commas++;
                default -> {
                }
            }
        }
        return commas;
    }

    private static final class Counter {
        private int length;
        private boolean space = true;

        int count(Node node) {
            node.traverse((each, depth) -> {
                if (each instanceof TextNode text) {
                    add(text.getWholeText());
                } else if (each instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                    space = space || addSpace();
                }
            });
            return space && length > 0 ? length - 1 : length;
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                if (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0') {
                    space = space || addSpace();
                } else {
                    length++;
                    space = false;
                }
            }
        }

        private boolean addSpace() {
            length++;
            return true;
        }
    }
}
