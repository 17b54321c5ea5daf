package synoptic.importer.legacy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.flow.Flow;
import synoptic.importer.flow.ReadingStopped;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

/** Turns the paragraphs of a document of Word 97 to 2003 into blocks. */
final class DocParagraphs {

    private static final char FIELD = '\u0013';
    private static final char SHOWN = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char CELL = '\u0007';
    private static final char LINE = '\u000b';

    private final HWPFDocument document;
    private final Flow flow = new Flow();
    private final Deque<StringBuilder> instructions = new ArrayDeque<>();
    private int hidden;

    DocParagraphs(HWPFDocument document) {
        this.document = document;
    }

    List<DraftBlock> blocks() {
        paragraphs(document.getRange());
        paragraphs(document.getFootnoteRange());
        paragraphs(document.getEndnoteRange());
        return flow.blocks();
    }

    private void paragraphs(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            ReadingStopped.check();
            paragraph(range.getParagraph(i));
        }
        flow.end(BlockKind.PARAGRAPH, 0);
    }

    private void paragraph(Paragraph paragraph) {
        BlockKind kind = kind(paragraph);
        boolean plain = kind == BlockKind.HEADING || kind == BlockKind.TITLE;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                flow.style(MarkKind.BOLD, run.isBold() && !plain).style(MarkKind.ITALIC, run.isItalic() && !plain)
                    .style(MarkKind.SUPERSCRIPT, run.getSubSuperScriptIndex() == 1)
                    .style(MarkKind.SUBSCRIPT, run.getSubSuperScriptIndex() == 2);
                characters(run.text());
            }
        }
        if (!paragraph.isInTable()) {
            flow.end(kind, kind == BlockKind.HEADING ? level(paragraph) : kind == BlockKind.LIST_ITEM
                ? Math.clamp(paragraph.getIlvl(), 0, 8) : 0);
        } else if (paragraph.isTableRowEnd()) {
            flow.end(BlockKind.TABLE_ROW, 0);
        } else {
            flow.text(" ");
        }
    }

    private void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD -> {
                    instructions.push(new StringBuilder());
                    hidden++;
                }
                case SHOWN -> {
                    hidden = Math.max(0, hidden - 1);
                    flow.link(address(instructions.isEmpty() ? "" : instructions.peek().toString()));
                }
                case FIELD_END -> {
                    if (!instructions.isEmpty()) {
                        instructions.pop();
                    }
                    flow.link("");
                }
                case CELL -> flow.cell();
                case LINE, '\r', '\t' -> flow.text(" ");
                default -> character(c);
            }
        }
    }

    private void character(char c) {
        if (hidden > 0 && !instructions.isEmpty()) {
            instructions.peek().append(c);
        } else if (c == '\u001e') {
            flow.text("-");
        } else if (c >= ' ' && c != '\u001f') {
            flow.text(String.valueOf(c));
        }
    }

    private static String address(String instruction) {
        String trimmed = instruction.strip();
        String[] parts = trimmed.split("\"");
        return trimmed.startsWith("HYPERLINK") && parts.length > 1 && !parts[0].contains("\\l") ? parts[1] : "";
    }

    private String style(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private static int level(Paragraph paragraph) {
        return Math.clamp(paragraph.getLvl() + 1L, 1, 6);
    }

    private BlockKind kind(Paragraph paragraph) {
        return switch (style(paragraph)) {
            case "title" -> BlockKind.TITLE;
            case "quote", "intense quote", "block text" -> BlockKind.QUOTE;
            case "caption" -> BlockKind.CAPTION;
            case "html preformatted" -> BlockKind.PREFORMATTED;
            default -> paragraph.getLvl() < 9 ? BlockKind.HEADING
                : paragraph.isInList() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        };
    }
}
