package synoptic.importer.html.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element promise of it. */
final class Names {

    private static final int WEIGHT = 25;
    private static final Pattern GOOD = Pattern.compile(
        "article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD = Pattern.compile(
        "-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|foot|footer|footnote|gdpr|masthead|"
            + "media|meta|"
            + "outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLIKELY = Pattern.compile(
        "-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|"
            + "menu|"
            + "related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|"
            + "pagination|"
            + "pager|popup|gallery|carousel|slideshow|lightbox|author-?bio|about-?(?:the-?)?author|yom-remote|"
            + "newsletter|taboola|outbrain|cookie-?(?:banner|consent|notice)",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern PERHAPS = Pattern.compile("and|article|body|column|content|main|mathjax|shadow",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLIKELY_ROLE = Pattern.compile(
        "menu|menubar|complementary|navigation|alert|alertdialog|dialog|search|contentinfo");
    private static final Pattern SHARE = Pattern.compile(
        "(?:\\b|_)(?:share|sharing|sharedaddy|social|addthis|shares|sharebar|share-?(?:bar|tools?|buttons?|"
            + "links?))(?:\\b|_)",
        Pattern.CASE_INSENSITIVE);

    private Names() {
    }

    /** From -50 to 50: how much class and id sound like an article's. */
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        return (BAD.matcher(name).find() ? -WEIGHT : 0) + (GOOD.matcher(name).find() ? WEIGHT : 0);
    }

    /** Whether class and id name something around an article and nothing that articles are in. */
    static boolean isUnlikely(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1 && UNLIKELY.matcher(names).find() && !PERHAPS.matcher(names).find();
    }

    static boolean hasUnlikelyRole(Element element) {
        String role = element.attr("role");
        return !role.isEmpty() && UNLIKELY_ROLE.matcher(role).matches();
    }

    static boolean isShare(Element element) {
        return SHARE.matcher(element.className() + " " + element.id()).find();
    }
}
