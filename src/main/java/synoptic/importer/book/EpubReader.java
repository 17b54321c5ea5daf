package synoptic.importer.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.flow.Finishing;
import synoptic.importer.flow.ReadingStopped;
import synoptic.importer.html.Blocks;
import synoptic.importer.zip.Zip;
import synoptic.importer.zip.ZipDocument;
import synoptic.importer.zip.ZipKind;
import synoptic.text.BlockKind;

/** Reads EPUB books. */
public final class EpubReader extends ZipDocument {

    private static final long LARGEST_CHAPTER = 20 * MEGABYTE;
    private static final String WITHOUT_WORDS =
        "script, style, template, svg, iframe, object, rt, rp, [epub:type=pagebreak], [role=doc-pagebreak]";
    private static final int DEEPEST = 400;

    public EpubReader() {
        super("an EPUB book", ZipKind.EPUB, Set.of("epub"));
    }

    @Override
    protected Draft read(Source source, Zip zip) throws IOException, ImportRefused {
        if (zip.has("META-INF/rights.xml") || zip.has("META-INF/license.lcpl")) {
            throw new ImportRefused(source.place() + " is protected by its seller (DRM) and cannot be read by other "
                + "programs; get an edition without protection and import that.");
        }
        BookPackage book = BookPackage.of(zip);
        List<DraftBlock> blocks = new ArrayList<>();
        for (String chapter : book.chapters()) {
            ReadingStopped.check();
            Optional<String> name = zip.find(chapter);
            if (name.isPresent()) {
                blocks.addAll(chapter(zip.bytes(name.get(), LARGEST_CHAPTER), name.get()));
            }
        }
        if (book.chapters().stream().noneMatch(chapter -> zip.find(chapter).isPresent())) {
            throw new IOException("none of its chapters is there");
        }
        return new Finishing(source, Decoding.NONE).stated(book.proposal()).addTitle().draft(headed(blocks));
    }

    private static List<DraftBlock> chapter(byte[] bytes, String name) throws IOException {
        String ending = Source.endingOf(name.substring(name.lastIndexOf('/') + 1));
        if (!Set.of("xhtml", "html", "htm", "xml", "").contains(ending)) {
            return List.of();
        }
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        for (Element element : page.select(WITHOUT_WORDS)) {
            element.remove();
        }
        return Blocks.of(List.of(page.body()));
    }

    /** Chapters' titles are headings of the book, so none of them is the title. */
    private static List<DraftBlock> headed(List<DraftBlock> blocks) {
        return blocks.stream().map(block -> block.kind() == BlockKind.TITLE ? block.as(BlockKind.HEADING, 1) : block)
            .toList();
    }
}
