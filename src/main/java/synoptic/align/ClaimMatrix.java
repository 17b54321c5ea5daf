package synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import synoptic.model.Annotation;
import synoptic.model.ArticleId;
import synoptic.model.Body;
import synoptic.model.Claim;
import synoptic.model.ClaimId;
import synoptic.model.Project;
import synoptic.model.Silence;

/**
 * The table of claims by articles: who says what of each claim, and who says nothing.
 *
 * @param articles the columns
 * @param rows the claims in the analyst's order
 */
public record ClaimMatrix(List<ArticleId> articles, List<Row> rows) {

    public ClaimMatrix {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
    }

    /** What one article says of one claim. */
    public sealed interface Cell {

        ArticleId article();

        /** It mentions the claim. @param voices at least one, in reading order, orphans too */
        record Speaks(ArticleId article, List<Voice> voices) implements Cell {
            public Speaks {
                Objects.requireNonNull(article);
                voices = List.copyOf(voices);
            }
        }

        /** It says nothing of it. @param confirmed who checked that and when, if somebody did */
        record Silent(ArticleId article, Optional<Silence> confirmed) implements Cell {
            public Silent {
                Objects.requireNonNull(article);
                Objects.requireNonNull(confirmed);
            }
        }
    }

    /** One mention of a claim with the passage that makes it. */
    public record Voice(Annotation annotation, Body.Mention mention) {
    }

    /** One claim. @param cells one for each article, in the order of the columns */
    public record Row(Claim claim, List<Cell> cells, Verdict verdict) {
        public Row {
            Objects.requireNonNull(claim);
            cells = List.copyOf(cells);
            Objects.requireNonNull(verdict);
        }

        /** How many of the articles mention the claim. */
        public int speaking() {
            return (int) cells.stream().filter(Cell.Speaks.class::isInstance).count();
        }

        /** Whether anybody disputes the claim. */
        public boolean isDisputed() {
            return verdict == Verdict.DISPUTED || verdict == Verdict.REJECTED;
        }

        /** How many of the articles say nothing and nobody has confirmed that. */
        public int unchecked() {
            return (int) cells.stream()
                .filter(cell -> cell instanceof Cell.Silent silent && silent.confirmed().isEmpty()).count();
        }

        /** All mentions, from the first column to the last, each article's in reading order. */
        public List<Voice> voices() {
            return cells.stream().filter(Cell.Speaks.class::isInstance)
                .flatMap(cell -> ((Cell.Speaks) cell).voices().stream()).toList();
        }
    }

    /** The table of all claims by these articles; mentions in other articles don't count. */
    public static ClaimMatrix of(Project project, List<ArticleId> articles) {
        return new ClaimMatrix(articles, project.claimsInOrder().stream()
            .map(claim -> row(project, claim, articles)).toList());
    }

    /** One claim's row. */
    public static Row row(Project project, Claim claim, List<ArticleId> articles) {
        Map<ArticleId, List<Voice>> voices = new HashMap<>();
        for (Annotation annotation : project.mentionsOf(claim.id())) {
            annotation.mentionOf(claim.id()).ifPresent(mention -> voices
                .computeIfAbsent(annotation.article(), absent -> new ArrayList<>())
                .add(new Voice(annotation, mention)));
        }
        List<Cell> cells = articles.stream().<Cell>map(article -> voices.containsKey(article)
            ? new Cell.Speaks(article, voices.get(article))
            : new Cell.Silent(article, claim.silenceOf(article))).toList();
        return new Row(claim, cells, Verdict.of(cells));
    }

    public Optional<Row> row(ClaimId claim) {
        return rows.stream().filter(row -> row.claim().id().equals(claim)).findFirst();
    }

    /** How many claims have a verdict. */
    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
