package synoptic.importer.plain;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.Languages;
import synoptic.importer.draft.Draft;
import synoptic.importer.draft.DraftBlock;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Source;
import synoptic.importer.encoding.Decoder;
import synoptic.importer.lines.Paragraphs;
import synoptic.importer.lines.Piece;
import synoptic.importer.rules.CaptionRule;
import synoptic.importer.rules.EdgeRule;
import synoptic.importer.rules.Facts;
import synoptic.importer.rules.FurnitureRule;
import synoptic.importer.rules.HeadingRule;
import synoptic.importer.rules.Headline;
import synoptic.importer.rules.LabelRule;
import synoptic.importer.rules.NameRule;
import synoptic.importer.rules.Page;
import synoptic.importer.rules.Proposals;
import synoptic.importer.rules.RepeatRule;
import synoptic.importer.rules.Rule;
import synoptic.importer.rules.SurroundingsRule;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;

/** Reads text files and pasted text as the web gives them. */
public final class PlainTextReader implements FormatReader {

    @Override
    public Set<String> endings() {
        return Set.of("txt", "text");
    }

    /** Whatever can be decoded; so this reader is asked last. */
    @Override
    public boolean recognises(Source source) {
        try {
            return !Decoder.decode(source, Optional.empty()).text().isBlank();
        } catch (ImportRefused notText) {
            return false;
        }
    }

    @Override
    public Draft read(Source source, Optional<Charset> encoding) throws ImportRefused {
        if (source.size() == 0) {
            throw new ImportRefused(source.place() + " is empty; choose a file that has text in it.");
        }
        Decoder.Decoded decoded = Decoder.decode(source, encoding);
        List<Piece> pieces = Paragraphs.of(Normalisation.lines(decoded.text()));
        if (pieces.stream().noneMatch(piece -> piece.words().codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new ImportRefused(source.place() + " has no words in it; choose a file that has text in it.");
        }
        String language = Languages.guess(pieces.stream().map(Piece::words).limit(400)
            .collect(Collectors.joining("\n")));
        DateFinder dates = new DateFinder(language);
        Page page = new Page(pieces);
        Facts facts = new Facts();
        for (Rule rule : List.of(new LabelRule(dates), new FurnitureRule(), new EdgeRule(dates), new CaptionRule(),
            new Headline(), new NameRule(),
            new SurroundingsRule(), new RepeatRule(), new HeadingRule())) {
            rule.apply(page, facts);
        }
        EdgeRule.noteAgency(page, facts);
        List<DraftBlock> blocks = page.pieces().stream().map(Piece::block).toList();
        String title = blocks.stream().filter(block -> block.isKept() && block.kind() == BlockKind.TITLE)
            .map(DraftBlock::words)
            .findFirst().orElse("");
        return new Draft(source, decoded.decoding(), allKeptIfNone(blocks),
            new Proposals(source, facts, dates).choose(title, language));
    }

    /** Where every line was taken for something else, the rules are wrong about this text and nothing is dropped. */
    private static List<DraftBlock> allKeptIfNone(List<DraftBlock> blocks) {
        return blocks.stream().anyMatch(DraftBlock::isKept) ? blocks : blocks.stream().map(DraftBlock::keep).toList();
    }
}
