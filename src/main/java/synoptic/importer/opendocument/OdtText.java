package synoptic.importer.opendocument;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.flow.Flow;
import synoptic.importer.zip.Xml;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

/** Turns the paragraphs, lists and tables of a text into blocks. What was deleted under change tracking stays deleted. */
final class OdtText {

    private static final Set<String> PASSED = Set.of("tracked-changes", "annotation", "ruby-text", "note-citation",
        "sequence-decls", "variable-decls", "user-field-decls", "forms", "binary-data", "scripts", "font-face-decls", "title",
        "desc", "page-number", "table-of-content-source", "index-title-template");

    private final OdtStyles styles;
    private final Flow flow = new Flow();
    private final Deque<String> spans = new ArrayDeque<>();
    private final List<DraftBlock> notes = new ArrayList<>();
    private final List<DraftBlock> asides = new ArrayList<>();
    private int lists;
    private int tables;
    private boolean firstOfItem;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private boolean inParagraph;

    OdtText(OdtStyles styles) {
        this.styles = styles;
    }

    List<DraftBlock> read(Xml xml) throws IOException {
        body(xml, xml.depth());
        flow.end(BlockKind.PARAGRAPH, 0);
        flow.add(notes);
        return flow.blocks();
    }

    private void body(Xml xml, int inside) throws IOException {
        while (xml.next() && xml.depth() >= inside) {
            styles.take(xml);
            if (xml.isStart() && PASSED.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart("note")) {
                note(xml);
            } else if (xml.isStart("text-box")) {
                OdtText box = new OdtText(styles);
                box.body(xml, xml.depth());
                box.flow.end(BlockKind.PARAGRAPH, 0);
                asides.addAll(box.flow.blocks());
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            } else if (xml.isText() && inParagraph) {
                flow.text(xml.text());
            }
        }
    }

    private void start(Xml xml) {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml);
            case "span" -> {
                spans.push(xml.attribute("style-name"));
                restyle();
            }
            case "a" -> flow.link(xml.attribute("href"));
            case "s", "tab", "line-break" -> flow.text(inParagraph ? " " : "");
            case "list" -> lists++;
            case "list-item", "list-header" -> firstOfItem = true;
            case "table" -> tables++;
            case "table-cell" -> {
                if (tables == 1 && !flow.isEmpty()) {
                    flow.cell();
                }
            }
            default -> {
                // everything else has no words of its own
            }
        }
    }

    private void paragraph(Xml xml) {
        inParagraph = true;
        String style = xml.attribute("style-name");
        if (tables > 0) {
            flow.text(flow.isEmpty() ? "" : " ");
            return;
        }
        String outline = xml.attribute("outline-level");
        BlockKind styled = styles.kind(style);
        boolean heading = xml.name().equals("h") && styled != BlockKind.TITLE;
        boolean item = lists > 0 && firstOfItem && !heading && styled == BlockKind.PARAGRAPH;
        kind = heading ? BlockKind.HEADING : item ? BlockKind.LIST_ITEM : styled;
        level = heading ? outline.matches("[1-6]") ? Integer.parseInt(outline) : 1 : item ? Math.min(8, lists - 1) : 0;
        firstOfItem = false;
        spans.clear();
        spans.push(style);
        restyle();
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                inParagraph = false;
                if (tables == 0) {
                    flow.end(kind, level);
                    asides();
                }
            }
            case "span" -> {
                spans.poll();
                restyle();
            }
            case "a" -> flow.link("");
            case "list" -> lists--;
            case "table-row" -> {
                if (tables == 1) {
                    flow.end(BlockKind.TABLE_ROW, 0);
                    asides();
                }
            }
            case "table" -> tables--;
            default -> {
                // nothing ends with it
            }
        }
    }

    private void asides() {
        flow.add(asides);
        asides.clear();
    }

    private void restyle() {
        boolean plain = kind == BlockKind.HEADING || kind == BlockKind.TITLE;
        flow.style(MarkKind.BOLD, !plain && spans.stream().anyMatch(styles::isBold));
        flow.style(MarkKind.ITALIC, !plain && spans.stream().anyMatch(styles::isItalic));
        flow.style(MarkKind.SUPERSCRIPT, spans.stream().anyMatch(styles::isRaised));
        flow.style(MarkKind.SUBSCRIPT, spans.stream().anyMatch(styles::isLowered));
    }

    /** A note: its words go behind the text; its number is not part of the sentence. */
    private void note(Xml xml) throws IOException {
        String label = "[" + (notes.size() + 1) + "]";
        OdtText inner = new OdtText(styles);
        inner.body(xml, xml.depth());
        inner.flow.end(BlockKind.PARAGRAPH, 0);
        StringBuilder words = new StringBuilder(label);
        inner.flow.blocks().forEach(block -> words.append(' ').append(block.words()));
        notes.add(DraftBlock.of(BlockKind.PARAGRAPH, 0, words.toString()));
    }
}
