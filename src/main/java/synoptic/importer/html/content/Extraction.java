package synoptic.importer.html.content;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. It changes the page that it is given: what is not the article is taken out. */
public final class Extraction {

    private static final int ENOUGH = 500;

    private Extraction() {
    }

    /**
     * The elements that hold the article, cleaned, in order. Where believing the names of elements leaves too little
     * text, they are not believed; a page without any running text gives its whole body.
     *
     * @param again the same page as it came, for a second try
     */
    public static List<Element> of(Document page, Supplier<Document> again) {
        List<Element> parts = extract(page, true);
        if (length(parts) >= ENOUGH) {
            return parts;
        }
        List<Element> careless = extract(again.get(), false);
        return length(careless) > 2 * length(parts) ? careless : parts;
    }

    private static List<Element> extract(Document page, boolean byName) {
        Clutter.remove(page, byName);
        Points scores = Scores.of(page, byName);
        if (scores.isEmpty()) {
            return List.of(page.body());
        }
        Element best = Candidate.best(page, scores);
        List<Element> pieces = Pieces.of(best);
        List<Element> parts = pieces.isEmpty() ? Siblings.with(best, scores) : pieces;
        Trimming trimming = new Trimming(byName);
        parts.forEach(trimming::trim);
        return parts;
    }

    private static int length(List<Element> parts) {
        return parts.stream().mapToInt(Measures::length).sum();
    }
}
