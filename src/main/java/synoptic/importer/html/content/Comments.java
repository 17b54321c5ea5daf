package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import synoptic.importer.draft.DropReason;
import synoptic.importer.furniture.Furniture;

/**
 * Finds readers' comments by what they say, whatever the elements are called: a heading such as "4 comments", and behind it at least two
 * times such as "3 hours ago" or buttons to reply. Nothing is found where hardly any running text stands outside.
 */
final class Comments {

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_SIGN = 60;
    private static final int FEWEST_SIGNS = 2;
    private static final int MOST_HEADINGS = 100;
    private static final int ARTICLE = 300;
    private static final Pattern MAY_ANNOUNCE = Pattern.compile("(?i)comment|kommentar|comentario|comentário|commenti|reacties|conversation|discussion");
    private static final Pattern TIME = Pattern.compile("(?i)\\bago\\b|^(?:vor|il y a|hace|há) \\d|\\b(?:fa|geleden|atrás)$|\\b(?:19|20)\\d\\d\\b|\\d{1,2}:\\d\\d");

    private Comments() {
    }

    /** The nodes that are comments, with their heading; empty where there are none. */
    static List<Node> sections(Element page) {
        List<Element> perhaps = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (perhaps.size() < MOST_HEADINGS && node instanceof TextNode text && text.parent() instanceof Element holder
                && mayAnnounce(text.getWholeText().strip())) {
                perhaps.add(holder);
            }
        });
        for (Element heading : perhaps.stream().filter(each -> Furniture.announcesComments(each.text())).toList()) {
            Optional<List<Node>> section = section(heading).filter(nodes -> signs(nodes) >= FEWEST_SIGNS && leavesArticle(page, nodes));
            if (section.isPresent()) {
                return section.get();
            }
        }
        return List.of();
    }

    private static boolean mayAnnounce(String words) {
        return words.length() <= LONGEST_HEADING && MAY_ANNOUNCE.matcher(words).find();
    }

    /** The widest element that begins with the heading, or the heading and all that stands behind it. */
    private static Optional<List<Node>> section(Element heading) {
        Element section = heading;
        while (section.parent() != null && !section.parent().normalName().equals("body") && isFirst(section)
            && section.parent().selectFirst("h1") == null) {
            section = section.parent();
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node = section; node != null; node = section.isBlock() && section != heading && !isHeading(section) ? null : node.nextSibling()) {
            nodes.add(node);
        }
        return Optional.of(nodes);
    }

    private static boolean isHeading(Element element) {
        return element.childrenSize() == 0 || Measures.length(element) <= LONGEST_HEADING;
    }

    private static boolean isFirst(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (Measures.hasWords(before)) {
                return false;
            }
        }
        return true;
    }

    private static int signs(List<Node> nodes) {
        int[] signs = {0};
        for (Node node : nodes) {
            node.traverse((each, depth) -> {
                if (each instanceof TextNode text && !text.isBlank() && text.getWholeText().length() <= LONGEST_SIGN) {
                    String words = text.getWholeText().strip();
                    boolean button = Furniture.reason(words).filter(DropReason.COMMENTS::equals).isPresent() && !Furniture.announcesComments(words);
                    signs[0] += button || TIME.matcher(words).find() ? 1 : 0;
                }
            });
        }
        return signs[0];
    }

    private static boolean leavesArticle(Element page, List<Node> nodes) {
        int inside = 0;
        for (Node node : nodes) {
            inside += node instanceof Element element ? Measures.runningText(element) : 0;
        }
        return Measures.runningText(page) - inside >= ARTICLE;
    }
}
