package synoptic.ui.reading.passage;

import java.util.ArrayList;
import java.util.List;
import synoptic.model.Article;
import synoptic.model.Metadata;
import synoptic.text.TextRange;
import synoptic.ui.support.DateWords;

/** A passage with its source, as one line to paste into a text: “…” (Byline, “Title”, Outlet, 8 July 2017, address). */
public final class Citation {

    private Citation() {
    }

    /** The words of a range in quotation marks with their source behind them; the source alone where the range is empty. */
    public static String of(Article article, TextRange range) {
        String words = oneLine(article.text().slice(range));
        return words.isEmpty() ? source(article) : inner(words, "“", "”") + " (" + source(article) + ")";
    }

    /** The source alone: what is known of byline, title, outlet, date and address, joined by commas. */
    public static String source(Article article) {
        Metadata known = article.metadata();
        List<String> parts = new ArrayList<>();
        parts.add(known.byline());
        parts.add(inner(oneLine(article.displayTitle()), "“", "”"));
        parts.add(known.outlet());
        parts.add(DateWords.full(known.published()));
        parts.add(known.url());
        return String.join(", ", parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Quotes words, whose own quotation marks become single ones so that they end where they ended. */
    private static String inner(String words, String open, String close) {
        return open + words.replace('“', '‘').replace('”', '’') + close;
    }
}
