package synoptic.importer.html.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the address of a saved page in the comment that browsers and SingleFile leave at its beginning. */
final class SavedFrom {

    private static final Pattern SAVED = Pattern.compile(
        "\\bsaved from url=\\(\\d+\\)(?<browser>https?://\\S+)|\\bsaved with SingleFile\\b[\\s\\S]{0,200}?\\burl:\\s*(?<single>https?://\\S+)");

    private SavedFrom() {
    }

    /** The address, or an empty string. */
    static String address(Document page) {
        Element html = page.selectFirst("html");
        String found = first(page);
        return found.isEmpty() && html != null ? first(html) : found;
    }

    private static String first(Node parent) {
        for (Node child : parent.childNodes()) {
            Matcher saved = SAVED.matcher(child instanceof Comment comment ? head(comment.getData()) : "");
            if (saved.find()) {
                return saved.group("browser") == null ? saved.group("single") : saved.group("browser");
            }
        }
        return "";
    }

    private static String head(String comment) {
        return comment.substring(0, Math.min(comment.length(), 2000));
    }
}
