package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses the element that holds the article, by points. */
final class Candidate {

    private static final int TOP = 5;
    private static final int FEWEST_SHARING = 3;
    private static final double NEARLY = 0.75;

    private Candidate() {
    }

    /** The best element, widened to what holds several good ones; the body where none has points. */
    static Element best(Document page, Map<Element, Double> scores) {
        List<Element> top = scores.entrySet().stream()
            .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder())).limit(TOP)
            .map(Map.Entry::getKey)
            .toList();
        if (top.isEmpty() || top.getFirst().normalName().equals("body")) {
            return page.body();
        }
        Element best = shared(top, scores);
        best = risen(best, scores);
        while (best.parent() != null && best.parent().childrenSize() == 1
            && !best.parent().normalName().equals("body")) {
            best = best.parent();
        }
        return best;
    }

    /** The nearest element around three of the candidates that have nearly as many points as the first. */
    private static Element shared(List<Element> top, Map<Element, Double> scores) {
        Element first = top.getFirst();
        double most = scores.get(first);
        List<Element> rivals = new ArrayList<>();
        for (Element other : top.subList(1, top.size())) {
            if (scores.get(other) / most >= NEARLY) {
                rivals.add(other);
            }
        }
        if (rivals.size() < FEWEST_SHARING) {
            return first;
        }
        for (Element up = first.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            Element holder = up;
            if (rivals.stream().filter(rival -> rival.parents().contains(holder)).count() >= FEWEST_SHARING) {
                return up;
            }
        }
        return first;
    }

    /** The first element farther out that has more points, before they fall below a third. */
    private static Element risen(Element best, Map<Element, Double> scores) {
        double last = scores.getOrDefault(best, 0.0);
        double floor = last / 3;
        for (Element up = best.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            Double points = scores.get(up);
            if (points == null) {
                continue;
            }
            if (points < floor) {
                break;
            }
            if (points > last) {
                return up;
            }
            last = points;
        }
        return best;
    }
}
