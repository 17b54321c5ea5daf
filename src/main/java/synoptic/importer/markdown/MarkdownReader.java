package synoptic.importer.markdown;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.Properties;

/** Reads Markdown files. HTML in them counts for its words only. */
public final class MarkdownReader implements FormatReader {

    private static final int DEEPEST = 100;
    private static final Map<MetadataField, List<String>> KEYS = Map.of(
        MetadataField.TITLE, List.of("title", "headline"),
        MetadataField.BYLINE, List.of("author", "authors", "byline", "by", "creator"),
        MetadataField.OUTLET, List.of("outlet", "publisher", "publication", "site", "site_name", "source_name"),
        MetadataField.LANGUAGE, List.of("lang", "language", "locale"),
        MetadataField.URL, List.of("url", "source", "link", "canonical", "permalink", "original_url"));
    private static final List<String> PUBLISHED = List.of("published", "date", "published_at", "date_published", "created");
    private static final List<String> UPDATED = List.of("updated", "modified", "lastmod", "last_modified");

    @Override
    public Set<String> endings() {
        return Set.of("md", "markdown", "mdown", "mkd");
    }

    /** Never: what has no ending and looks like Markdown is a plain text to most people. */
    @Override
    public boolean recognises(Source source) {
        return false;
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; choose a file that has text in it.");
        }
        Decoder.Decoded decoded = Decoder.decode(source, encoding);
        Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).extensions(List.of(TablesExtension.create(),
            FootnotesExtension.create(), YamlFrontMatterExtension.create(), AutolinkExtension.create())).build();
        Node document = parser.parse(decoded.text().replace("\0", ""));
        return new Finishing(source, decoded.decoding()).stated(stated(document)).addTitle()
            .draft(new MarkdownBlocks().of(document));
    }

    private static Proposal stated(Node document) {
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        Properties properties = new Properties();
        Map<String, List<String>> data = front.getData();
        KEYS.forEach((field, keys) -> {
            for (String key : keys) {
                List<String> values = data.getOrDefault(key, List.of());
                switch (field) {
                    case BYLINE -> properties.names(values);
                    case URL -> values.forEach(properties::address);
                    case LANGUAGE -> values.forEach(properties::language);
                    default -> values.forEach(value -> properties.words(field, value));
                }
            }
        });
        PUBLISHED.forEach(key -> data.getOrDefault(key, List.of())
            .forEach(value -> properties.date(MetadataField.PUBLISHED, value)));
        UPDATED.forEach(key -> data.getOrDefault(key, List.of())
            .forEach(value -> properties.date(MetadataField.UPDATED, value)));
        return properties.proposal();
    }
}
