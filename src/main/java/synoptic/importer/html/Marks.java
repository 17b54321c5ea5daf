package synoptic.importer.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import synoptic.importer.draft.DraftBlock;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/** The inline marks that elements make. */
final class Marks {

    /** What links of a page whose address is not known are relative to while it is judged: links they are all the same. */
    static final String NOWHERE = "https://nowhere.invalid/";

    private Marks() {
    }

    /** The blocks without links that are relative to nowhere. */
    static List<DraftBlock> somewhere(List<DraftBlock> blocks) {
        return blocks.stream().map(block -> new DraftBlock(block.kind(), block.level(), block.words(),
            block.marks().stream().filter(mark -> !mark.href().startsWith(NOWHERE)).toList(), block.dropped())).toList();
    }

    private static Optional<MarkKind> kind(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> Optional.of(MarkKind.BOLD);
            case "i", "em", "cite" -> Optional.of(MarkKind.ITALIC);
            case "a" -> element.hasAttr("href") ? Optional.of(MarkKind.LINK) : Optional.empty();
            case "sup" -> Optional.of(MarkKind.SUPERSCRIPT);
            case "sub" -> Optional.of(MarkKind.SUBSCRIPT);
            case "code", "kbd", "samp", "tt" -> Optional.of(MarkKind.CODE);
            default -> Optional.empty();
        };
    }

    /** The mark from an offset to the end of the words so far, without white space at its ends; empty over nothing. */
    static Optional<Mark> of(Element element, CharSequence words, int from) {
        return kind(element).flatMap(kind -> mark(kind, words, from, element));
    }

    /** A whole address as it is and one relative to nowhere behind that, which cost nothing; any other one by what the page says. */
    private static String address(String href, Element element) {
        boolean whole = (href.startsWith("https://") || href.startsWith("http://")) && href.chars().allMatch(c -> c > ' ' && c < 127);
        boolean toNowhere = !href.isEmpty() && !href.startsWith("//") && href.indexOf(':') < 0 && element.baseUri().equals(NOWHERE);
        return whole ? href : toNowhere ? NOWHERE + href : element.absUrl("href");
    }

    private static Optional<Mark> mark(MarkKind kind, CharSequence words, int from, Element element) {
        int start = from;
        int end = words.length();
        while (start < end && words.charAt(start) == ' ') {
            start++;
        }
        while (end > start && words.charAt(end - 1) == ' ') {
            end--;
        }
        String href = kind == MarkKind.LINK && start < end ? address(element.attr("href").strip(), element) : "";
        boolean nowhere = kind == MarkKind.LINK && !href.startsWith("http://") && !href.startsWith("https://");
        return start == end || nowhere ? Optional.empty() : Optional.of(new Mark(kind, new TextRange(start, end), href));
    }
}
