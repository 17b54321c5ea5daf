package synoptic.importer.html.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page's meta elements by property, name, itemprop and http-equiv, without regard to case. */
final class MetaTags {

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Document page) {
        Elements metas = page.select("meta[content]");
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            for (Element meta : metas) {
                String content = meta.attr("content").strip();
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty() && !isAddress(name, content)) {
                        add(key, name.replace("dc:", "dc.").replace("dcterm:", "dcterms."), content);
                    }
                }
            }
        }
    }

    /** Keeps what the same name has in the attribute that was looked at first: "property" is more exact than "name". */
    private void add(String key, String name, String content) {
        List<String> all = values.computeIfAbsent(name, first -> new ArrayList<>(List.of(key)));
        if (all.getFirst().equals(key) && !all.subList(1, all.size()).contains(content)) {
            all.add(content);
        }
    }

    /** The content of the first of these names that the page has, or an empty string. */
    String first(String... names) {
        List<String> all = all(names);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All contents of the first of these names that the page has. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> all = values.get(name);
            if (all != null) {
                return all.subList(1, all.size());
            }
        }
        return List.of();
    }

    /** Whether an author is only an address of a profile. */
    private static boolean isAddress(String name, String value) {
        return name.contains("author") && (value.startsWith("http") || value.startsWith("/"));
    }
}
