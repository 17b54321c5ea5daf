package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import synoptic.importer.lines.Sentences;

/** Takes out of an article's elements what does not read like it: boxes of links, share buttons, forms, asides. */
final class Trimming {

    private static final int SHORT_SHARE = 500;
    private static final int MANY_COMMAS = 10;
    private static final double FEW_LINKS = 0.1;
    private static final double MOSTLY_LINKS = 0.5;
    /** So much running text among many pictures is told with them, and no row of teasers. */
    private static final int PICTURE_STORY = 140;

    private static final int SHORTEST_MOST = 200;
    private static final double ONLY = 0.9;

    private final boolean byName;
    private int most;
    private final Map<Element, Boolean> data = new IdentityHashMap<>();

    Trimming(boolean byName) {
        this.byName = byName;
    }

    /** Takes out of an element what is not the article; never what holds most of its running text. */
    void trim(Element article) {
        most = Math.max(SHORTEST_MOST, Measures.runningText(article) / 2);
        conditionally(article, "form");
        conditionally(article, "fieldset");
        Removal.of(article.select("footer, aside"));
        Removal.of(found(article, element -> Names.isShare(element) && Measures.length(element) < SHORT_SHARE));
        Removal.of(found(article, element -> byName && isHeading(element) && Names.weight(element) < 0));
        conditionally(article, "table");
        conditionally(article, "ul");
        conditionally(article, "div");
        conditionally(article, "section");
    }

    private static List<Element> found(Element article, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Element element : article.getAllElements()) {
            if (element != article && wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().equals("h1") || element.normalName().equals("h2");
    }

    /** Takes the clutter with a tag out, the inner before the outer; each is emptied at once, so that the outer are judged without it. */
    private void conditionally(Element article, String tag) {
        List<Element> found = new ArrayList<>(article.getElementsByTag(tag));
        List<Element> clutter = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Element element = found.get(i);
            if (element != article && element.parent() != null && isClutter(element) && Measures.runningText(element) <= most) {
                element.empty();
                clutter.add(element);
            }
        }
        Removal.of(clutter);
    }

    private boolean isClutter(Element element) {
        String tag = element.normalName();
        if (isData(element) || isInsideData(element) || isInside(element, "code")
            || tag.equals("table") && element.selectFirst("code") != null) {
            return false;
        }
        int weight = byName ? Names.weight(element) : 0;
        if (weight < 0) {
            return true;
        }
        if (Measures.hasCommas(element, MANY_COMMAS) || isParagraph(element)) {
            return false;
        }
        return looksLikeClutter(element, weight, isList(element));
    }

    /** Whether an element is a paragraph by another name: running text without a block in it, not mostly links. */
    private static boolean isParagraph(Element element) {
        return !Inline.holdsBlocksInside(element) && Sentences.isRunningText(element.text()) && Measures.linkDensity(element) < MOSTLY_LINKS;
    }

    private boolean isData(Element table) {
        return data.computeIfAbsent(table, Tables::isData);
    }

    private boolean isInsideData(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("table") && isData(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeClutter(Element element, int weight, boolean list) {
        int paragraphs = Measures.paragraphs(element);
        int images = element.getElementsByTag("img").size();
        int items = element.getElementsByTag("li").size() - 100;
        int inputs = element.getElementsByTag("input").size();
        int length = Measures.length(element);
        double links = Measures.linkDensity(element);
        double headings = Measures.density(element, "h1", "h2", "h3", "h4", "h5", "h6");
        boolean inFigure = isInside(element, "figure");
        boolean ownWords = links == 0 && (headings >= ONLY || !Inline.holdsBlocksInside(element));
        boolean noText = length == 0 || !ownWords && Measures.density(element, "span", "li", "td", "p", "blockquote", "dl", "div",
            "img",
            "ol", "pre", "table", "ul") == 0;
        boolean clutter = !inFigure && images > 1 && (double) paragraphs / images < 0.5 && !(links < FEW_LINKS && Measures.runningText(element) >= PICTURE_STORY)
            || !list && items > paragraphs
            || inputs > paragraphs / 3
            || !list && !inFigure && headings < ONLY && length < 25 && (images == 0 || images > 2) && links > 0
            || !list && weight < 25 && links > 0.2
            || weight >= 25 && links > 0.5
            || images == 0 && noText && length < 25;
        return clutter && !(list && isPictureList(element, images));
    }

    private static boolean isPictureList(Element list, int images) {
        return list.children().stream().allMatch(child -> child.childrenSize() <= 1)
            && images == list.getElementsByTag("li").size();
    }

    private static boolean isList(Element element) {
        if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
            return true;
        }
        int inLists = 0;
        Elements lists = element.select("ul, ol");
        for (Element list : lists) {
            inLists += Measures.length(list);
        }
        int length = Measures.length(element);
        return length > 0 && inLists > 0.9 * length;
    }

    private static boolean isInside(Element element, String tag) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
