package synoptic.ui.library;

import java.util.List;
import java.util.OptionalInt;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.ClaimId;

/** A row of the article list: a heading over a group, or an article. */
sealed interface LibraryRow {

    /** The heading of a group. */
    record Heading(String words) implements LibraryRow {
    }

    /**
     * An article.
     *
     * @param highlights how many it has; empty while that is not known yet
     * @param pane the letter of the pane that shows it, A to D from left to right; empty where none does
     * @param claims every claim of the project while there are few, else those that the article mentions
     */
    record Entry(Article article, OptionalInt highlights, List<Chip> claims, String pane) implements LibraryRow {
    }

    /** A claim's mark in an article's row. @param mentioned whether the article mentions it */
    record Chip(ClaimId claim, int number, String statement, boolean mentioned) {
        static Chip of(Claim claim, boolean mentioned) {
            return new Chip(claim.id(), claim.number(), claim.statement(), mentioned);
        }
    }
}
