package synoptic.importer.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.flow.Flow;
import synoptic.text.BlockKind;
import synoptic.text.MarkKind;

/** Turns the nodes of a Markdown document into blocks with marks. */
final class MarkdownBlocks {

    private final Flow flow = new Flow();
    private int lists;
    private int quotes;
    private String note = "";

    List<DraftBlock> of(Node document) {
        children(document);
        return flow.blocks();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Heading heading -> block(heading, BlockKind.HEADING, heading.getLevel());
            case Paragraph paragraph -> paragraph(paragraph);
            case BlockQuote quote -> {
                quotes++;
                children(quote);
                quotes--;
            }
            case ListItem item -> {
                lists++;
                children(item);
                lists--;
            }
            case FencedCodeBlock code -> flow.preformatted(code.getLiteral()).end(BlockKind.PREFORMATTED, 0);
            case IndentedCodeBlock code -> flow.preformatted(code.getLiteral()).end(BlockKind.PREFORMATTED, 0);
            case HtmlBlock html -> flow.text(Jsoup.parse(html.getLiteral()).text()).end(BlockKind.PARAGRAPH, 0);
            case TableRow row -> block(row, BlockKind.TABLE_ROW, 0);
            case TableCell cell -> {
                if (cell.getPrevious() != null) {
                    flow.cell();
                }
                children(cell);
            }
            case FootnoteDefinition definition -> {
                note = "[" + definition.getLabel() + "] ";
                children(definition);
                note = "";
            }
            case YamlFrontMatterBlock front -> note = "";
            default -> inline(node);
        }
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> flow.text(text.getLiteral());
            case Code code -> flow.style(MarkKind.CODE, true).text(code.getLiteral()).style(MarkKind.CODE, false);
            case Emphasis emphasis -> styled(emphasis, MarkKind.ITALIC);
            case StrongEmphasis strong -> styled(strong, MarkKind.BOLD);
            case Link link -> {
                flow.link(link.getDestination());
                children(link);
                flow.link("");
            }
            case Image image -> {
                if (image.getNext() == null && image.getPrevious() == null) {
                    children(image);
                    flow.end(BlockKind.CAPTION, 0);
                }
            }
            case SoftLineBreak soft -> flow.text(" ");
            case HardLineBreak hard -> flow.text(" ");
            case HtmlInline html -> flow.text(html.getLiteral().toLowerCase(java.util.Locale.ROOT).startsWith("<br")
                ? " " : "");
            case FootnoteReference reference -> flow.style(MarkKind.SUPERSCRIPT, true)
                .text("[" + reference.getLabel() + "]").style(MarkKind.SUPERSCRIPT, false);
            default -> children(node);
        }
    }

    private void styled(Node node, MarkKind kind) {
        flow.style(kind, true);
        children(node);
        flow.style(kind, false);
    }

    private void paragraph(Paragraph paragraph) {
        boolean item = lists > 0 && paragraph.getPrevious() == null;
        flow.text(note);
        note = "";
        if (item) {
            block(paragraph, BlockKind.LIST_ITEM, Math.min(8, lists - 1));
        } else {
            block(paragraph, quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH, 0);
        }
    }

    private void block(Node node, BlockKind kind, int level) {
        children(node);
        flow.end(kind, level);
    }
}
