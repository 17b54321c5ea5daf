package synoptic.importer.html.content;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page, before anything is weighed, what is never an article: scripts, hidden parts, menus, by tag and
 * name.
 */
final class Clutter {

    private static final Set<String> NEVER = Set.of("script", "style", "noscript", "template", "link", "meta", "svg",
        "canvas",
        "iframe", "object", "embed", "button", "input", "select", "textarea", "dialog", "nav", "map", "source", "track",
        "param", "datalist", "progress", "meter");
    private static final Set<String> NEVER_UNLIKELY = Set.of("body", "html", "a", "article", "main");

    private Clutter() {
    }

    /**
     * Cleans a page in place.
     *
     * @param byName whether names such as "sidebar" are believed
     */
    static void remove(Document page, boolean byName) {
        page.filter((NodeFilter) (node, depth) -> isClutter(node, byName) ? NodeFilter.FilterResult.REMOVE
            : NodeFilter.FilterResult.CONTINUE);
    }

    private static boolean isClutter(Node node, boolean byName) {
        if (node instanceof Comment) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (NEVER.contains(tag) || isHidden(element)) {
            return !tag.equals("html") && !tag.equals("body");
        }
        if (!byName || NEVER_UNLIKELY.contains(tag)) {
            return false;
        }
        return Names.hasUnlikelyRole(element) || Names.isUnlikely(element) && !isInTableOrCode(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        boolean styled = !style.isEmpty() && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT)
            .matches("(?s).*(?:display:none|visibility:hidden).*");
        return styled || element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true") && !element.className().contains("fallback-image");
    }

    private static boolean isInTableOrCode(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("table") || up.normalName().equals("code")) {
                return true;
            }
        }
        return false;
    }
}
