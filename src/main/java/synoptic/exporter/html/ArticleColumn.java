package synoptic.exporter.html;

import java.util.ArrayList;
import java.util.List;
import synoptic.exporter.syntax.Attributes;
import synoptic.exporter.syntax.Html;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.text.ArticleText;
import synoptic.text.Block;
import synoptic.text.BlockKind;
import synoptic.text.TextRange;

/** One article with its highlights, as a column of the desk. */
final class ArticleColumn {

    private final Html html;
    private final PageIndex index;
    private final Article article;
    private final List<Block> blocks;
    private final Passages passages;

    ArticleColumn(Html html, PageIndex index, Article article) {
        this.html = html;
        this.index = index;
        this.article = article;
        this.blocks = blocks(article.text());
        this.passages = new Passages(html, index, article, blocks);
    }

    void write() {
        Metadata metadata = article.metadata();
        html.open("article", "class", "column", "id", index.articleName(article.id()), "tabindex", "0",
            "lang", Attributes.language(metadata.language()));
        html.open("header").leaf("span", index.badge(article.id()), "class", "badge").text(" ");
        html.open("div").leaf("strong", index.outlet(article), "dir", "auto").text(" ");
        String by = Words.dateAndByline(metadata);
        html.leaf("span", by, "class", "by", "dir", "auto", "title", by);
        html.close().closeLine();
        html.open("div", "class", "text");
        if (article.text().title().isEmpty()) {
            html.leaf("h3", article.displayTitle(), "dir", "auto");
        }
        blocks();
        unplaced();
        html.closeLine();
        about(metadata);
        html.closeLine();
    }

    private void blocks() {
        boolean inList = false;
        for (Block block : blocks) {
            boolean item = block.kind() == BlockKind.LIST_ITEM;
            if (inList && !item) {
                html.closeLine();
            } else if (item && !inList) {
                html.open("ul");
            }
            inList = item;
            block(block);
        }
        if (inList) {
            html.closeLine();
        }
    }

    private void block(Block block) {
        String tag = switch (block.kind()) {
            case TITLE -> "h3";
            case HEADING -> "h" + Math.clamp(3 + block.level(), 4, 6);
            case PARAGRAPH, CAPTION, TABLE_ROW -> "p";
            case QUOTE -> "blockquote";
            case LIST_ITEM -> "li";
            case PREFORMATTED -> "div";
        };
        String kind = switch (block.kind()) {
            case CAPTION, TABLE_ROW, PREFORMATTED -> block.kind().key();
            case LIST_ITEM -> "level" + block.level();
            default -> "";
        };
        int depth = Math.min(passages.depth(block), Strokes.LANES);
        String classes = (kind + (depth > 2 ? " deep" + depth : "")).strip();
        html.open(tag, "class", classes.isEmpty() ? null : classes, "dir", "auto");
        passages.write(block);
        html.closeLine();
    }

    /** The article's blocks, and as paragraphs whatever words stand outside of them. */
    private static List<Block> blocks(ArticleText text) {
        List<Block> all = new ArrayList<>();
        int end = 0;
        for (Block block : text.blocks()) {
            addGap(text, new TextRange(end, block.range().start()), all);
            all.add(block);
            end = block.range().end();
        }
        addGap(text, new TextRange(end, text.length()), all);
        return all;
    }

    private static void addGap(ArticleText text, TextRange gap, List<Block> all) {
        if (!text.slice(gap).isBlank()) {
            all.add(new Block(BlockKind.PARAGRAPH, gap));
        }
    }

    private void unplaced() {
        List<Annotation> lost = index.annotationsOf(article).stream()
            .filter(annotation -> !passages.isPlaced(annotation)).toList();
        if (!lost.isEmpty()) {
            html.open("section", "class", "lost").leaf("h4", "Highlighted, but not found in this text");
            for (Annotation annotation : lost) {
                html.open("p", "id", index.passageName(annotation), "dir", "auto");
                html.leaf("a", annotation.target().quote().exact(), "href", "#" + index.goal(annotation));
                passages.references(annotation);
                html.closeLine();
            }
            html.closeLine();
        }
    }

    private void about(Metadata metadata) {
        html.open("footer");
        if (!article.memo().isBlank()) {
            html.leaf("p", article.memo(), "class", "memo", "dir", "auto");
        }
        html.open("p").text(Words.count(article.text().wordCount(), "word", "words") + " · "
            + Words.count(index.annotationsOf(article).size(), "highlight", "highlights"));
        if (!metadata.url().isBlank()) {
            html.text(" · ");
            String address = Attributes.webAddress(metadata.url());
            if (address == null) {
                html.leaf("span", metadata.url(), "class", "address");
            } else {
                html.leaf("a", metadata.url(), "class", "address", "href", address, "rel",
                    "noopener noreferrer nofollow");
            }
        }
        html.close().closeLine();
    }
}
