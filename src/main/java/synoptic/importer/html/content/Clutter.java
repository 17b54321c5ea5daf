package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
        "param", "datalist", "progress", "meter", "amp-sidebar", "amp-consent", "amp-ad");
    private static final Set<String> NEVER_UNLIKELY = Set.of("body", "html", "a", "article", "main");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private final boolean byName;
    private final Map<Element, Boolean> data = new IdentityHashMap<>();

    private Clutter(boolean byName) {
        this.byName = byName;
    }

    /**
     * Cleans a page in place.
     *
     * @param byName whether names such as "sidebar" are believed
     */
    static void remove(Document page, boolean byName) {
        Clutter kinds = new Clutter(byName);
        List<Node> clutter = new ArrayList<>(Comments.sections(page));
        clutter.addAll(SignUps.boxes(page));
        page.filter((NodeFilter) (node, depth) -> {
            if (!kinds.isClutter(node)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            clutter.add(node);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
        Removal.of(clutter);
    }

    private boolean isClutter(Node node) {
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
        if (NEVER_UNLIKELY.contains(tag)) {
            return tag.equals("a") && isAnchorSign(element);
        }
        return Names.asksForConsent(element) || Names.isDialog(element)
            || byName && (Names.hasUnlikelyRole(element) || Names.isUnlikely(element) && !isInDataOrCode(element));
    }

    /** Whether a link is only the sign, such as ¶, by which a heading can be linked to. */
    private static boolean isAnchorSign(Element link) {
        return link.attr("href").startsWith("#") && link.parent() != null && link.parent().normalName().matches("h[1-6]")
            && link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.matcher(element.attr("style")).find() || element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true") && !element.className().contains("fallback-image");
    }

    private boolean isInDataOrCode(Element element) {
        Element around = element.closest("table, code");
        return around != null && (around.normalName().equals("code") || data.computeIfAbsent(around, Tables::isData));
    }
}
