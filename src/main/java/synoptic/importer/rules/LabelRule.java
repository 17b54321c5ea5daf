package synoptic.importer.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.importer.clue.DateFinder;
import synoptic.importer.clue.DateLine.Dated;
import synoptic.importer.clue.DateLine.Meaning;
import synoptic.importer.clue.FoundDate;
import synoptic.importer.draft.DropReason;
import synoptic.importer.draft.MetadataField;
import synoptic.importer.draft.Origin;
import synoptic.importer.lines.Piece;
import synoptic.text.BlockKind;

/** Lines at the head such as "Author: Ann Lee" or "Source: https://…", as archives and databases write them. */
public final class LabelRule implements Rule {

    private static final Pattern LABELLED =
        Pattern.compile("^(?<label>\\p{L}[\\p{L} -]{1,24}?)\\s?:\\s+(?<value>\\S.*)$");
    private static final Map<String, MetadataField> LABELS = Map.ofEntries(
        Map.entry("title", MetadataField.TITLE), Map.entry("headline", MetadataField.TITLE),
            Map.entry("titel", MetadataField.TITLE),
        Map.entry("titre", MetadataField.TITLE), Map.entry("título", MetadataField.TITLE),
            Map.entry("titolo", MetadataField.TITLE),
        Map.entry("author", MetadataField.BYLINE), Map.entry("authors", MetadataField.BYLINE),
            Map.entry("byline", MetadataField.BYLINE),
        Map.entry("by", MetadataField.BYLINE), Map.entry("autor", MetadataField.BYLINE),
            Map.entry("auteur", MetadataField.BYLINE),
        Map.entry("autore", MetadataField.BYLINE), Map.entry("source", MetadataField.OUTLET),
            Map.entry("outlet", MetadataField.OUTLET),
        Map.entry("publication", MetadataField.OUTLET), Map.entry("publisher", MetadataField.OUTLET),
        Map.entry("newspaper", MetadataField.OUTLET), Map.entry("quelle", MetadataField.OUTLET),
            Map.entry("zeitung", MetadataField.OUTLET),
        Map.entry("fuente", MetadataField.OUTLET), Map.entry("fonte", MetadataField.OUTLET),
            Map.entry("bron", MetadataField.OUTLET),
        Map.entry("url", MetadataField.URL), Map.entry("link", MetadataField.URL),
            Map.entry("address", MetadataField.URL),
        Map.entry("date", MetadataField.PUBLISHED), Map.entry("published", MetadataField.PUBLISHED),
        Map.entry("publication date", MetadataField.PUBLISHED), Map.entry("datum", MetadataField.PUBLISHED),
        Map.entry("fecha", MetadataField.PUBLISHED), Map.entry("data", MetadataField.PUBLISHED));

    private final DateFinder dates;

    public LabelRule(DateFinder dates) {
        this.dates = dates;
    }

    @Override
    public void apply(Page page, Facts facts) {
        int end = page.headEnd();
        for (int i = 0; i < end; i++) {
            Piece piece = page.get(i);
            Matcher line = LABELLED.matcher(piece.words());
            if (piece.isOpen() && !piece.isBody() && piece.words().length() <= 300 && line.matches()) {
                MetadataField field = LABELS.get(line.group("label").toLowerCase(Locale.ROOT));
                if (field != null) {
                    take(page, i, field, line.group("value"), facts);
                }
            }
        }
    }

    private void take(Page page, int at, MetadataField field, String value, Facts facts) {
        Piece piece = page.get(at);
        switch (field) {
            case TITLE -> {
                if (page.title() < 0) {
                    page.set(at, piece.saying(value).as(BlockKind.TITLE, 0));
                }
            }
            case BYLINE -> {
                facts.bylines.add(new Facts.Said(value, Origin.HEAD, piece.words()));
                page.drop(at, DropReason.BYLINE);
            }
            case PUBLISHED, UPDATED -> {
                List<FoundDate> found = dates.find(value);
                if (!found.isEmpty()) {
                    facts.dates.add(new Facts.Dating(new Dated(Meaning.PUBLISHED, found.getFirst()), Origin.HEAD,
                        piece.words(), true));
                    page.drop(at, DropReason.DATE);
                }
            }
            case OUTLET, URL, LANGUAGE -> {
                var said = new Facts.Said(value, Origin.HEAD, piece.words());
                (EdgeRule.ADDRESS.matcher(value).matches() ? facts.addresses : facts.outlets).add(said);
                page.drop(at, DropReason.LABEL);
            }
        }
    }
}
