package synoptic.exporter.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.exporter.syntax.Html;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Stance;

/**
 * The table of claims by articles: who supports a claim, who disputes it, whose words they are, and who says nothing.
 */
final class ClaimMatrix {

    private static final int QUOTE = 110;
    private static final int MOST_ON_PAPER = 12;

    private final Html html;
    private final PageIndex index;

    ClaimMatrix(Html html, PageIndex index) {
        this.html = html;
        this.index = index;
    }

    void write() {
        if (index.claims().isEmpty() || index.articles().isEmpty()) {
            return;
        }
        html.open("section", "class", "part", "id", "table").leaf("h2", "Claims × articles");
        int width = index.articles().size();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Claims by articles");
        html.open("table", "class", "matrix" + (width > 5 ? " wide" : "") + (width > MOST_ON_PAPER ? " wider" : ""));
        header();
        html.open("tbody");
        index.claims().forEach(this::row);
        html.close().close().closeLine();
        if (width > MOST_ON_PAPER) {
            html.leaf("p", "The table is too wide for paper; the cards of the claims say the same.", "class", "on-paper");
        }
        html.closeLine();
    }

    private void header() {
        html.open("thead").open("tr").leaf("th", "Claim", "scope", "col");
        for (Article article : index.articles()) {
            html.open("th", "scope", "col").open("a", "href", "#" + index.articleName(article.id()));
            html.leaf("span", index.badge(article.id()), "class", "badge").text(" ").leaf("bdi", index.outlet(article));
            html.close().text(" ");
            html.leaf("span", Words.date(article.metadata().published()), "class", "by").closeLine();
        }
        html.leaf("th", "Together", "scope", "col").close().closeLine();
    }

    private void row(Claim claim) {
        String name = index.claimName(claim.id());
        html.open("tr", "class", name).open("th", "scope", "row");
        html.leaf("a", String.valueOf(claim.number()), "class", "chip " + name, "href", "#" + name).text(" ");
        html.leaf("span", claim.statement(), "dir", "auto").closeLine();
        index.articles().forEach(article -> cell(claim, article));
        List<Occurrence> all = index.occurrences(claim.id());
        long articles = all.stream().map(found -> found.annotation().article()).distinct().count();
        html.open("td", "class", "sum").leaf("strong", articles + " of " + index.articles().size())
            .text(" ");
        html.leaf("span", Stances.verdict(all), "class", "by").close().closeLine();
    }

    private void cell(Claim claim, Article article) {
        List<Occurrence> found = index.occurrences(claim.id(), article.id());
        if (found.isEmpty()) {
            boolean confirmed = claim.silenceOf(article.id()).isPresent();
            html.open("td", "class", confirmed ? "quiet confirmed" : "quiet");
            Stances.silence(html, claim.silenceOf(article.id()));
            html.closeLine();
            return;
        }
        Set<Stance> stances = found.stream().map(occurrence -> occurrence.mention().stance())
            .collect(Collectors.toSet());
        html.open("td", "class", stances.size() == 1 ? stances.iterator().next().key() : "mixed");
        for (Occurrence occurrence : found) {
            html.open("div");
            Stances.pill(html, occurrence.mention());
            html.leaf("a", Words.excerpt(occurrence.annotation().target().quote().exact(), QUOTE), "class", "quote",
                "dir", "auto", "href", "#" + index.passageName(occurrence.annotation()));
            html.close();
        }
        html.closeLine();
    }
}
