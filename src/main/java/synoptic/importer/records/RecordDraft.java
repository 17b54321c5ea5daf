package synoptic.importer.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.Properties;
import synoptic.importer.html.Blocks;
import synoptic.importer.lines.Paragraphs;
import synoptic.importer.lines.Piece;
import synoptic.text.Normalisation;

/** Makes a draft of the fields of a record. */
public final class RecordDraft {

    private static final Pattern HTML = Pattern.compile("(?is).*<(p|br|div|h[1-6]|ul|ol|li|blockquote|table|article)\\b[^>]*>.*");
    private static final int DEEPEST = 400;

    private RecordDraft() {
    }

    /**
     * The draft.
     *
     * @param values a name of {@link synoptic.importer.draft.Columns#FIELDS} to its value
     * @throws ImportRefused if there are no words
     */
    public static Draft of(Source source, Decoding decoding, Map<String, String> values) throws ImportRefused {
        Properties properties = new Properties()
            .words(MetadataField.TITLE, plain(value(values, "title")))
            .words(MetadataField.BYLINE, plain(value(values, "byline")))
            .address(value(values, "url"))
            .date(MetadataField.PUBLISHED, value(values, "published"))
            .date(MetadataField.UPDATED, value(values, "updated"))
            .language(value(values, "language"));
        String outlet = value(values, "outlet");
        if (outlet.matches("(?i)https?://\\S+")) {
            properties.address(outlet);
        } else {
            properties.words(MetadataField.OUTLET, plain(outlet));
        }
        return new Finishing(source, decoding).stated(properties.proposal()).addTitle()
            .draft(blocks(value(values, "text")));
    }

    private static String value(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }

    private static String plain(String value) {
        return value.indexOf('<') >= 0 || value.indexOf('&') >= 0 ? Jsoup.parse(value).text() : value;
    }

    private static List<DraftBlock> blocks(String text) {
        if (HTML.matcher(text.length() > 4000 ? text.substring(0, 4000) : text).matches()) {
            Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
            page.select("script, style, template, svg, iframe, object").remove();
            return Blocks.of(List.of(page.body()));
        }
        List<String> lines = new ArrayList<>(Normalisation.lines(text));
        return Paragraphs.of(lines).stream().map(Piece::block).toList();
    }
}
