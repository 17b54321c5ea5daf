package synoptic.importer.html.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element promise of it. */
final class Names {

    private static final int WEIGHT = 25;
    private static final String[] GOOD = {"article", "body", "content", "entry", "main", "page", "pagination", "post",
        "text", "blog", "story"};
    private static final String[] BAD = {"-ad-", "hidden", "banner", "combx", "comment", "com-", "contact", "foot",
        "gdpr", "masthead", "media", "meta", "outbrain", "promo", "related", "scroll", "share", "shoutbox", "sidebar",
        "skyscraper", "sponsor", "shopping", "tags", "tool", "widget"};
    private static final String[] UNLIKELY = {"-ad-", "ai2html", "banner", "breadcrumbs", "combx", "comment",
        "community", "cover-wrap", "disqus", "extra", "footer", "gdpr", "header", "legends", "menu", "related",
        "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper", "social", "sponsor", "supplemental",
        "ad-break", "agegate", "pagination", "pager", "popup", "gallery", "carousel", "slideshow", "lightbox",
        "authorbio", "author-bio", "aboutauthor", "about-author", "abouttheauthor", "about-theauthor",
        "aboutthe-author", "about-the-author", "yom-remote", "newsletter", "taboola", "outbrain", "cookiebanner",
        "cookie-banner", "cookieconsent", "cookie-consent", "cookienotice", "cookie-notice"};
    private static final String[] CONSENT = {"cookiebanner", "cookie-banner", "cookieconsent", "cookie-consent", "cookienotice",
        "cookie-notice", "cookiebot", "gdpr", "onetrust", "usercentrics", "didomi", "qc-cmp"};
    private static final String[] PERHAPS = {"and", "article", "body", "column", "content", "main", "mathjax",
        "shadow"};
    private static final Pattern UNLIKELY_ROLE = Pattern.compile(
        "menu|menubar|complementary|navigation|alert|alertdialog|dialog|search|contentinfo");
    private static final Pattern SHARE = Pattern.compile(
        "(?:\\b|_)(?:share|sharing|sharedaddy|social|addthis|shares|sharebar|share-?(?:bar|tools?|buttons?|"
            + "links?))(?:\\b|_)",
        Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVERTISEMENT = Pattern.compile(
        "(?:^|[\\s_-])(?:ads?|adverts?|advertisements?|advertising|ad-?(?:slot|unit|box|container|wrapper))(?:[\\s_-]|\\d|$)");
    private static final int LONGEST_ADVERTISEMENT = 300;

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
        String lower = name.toLowerCase(Locale.ROOT).replace("footnote", "note");
        boolean bad = hasOne(lower, BAD) || (" " + lower + " ").contains(" hid ");
        return (bad ? -WEIGHT : 0) + (hasOne(lower, GOOD) ? WEIGHT : 0);
    }

    /** A search for each word: several times as fast on short names as one pattern of all words. */
    private static boolean hasOne(String lower, String[] words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether class and id name an advertisement, or something around an article and nothing that articles are in. */
    static boolean isUnlikely(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1
            && (hasOne(names, UNLIKELY) && !hasOne(names, PERHAPS) || names.contains("ad") && isAdvertisement(names, element));
    }

    /** An advertisement that holds much text is what stands around it. */
    private static boolean isAdvertisement(String names, Element element) {
        return ADVERTISEMENT.matcher(names).find() && Measures.runningText(element) < LONGEST_ADVERTISEMENT;
    }

    /** Whether class and id name a banner that asks whether it may store cookies. */
    static boolean asksForConsent(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1 && hasOne(names, CONSENT);
    }

    /** Whether an element says that it lies over the page and waits for an answer. */
    static boolean isDialog(Element element) {
        String role = element.attr("role");
        return role.equals("dialog") || role.equals("alertdialog") || element.attr("aria-modal").equals("true");
    }

    static boolean hasUnlikelyRole(Element element) {
        String role = element.attr("role");
        return !role.isEmpty() && UNLIKELY_ROLE.matcher(role).matches();
    }

    static boolean isShare(Element element) {
        return SHARE.matcher(element.className() + " " + element.id()).find();
    }
}
