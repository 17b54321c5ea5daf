package synoptic.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.Languages;
import synoptic.importer.draft.Clue;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Proposal;
import synoptic.importer.draft.Source;
import synoptic.importer.html.content.Extraction;
import synoptic.importer.html.facts.PageFacts;
import synoptic.importer.rules.Facts;
import synoptic.importer.rules.Proposals;
import synoptic.text.BlockKind;

/** Reads saved web pages. Nothing that a page refers to is ever loaded. */
public final class HtmlReader implements FormatReader {

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
        PageParser parser = new PageParser(source, encoding);
        Document page = parser.page();
        PageFacts said = new PageFacts(page, source.address());
        Proposal stated = said.proposal();
        if (page.baseUri().isEmpty()) {
            String address = stated.value(MetadataField.URL);
            page.setBaseUri(address.isEmpty() ? Marks.NOWHERE : address);
        }
        List<DraftBlock> everything = Blocks.of(List.of(page.body()));
        List<DraftBlock> blocks = new Unshown(parser, said.text()).or(Blocks.of(Extraction.of(page, parser::again)));
        String language = language(stated, blocks);
        DateFinder dates = new DateFinder(language);
        NearHeadline near = new NearHeadline(everything, dates);
        String title = stated.value(MetadataField.TITLE);
        Optional<Clue> signed = stated.value(MetadataField.BYLINE).isEmpty() ? near.authors(title, blocks) : Optional.empty();
        Facts facts = new Facts();
        if (stated.value(MetadataField.PUBLISHED).isEmpty()) {
            facts.dates.addAll(near.dates(title, blocks));
        }
        List<DraftBlock> article = kept(Sifting.sift(blocks, stated, said.windowTitle(), dates, facts), blocks, everything);
        if (article.isEmpty()) {
            throw new ImportRefused(source.place()
                + " is a page without words; open it in a browser, copy the article and"
                + " paste it instead.");
        }
        List<DraftBlock> all = new Surroundings(everything).around(article);
        Proposal proposal = stated.orElse(MetadataField.BYLINE, signed).orElseAll(new Proposals(source, facts, dates).choose(title, language));
        return new Draft(source, parser.decoding(), titled(Marks.somewhere(all), title), proposal);
    }

    /** The sifted article; where nothing was left of it, what was sifted, or all of the page; empty without any words. */
    private static List<DraftBlock> kept(List<DraftBlock> sifted, List<DraftBlock> unsifted, List<DraftBlock> everything) {
        return Stream.of(sifted, unsifted, everything)
            .filter(blocks -> blocks.stream().anyMatch(block -> block.isKept() && hasWords(block.words()))).findFirst().orElse(List.of());
    }

    private static boolean hasWords(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
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
