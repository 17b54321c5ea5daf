package synoptic.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.html.content.Extraction;
import synoptic.importer.html.facts.TextInData;
import synoptic.importer.lines.Sentences;

/**
 * Finds the article of a page that does not show it, or not all of it: because a script would make it visible or put it there, or because only
 * subscribers see it. It then stands in hidden elements, templates, notes for browsers without scripts, or the page's data.
 */
final class Unshown {

    /** A page with fewer letters may be one that its scripts fill. */
    private static final int LITTLE = 1500;
    private static final int FEWEST = 200;
    private static final int TIMES = 4;
    private static final double MORE = 1.5;
    private static final int BEGINNING = 60;

    private final PageParser parser;
    private final String stated;

    /** @param stated the article's text as the page's description of itself gives it, or empty */
    Unshown(PageParser parser, String stated) {
        this.parser = parser;
        this.stated = stated;
    }

    /** The blocks that are shown, or those of the article that is not, where these say much more. */
    List<DraftBlock> or(List<DraftBlock> shown) {
        if (goesOn(shown)) {
            return blocks(List.of(stated));
        }
        if (length(shown) >= LITTLE) {
            return shown;
        }
        List<DraftBlock> data = blocks(TextInData.of(parser.again()));
        if (length(data) >= Math.max(FEWEST, TIMES * length(shown))) {
            return data;
        }
        return shown.stream().anyMatch(block -> Sentences.isRunningText(block.words())) ? shown : hidden().orElse(shown);
    }

    /** Whether the stated text begins as the shown one does and is longer by half. */
    private boolean goesOn(List<DraftBlock> shown) {
        Optional<String> first = stated.isEmpty() ? Optional.empty()
            : shown.stream().map(DraftBlock::words).filter(Sentences::isRunningText).findFirst().map(Unshown::key);
        return first.isPresent() && stated.length() >= MORE * length(shown)
            && key(stated).contains(first.get().substring(0, Math.min(BEGINNING, first.get().length())));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    private List<DraftBlock> blocks(List<String> texts) {
        Document carried = new Document(parser.page().baseUri());
        Element body = carried.appendElement("body");
        for (String text : texts) {
            if (text.contains("</")) {
                body.append(text);
            } else {
                text.lines().filter(line -> !line.isBlank()).forEach(line -> body.appendElement("p").text(line));
            }
        }
        return Blocks.of(List.of(body));
    }

    /** The article in what the page hides, if there is running text in it. */
    private Optional<List<DraftBlock>> hidden() {
        List<DraftBlock> found = Blocks.of(Extraction.of(opened(), this::opened));
        boolean article = length(found) >= FEWEST && found.stream().anyMatch(block -> Sentences.isRunningText(block.words()));
        return article ? Optional.of(found) : Optional.empty();
    }

    private Document opened() {
        Document page = parser.again();
        page.select("template, noscript").forEach(Element::unwrap);
        page.select("[style], [hidden], [aria-hidden]").forEach(element -> element.removeAttr("style").removeAttr("hidden").removeAttr("aria-hidden"));
        return page;
    }

    private static int length(List<DraftBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.words().length()).sum();
    }
}
