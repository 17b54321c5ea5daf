package synoptic.importer.html.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Sees through elements that hold nothing but one paragraph, as pages built of components put around each of theirs. */
final class Wrappers {

    private Wrappers() {
    }

    /** The outermost element around a paragraph that holds nothing else and has others like it beside it; else the paragraph itself. */
    static Element around(Element paragraph) {
        Element outermost = paragraph;
        while (outermost.parent() != null && !outermost.parent().normalName().equals("body") && isAlone(outermost)) {
            outermost = outermost.parent();
        }
        return outermost != paragraph && hasTwin(outermost) ? outermost : paragraph;
    }

    private static boolean isAlone(Element element) {
        for (Node sibling = element.parent().firstChild(); sibling != null; sibling = sibling.nextSibling()) {
            if (sibling != element && Measures.hasWords(sibling)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasTwin(Element element) {
        for (Element sibling = element.parent().firstElementChild(); sibling != null; sibling = sibling.nextElementSibling()) {
            if (sibling != element && sibling.normalName().equals(element.normalName()) && sibling.className().equals(element.className())) {
                return true;
            }
        }
        return false;
    }
}
