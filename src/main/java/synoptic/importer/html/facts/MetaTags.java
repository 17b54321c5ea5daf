package synoptic.importer.html.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements by name, property, itemprop and http-equiv, without regard to case. */
final class MetaTags {

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        values.putIfAbsent(name.replace("dc:", "dc.").replace("dcterm:", "dcterms."), content);
                    }
                }
            }
        }
    }

    /** The content of the first of these names that the page has, or an empty string. */
    String first(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty() && !isAddress(name, value)) {
                return value;
            }
        }
        return "";
    }

    /** Whether an author is only an address of a profile. */
    private static boolean isAddress(String name, String value) {
        return name.contains("author") && (value.startsWith("http") || value.startsWith("/"));
    }
}
