package synoptic.importer.elsewhere.qda;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.anchor.Matcher;
import synoptic.anchor.Quotes;
import synoptic.importer.clue.Languages;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.importer.elsewhere.qda.TextualSource.Selection;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Metadata;
import synoptic.model.Original;
import synoptic.model.PublishedDate;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.BlockKind;
import synoptic.text.Normalisation;
import synoptic.text.TextRange;

/**
 * A source as an article: its text where the file holds it, else the words of its selections below its name, so that nothing of the work on it is
 * lost.
 */
final class SourceArticle {

    private final TextualSource source;
    private final Optional<SourceText> text;
    private final ArticleText words;
    private final ArticleId id;
    private final Report.Tally tally;
    private final Map<Selection, TextRange> quoted = new HashMap<>();
    private Optional<Matcher> matcher = Optional.empty();
    private Optional<Counting.Counter> counter = Optional.empty();

    SourceArticle(TextualSource source, ArticleId id, Report.Tally tally) {
        this.source = source;
        this.id = id;
        this.tally = tally;
        this.text = source.raw().map(SourceText::of).filter(read -> !read.isBlank());
        this.words = text.map(SourceText::text).orElseGet(this::quotations);
        if (text.isEmpty()) {
            tally.add(Fate.CHANGED, source.raw().isPresent() ? "sources without a text: their name is carried"
                : "sources whose text is not in the file: their name and the words of their selections are carried");
        }
    }

    private ArticleText quotations() {
        ArticleText.Builder builder = new ArticleText.Builder();
        builder.block(BlockKind.TITLE, 0, Normalisation.words(source.name()));
        for (Selection selection : source.selections()) {
            String words = Normalisation.words(selection.quote());
            if (!words.isEmpty()) {
                int start = builder.block(BlockKind.PARAGRAPH, 0, words);
                quoted.put(selection, new TextRange(start, start + words.length()));
            }
        }
        return builder.build();
    }

    /** The article. @param memo what the file says of the source as a whole */
    Article article(String memo, String file, Original original, Instant added) {
        String missing = source.raw().isPresent() ? "" : "The text of this source was not in " + file + "; these are the words of its selections.";
        Metadata metadata = new Metadata(source.name(), "", "", PublishedDate.UNKNOWN, "", Languages.guess(words.text()));
        return new Article(id, metadata, words, original, 1, Notes.joined(Stream.of(missing, memo), "\n\n"), added);
    }

    /** Where a selection is; empty where the file says neither a place in the text nor words. */
    Optional<Target> target(Selection selection, Counting counting) {
        if (text.isEmpty()) {
            return Optional.ofNullable(quoted.get(selection)).map(this::exact);
        }
        if (selection.hasPlace()) {
            if (counter.isEmpty()) {
                counter = Optional.of(counting.over(text.get().raw()));
            }
            Optional<TextRange> place = counter.get().range(selection.start(), selection.end()).map(text.get()::place)
                .filter(range -> !range.isEmpty());
            if (place.isPresent()) {
                return place.map(this::exact);
            }
        }
        return byWords(Normalisation.words(selection.quote()));
    }

    private Target exact(TextRange range) {
        return new Target(id, new Anchor.Exact(range), Quotes.describe(words, range));
    }

    private Optional<Target> byWords(String quote) {
        String plain = quote.replaceFirst("(…|\\.\\.\\.)$", "").strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (matcher.isEmpty()) {
            matcher = Optional.of(new Matcher(words.text()));
        }
        TextQuoteSelector selector = new TextQuoteSelector(plain, "", "");
        Optional<Anchor> anchor = matcher.get().match(selector, Optional.empty()).anchor();
        tally.add(Fate.CHANGED, anchor.isPresent() ? "selections without a place in the text: found by their words"
            : "selections whose place is unknown: kept with their words, to be placed by hand");
        return Optional.of(anchor.map(found -> new Target(id, found, Quotes.describe(words, found.range())))
            .orElseGet(() -> new Target(id, new Anchor.Orphan(TextRange.at(0)), selector)));
    }

    /** The whole text. */
    Target whole() {
        return exact(new TextRange(words.blocks().getFirst().range().start(), words.blocks().getLast().range().end()));
    }

    ArticleText words() {
        return words;
    }

    boolean hasText() {
        return text.isPresent();
    }
}
