package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    static Element best(Document page, Points points) {
        List<Element> top = points.top(TOP, page.body());
        if (top.isEmpty() || top.getFirst().normalName().equals("body")) {
            return page.body();
        }
        Element best = shared(top, points);
        best = risen(best, points);
        while (best.parent() != null && best.parent().childrenSize() == 1
            && !best.parent().normalName().equals("body")) {
            best = best.parent();
        }
        return best;
    }

    /** The nearest element around three of the candidates that have nearly as many points as the first. */
    private static Element shared(List<Element> top, Points points) {
        Element first = top.getFirst();
        double most = points.of(first).orElse(0.0);
        List<Element> rivals = new ArrayList<>();
        for (Element other : top.subList(1, top.size())) {
            if (points.of(other).orElse(0.0) / most >= NEARLY) {
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
    private static Element risen(Element best, Points scores) {
        double last = scores.of(best).orElse(0.0);
        double floor = last / 3;
        for (Element up = best.parent(); up != null && !up.normalName().equals("body"); up = up.parent()) {
            Optional<Double> points = scores.of(up);
            if (points.isEmpty()) {
                continue;
            }
            if (points.get() < floor) {
                break;
            }
            if (points.get() > last) {
                return up;
            }
            last = points.get();
        }
        return best;
    }
}
