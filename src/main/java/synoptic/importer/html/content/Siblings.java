package synoptic.importer.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the parts of an article that stand beside its main element: other containers with points, and paragraphs. */
final class Siblings {

    private static final Pattern SENTENCE = Pattern.compile("[.。](?:\\s|$)");
    private static final int LONG = 80;

    private Siblings() {
    }

    /** The main element and the siblings that go with it, in order; where most is in paragraphs beside it, the element around them all. */
    static List<Element> with(Element best, Points points) {
        List<Element> parts = new ArrayList<>();
        if (best.parent() == null || best.normalName().equals("body")) {
            return List.of(best);
        }
        double most = points.of(best).orElse(0.0);
        double threshold = Math.max(10, most * 0.2);
        for (Element sibling : best.parent().children()) {
            double bonus = !best.className().isEmpty() && sibling.className().equals(best.className()) ? most * 0.2 : 0;
            boolean enough = points.of(sibling).filter(own -> own + bonus >= threshold).isPresent();
            if (sibling == best || enough || isParagraph(sibling)) {
                parts.add(sibling);
            }
        }
        int beside = 0;
        for (Element part : parts) {
            beside += part != best && part.normalName().equals("p") ? Measures.length(part) : 0;
        }
        return beside > Measures.length(best) ? List.of(best.parent()) : parts;
    }

    private static boolean isParagraph(Element sibling) {
        if (!sibling.normalName().equals("p")) {
            return false;
        }
        String words = sibling.text();
        double links = Measures.linkDensity(sibling);
        return words.length() > LONG ? links < 0.25 : !words.isEmpty() && links == 0 && SENTENCE.matcher(words).find();
    }
}
