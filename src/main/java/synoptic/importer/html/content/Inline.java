package synoptic.importer.html.content;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells elements inside a paragraph from those that hold paragraphs. */
public final class Inline {

    private static final Set<String> BLOCK_TAGS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table",
        "ul",
        "section", "article", "figure", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "main", "li",
        "hr",
        "form", "fieldset", "address", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "figcaption",
        "details", "summary", "center", "amp-img", "picture", "video", "audio");

    private Inline() {
    }

    /** Whether an element is a block or has one inside, so that a paragraph ends where it begins. */
    public static boolean holdsBlocks(Element element) {
        if (BLOCK_TAGS.contains(element.normalName())) {
            return !element.normalName().equals("img") && !element.normalName().equals("picture");
        }
        return holdsBlocksInside(element);
    }

    /** Whether one of the elements in an element is a block. */
    static boolean holdsBlocksInside(Element element) {
        for (Element child : element.children()) {
            if (holdsBlocks(child)) {
                return true;
            }
        }
        return false;
    }
}
