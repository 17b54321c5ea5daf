package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The points of elements, less their share of links, which is found out only for those that are asked for. */
final class Points {

    private final Map<Element, Double> raw;
    private final Map<Element, Double> weighed = new IdentityHashMap<>();

    /** The points by what elements hold, before links are looked at. */
    Points(Map<Element, Double> raw) {
        this.raw = raw;
    }

    boolean isEmpty() {
        return raw.isEmpty();
    }

    /** The points of an element, or empty where it has none. */
    Optional<Double> of(Element element) {
        Double points = raw.get(element);
        return points == null ? Optional.empty()
            : Optional.of(weighed.computeIfAbsent(element, each -> points * (1 - Measures.linkDensity(each))));
    }

    /** The elements with most points, best first; among equals the first one of the page. */
    List<Element> top(int most, Element page) {
        Map<Element, Integer> order = new IdentityHashMap<>();
        for (Element element : page.getAllElements()) {
            if (raw.containsKey(element)) {
                order.put(element, order.size());
            }
        }
        List<Element> byRaw = new ArrayList<>(order.keySet());
        byRaw.sort(Comparator.comparing((Element element) -> -raw.get(element)).thenComparing(order::get));
        Comparator<Element> best = Comparator.comparing((Element element) -> -of(element).orElse(0.0)).thenComparing(order::get);
        List<Element> top = new ArrayList<>();
        for (Element element : byRaw) {
            if (top.size() == most && raw.get(element) < of(top.getLast()).orElse(0.0)) {
                break;
            }
            top.add(element);
            top.sort(best);
            if (top.size() > most) {
                top.removeLast();
            }
        }
        return top;
    }
}
