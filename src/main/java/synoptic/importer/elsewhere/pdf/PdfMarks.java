package synoptic.importer.elsewhere.pdf;

import java.io.IOException;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import synoptic.anchor.Match;
import synoptic.anchor.Matcher;
import synoptic.anchor.Quotes;
import synoptic.importer.draft.Source;
import synoptic.importer.elsewhere.Author;
import synoptic.importer.elsewhere.Collected;
import synoptic.importer.elsewhere.Report;
import synoptic.importer.elsewhere.Report.Fate;
import synoptic.model.Anchor;
import synoptic.model.Annotation;
import synoptic.model.Article;
import synoptic.model.Body;
import synoptic.model.Tag;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.Mark;
import synoptic.text.MarkKind;
import synoptic.text.TextRange;

/** The marks of a PDF as annotations of the article that was made of it: where the words under them stand in its text. */
public final class PdfMarks {

    private static final Logger LOG = LoggerFactory.getLogger(PdfMarks.class);

    private final Article article;
    private final Author author;
    private final Matcher matcher;
    private final Report.Tally tally = new Report.Tally();
    private final Map<String, Tag> tags = new HashMap<>();

    private PdfMarks(Article article, Author author) {
        this.article = article;
        this.author = author;
        this.matcher = new Matcher(article.text().text());
    }

    /** What is marked in a PDF; empty where nothing is, for other files, and for those that cannot be opened without a password. */
    public static Optional<Collected> of(Source source, Article article, Author author) {
        if (!new String(source.content().head(4), StandardCharsets.US_ASCII).equals("%PDF")) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            MarkFinder finder = new MarkFinder(document);
            finder.find();
            boolean nothing = finder.marked().isEmpty() && finder.notes().isEmpty() && finder.report().lines().isEmpty();
            return nothing ? Optional.empty() : Optional.of(new PdfMarks(article, author).collected(source, finder));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException
            | IndexOutOfBoundsException damaged) {
            LOG.warn("the marks of {} cannot be read", source.place(), damaged);
            return Optional.empty();
        }
    }

    private Collected collected(Source source, MarkFinder finder) {
        List<Annotation> annotations = new ArrayList<>();
        for (Marked marked : finder.marked()) {
            annotations.add(annotation(marked));
        }
        tally.add(finder.report());
        tally.add(Fate.CHANGED, "notes on pages of the PDF: kept in the memo of the article", finder.notes().size());
        Article noted = finder.notes().isEmpty() ? article : article.withMemo(String.join("\n\n", finder.notes()));
        return new Collected("PDF", source.name(), List.of(new Collected.Piece(noted, source.name(), source.bytes())), List.copyOf(tags.values()), List.of(),
            annotations, "", tally.report());
    }

    private Annotation annotation(Marked marked) {
        List<Body> bodies = new ArrayList<>();
        if (!marked.color().isEmpty()) {
            bodies.add(new Body.Tagging(tags.computeIfAbsent(HueName.of(marked.color()), name ->
                new Tag(author.ids().tag(), name, Optional.empty(), marked.color(), "Words highlighted in this colour in a PDF", "")).id()));
        }
        if (!marked.comment().isEmpty()) {
            bodies.add(new Body.Comment(marked.comment()));
        }
        Instant at = marked.at().orElse(author.now());
        return new Annotation(author.ids().annotation(), target(marked), bodies, marked.creator(), at, at);
    }

    private Target target(Marked marked) {
        TextQuoteSelector quote = new TextQuoteSelector(marked.words(), "", "");
        Match match = matcher.match(quote, Optional.empty());
        List<TextRange> page = article.text().marks().stream().filter(mark -> mark.kind() == MarkKind.PAGE)
            .filter(mark -> mark.href().equals(String.valueOf(marked.page() + 1))).map(Mark::range).toList();
        Optional<Anchor> anchor = match.anchor().or(() -> match.candidates().stream()
            .filter(candidate -> candidate.exact() && page.stream().anyMatch(range -> range.overlaps(candidate.range()))).findFirst().map(Match.Candidate::anchor));
        if (anchor.isEmpty()) {
            tally.add(Fate.CHANGED, "highlights whose words were not found in the text beyond doubt: kept with their words, to be placed by hand");
            return new Target(article.id(), new Anchor.Orphan(match.best().map(Match.Candidate::range).orElse(TextRange.at(0))), quote);
        }
        return new Target(article.id(), anchor.get(), anchor.get() instanceof Anchor.Exact ? Quotes.describe(article.text(), anchor.get().range()) : quote);
    }
}
