package synoptic.importer.webannotation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import synoptic.anchor.Match;
import synoptic.anchor.Matcher;
import synoptic.anchor.Quotes;
import synoptic.model.Anchor;
import synoptic.model.Article;
import synoptic.model.ArticleId;
import synoptic.model.Project;
import synoptic.model.Target;
import synoptic.model.TextQuoteSelector;
import synoptic.text.ArticleText;
import synoptic.text.CodePoints;
import synoptic.text.TextRange;

/** Finds the passages that targets are about. Remembers the texts that it looked at last. */
final class Places {

    private static final int TEXTS = 32;

    /** A text that was prepared for being searched. */
    private record Prepared(ArticleText text, Matcher matcher, CodePoints points) {
    }

    private final Map<ArticleId, Prepared> prepared = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Prepared> eldest) {
            return size() > TEXTS;
        }
    };

    /**
     * A passage that was found.
     *
     * @param warning what the user should know of it
     */
    record Place(Target target, Optional<String> warning) {
    }

    /** @throws AnnotationRefused if there is no such article, or not those words in it */
    Place find(WebAnnotation.Target wanted, Project project) {
        Article article = article(wanted.source(), project);
        Prepared text = prepared.compute(article.id(),
            (id, old) -> old != null && old.text().equals(article.text()) ? old : prepare(article.text()));
        Optional<TextRange> position = wanted.position().flatMap(place -> range(place, text.points()));
        if (wanted.quote().isPresent()) {
            return found(wanted.quote().get(), text.matcher().match(wanted.quote().get(), position), article);
        }
        TextRange range = position.orElseThrow(() -> new AnnotationRefused(wanted.position().map(place ->
            "The position " + place.start() + "–" + place.end()).orElseThrow() + " lies outside of " + named(article)
            + ", which has " + text.points().length() + " characters."));
        return new Place(new Target(article.id(), new Anchor.Exact(range), Quotes.describe(article.text(), range)),
            Optional.empty());
    }

    private static Prepared prepare(ArticleText text) {
        return new Prepared(text, new Matcher(text.text()), new CodePoints(text.text()));
    }

    private static Place found(TextQuoteSelector quote, Match match, Article article) {
        return switch (match.outcome()) {
            case EXACT -> new Place(best(quote, match, article), Optional.empty());
            case APPROXIMATE -> {
                Target target = best(quote, match, article);
                yield new Place(target, Optional.of("The words differ from the quotation; taken was “"
                    + shortened(article.text().slice(target.range())) + "”."));
            }
            case NEAR_TIE -> new Place(best(quote, match, article), Optional.of("The quotation fits " + match.places()
                + " places equally; the first one was taken."));
            case LOW_SCORE, GONE -> {
                if (match.best().filter(Match.Candidate::exact).isEmpty()) {
                    throw new AnnotationRefused(
                        "The words “" + shortened(quote.exact()) + "” are not in " + named(article) + ".");
                }
                yield new Place(best(quote, match, article), Optional.of(doubt(match.places())));
            }
        };
    }

    private static String doubt(int places) {
        return places == 1 ? "The words stand in 1 place, but among other words than the quotation says."
            : "The words stand in " + places + " places, all among other words than the quotation says; the first one was taken.";
    }

    /** The best place, described by its own words, or by the quotation where those differ. */
    private static Target best(TextQuoteSelector quote, Match match, Article article) {
        Anchor anchor = match.candidates().getFirst().anchor();
        return new Target(article.id(), anchor,
            anchor instanceof Anchor.Exact ? Quotes.describe(article.text(), anchor.range()) : quote);
    }

    private static Article article(String source, Project project) {
        return Articles.find(source, project).orElseThrow(() ->
            new AnnotationRefused("There is no article “" + shortened(source) + "” in the project."));
    }

    private static Optional<TextRange> range(WebAnnotation.Position position, CodePoints points) {
        return position.end() > points.length() ? Optional.empty()
            : Optional.of(new TextRange(points.toUnit(position.start()), points.toUnit(position.end())));
    }

    private static String named(Article article) {
        return "“" + shortened(article.displayTitle()) + "”";
    }

    private static String shortened(String words) {
        String line = Nodes.oneLine(words);
        return line.codePointCount(0, line.length()) <= 80 ? line
            : line.substring(0, line.offsetByCodePoints(0, 60)).strip() + "…";
    }
}
