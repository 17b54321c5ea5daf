package synoptic.importer.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.html.content.Tables;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;

/** Turns elements into blocks with marks: paragraphs, headings, quotations, list items, captions, table rows. */
public final class Blocks {

    private static final Set<String> NO_WORDS = Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "textarea",
        "button", "input");

    private final List<DraftBlock> blocks = new ArrayList<>();
    private final Run run = new Run();
    private final Map<Element, Boolean> data = new IdentityHashMap<>();

    /** Where in the page a run of words stands. */
    private record Context(BlockKind kind, int level) {
        static final Context PARAGRAPH = new Context(BlockKind.PARAGRAPH, 0);
    }

    private Blocks() {
    }

    /** The blocks of these elements and all in them, in order. */
    public static List<DraftBlock> of(List<Element> parts) {
        Blocks blocks = new Blocks();
        for (Element part : parts) {
            blocks.element(part, Context.PARAGRAPH, 0);
            blocks.flush(Context.PARAGRAPH);
        }
        return blocks.blocks;
    }

    private void children(Element element, Context context, int depth) {
        int breaks = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                if (!text.isBlank()) {
                    breaks = 0;
                }
                run.append(Normalisation.uniform(text.getWholeText()), context.kind() == BlockKind.PREFORMATTED);
            } else if (child instanceof Element inner && inner.normalName().equals("br")) {
                breaks++;
                if (breaks >= 2 && context.kind() != BlockKind.PREFORMATTED) {
                    flush(context);
                } else {
                    run.append(context.kind() == BlockKind.PREFORMATTED ? "\n"
                        : " ", context.kind() == BlockKind.PREFORMATTED);
                }
            } else if (child instanceof Element inner) {
                breaks = 0;
                element(inner, context, depth);
            }
        }
    }

    private void element(Element element, Context context, int depth) {
        if (NO_WORDS.contains(element.normalName())) {
            return;
        }
        Optional<Context> own = context(element, context, depth);
        if (own.isEmpty()) {
            run.open(element);
            children(element, context, depth);
            run.close();
            return;
        }
        flush(context);
        if (own.get().kind() == BlockKind.TABLE_ROW) {
            row(element, own.get(), depth);
        } else {
            boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
            children(element, own.get(), list ? depth + 1 : depth);
        }
        flush(own.get());
    }

    /** The cells of a row of data in one block, a tab between them. */
    private void row(Element row, Context context, int depth) {
        for (Element cell : row.children()) {
            if (!run.isEmpty()) {
                run.cell();
            }
            children(cell, context, depth);
        }
    }

    /** What the words in an element are; empty for one inside a paragraph. */
    private Optional<Context> context(Element element, Context around, int depth) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                Optional.of(new Context(BlockKind.HEADING, element.normalName().charAt(1) - '0'));
            case "blockquote" -> Optional.of(new Context(BlockKind.QUOTE, 0));
            case "li", "dd" -> Optional.of(new Context(BlockKind.LIST_ITEM, Math.clamp(depth - 1L, 0, 8)));
            case "figcaption", "caption" -> Optional.of(new Context(BlockKind.CAPTION, 0));
            case "pre" -> Optional.of(new Context(BlockKind.PREFORMATTED, 0));
            case "tr" -> Optional.of(isData(element) ? new Context(BlockKind.TABLE_ROW, 0) : around);
            case "p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "ul", "ol", "dl",
                "dt", "table",
                "tbody", "thead", "tfoot", "td", "th", "form", "fieldset", "address", "details", "summary", "center",
                "hr", "body" ->
                Optional.of(around.kind() == BlockKind.HEADING ? Context.PARAGRAPH : around);
            default -> Optional.empty();
        };
    }

    private boolean isData(Element row) {
        Element table = row.closest("table");
        return table != null && data.computeIfAbsent(table, Tables::isData);
    }

    private void flush(Context context) {
        run.block(context.kind(), context.level()).ifPresent(blocks::add);
    }
}
