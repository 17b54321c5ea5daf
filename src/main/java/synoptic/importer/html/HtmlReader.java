package synoptic.importer.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.Languages;
import synoptic.importer.draft.Decoding;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;
import synoptic.importer.html.content.Extraction;
import synoptic.importer.html.facts.PageFacts;
import synoptic.importer.rules.Facts;
import synoptic.importer.rules.Proposals;
import synoptic.text.BlockKind;

/** Reads saved web pages. Nothing that a page refers to is ever loaded. */
public final class HtmlReader implements FormatReader {

    private static final String SCRIPTS =
        "script, style, noscript, template, svg, iframe, select, textarea, button, input";

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public boolean recognises(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).replace("\0", "")
            .toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head");
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        if (source.bytes().length == 0) {
            throw new ImportRefused(source.place() + " is empty; save the page again and import that file.");
        }
        Decoded decoded = parse(source, encoding);
        Document page = decoded.page();
        PageFacts said = new PageFacts(page);
        Proposal stated = said.proposal();
        if (page.location().isEmpty() && !stated.value(MetadataField.URL).isEmpty()) {
            page.setBaseUri(stated.value(MetadataField.URL));
        }
        String window = said.windowTitle();
        Document whole = page.clone();
        List<DraftBlock> blocks = Blocks.of(Extraction.of(page));
        String language = language(stated, blocks);
        DateFinder dates = new DateFinder(language);
        Facts facts = new Facts();
        List<DraftBlock> article = Sifting.sift(blocks, stated, window, dates, facts);
        if (article.stream().noneMatch(DraftBlock::isKept)) {
            throw new ImportRefused(source.place()
                + " is a page without words; open it in a browser, copy the article and"
                + " paste it instead.");
        }
        String title = stated.value(MetadataField.TITLE);
        List<DraftBlock> all = new Surroundings(bodyOf(whole)).around(article);
        Proposal proposal = stated.orElseAll(new Proposals(source, facts, dates).choose(title, language));
        return new Draft(source, decoded.decoding(), titled(all, title), proposal);
    }

    private record Decoded(Document page, Decoding decoding) {
    }

    /**
     * The page by its byte order mark, its own word or as UTF-8; where that leaves damage, by what its bytes look like.
     */
    private static Decoded parse(Source source, Optional<Charset> encoding) throws ImportRefused {
        if (encoding.isPresent()) {
            Decoder.Decoded text = Decoder.decode(source, encoding);
            return new Decoded(Jsoup.parse(text.text()), text.decoding());
        }
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
            int damaged = (int) page.wholeText().chars().filter(c -> c == '\ufffd').count();
            if (damaged == 0) {
                return new Decoded(page, new Decoding(page.charset().name(), List.of(), 0));
            }
            Decoder.Decoded text = Decoder.decode(source, Optional.empty());
            return text.decoding().damaged() < damaged ? new Decoded(Jsoup.parse(text.text()), text.decoding())
                : new Decoded(page, new Decoding(page.charset().name(), text.decoding().alternatives(), damaged));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static String language(Proposal stated, List<DraftBlock> blocks) {
        String said = stated.value(MetadataField.LANGUAGE);
        if (!said.isEmpty()) {
            return said;
        }
        StringBuilder words = new StringBuilder();
        blocks.stream().limit(200).forEach(block -> words.append(block.words()).append('\n'));
        return Languages.guess(words.toString());
    }

    private static List<DraftBlock> bodyOf(Document whole) {
        whole.select(SCRIPTS).remove();
        return Blocks.of(List.of(whole.body()));
    }

    /** The blocks with the title that the page states as the first one, where none of them is the title. */
    private static List<DraftBlock> titled(List<DraftBlock> blocks, String title) {
        boolean has = blocks.stream().anyMatch(block -> block.isKept() && block.kind() == BlockKind.TITLE);
        if (has || title.isEmpty()) {
            return blocks;
        }
        List<DraftBlock> all = new ArrayList<>(blocks);
        all.addFirst(DraftBlock.of(BlockKind.TITLE, 0, title));
        return all;
    }
}
