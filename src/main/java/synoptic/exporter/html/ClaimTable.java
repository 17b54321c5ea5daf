package synoptic.exporter.html;

import java.util.Set;
import java.util.stream.Collectors;
import synoptic.align.ClaimMatrix;
import synoptic.exporter.syntax.Html;
import synoptic.model.Article;
import synoptic.model.Claim;
import synoptic.model.Stance;

/**
 * The table of claims by articles: who supports a claim, who disputes it, whose words they are, and who says nothing.
 */
final class ClaimTable {

    private static final int QUOTE = 110;
    private static final int MOST_ON_PAPER = 12;

    private final Html html;
    private final PageIndex index;

    ClaimTable(Html html, PageIndex index) {
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
        ClaimMatrix.of(index.project(), index.articles().stream().map(Article::id).toList()).rows().forEach(this::row);
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

    private void row(ClaimMatrix.Row row) {
        Claim claim = row.claim();
        String name = index.claimName(claim.id());
        html.open("tr", "class", name).open("th", "scope", "row");
        html.leaf("a", String.valueOf(claim.number()), "class", "chip " + name, "href", "#" + name).text(" ");
        html.leaf("span", claim.statement(), "dir", "auto").closeLine();
        row.cells().forEach(this::cell);
        html.open("td", "class", "sum").leaf("strong", row.speaking() + " of " + row.cells().size()).text(" ");
        html.leaf("span", Stances.verdict(row.verdict()), "class", "by").close().closeLine();
    }

    private void cell(ClaimMatrix.Cell cell) {
        switch (cell) {
            case ClaimMatrix.Cell.Silent silent -> {
                html.open("td", "class", silent.confirmed().isPresent() ? "quiet confirmed" : "quiet");
                Stances.silence(html, silent.confirmed());
            }
            case ClaimMatrix.Cell.Speaks speaks -> {
                Set<Stance> stances = speaks.voices().stream().map(voice -> voice.mention().stance())
                    .collect(Collectors.toSet());
                html.open("td", "class", stances.size() == 1 ? stances.iterator().next().key() : "mixed");
                speaks.voices().forEach(this::voice);
            }
        }
        html.closeLine();
    }

    private void voice(ClaimMatrix.Voice voice) {
        html.open("div");
        Stances.pill(html, voice.mention());
        html.leaf("a", Words.excerpt(voice.annotation().target().quote().exact(), QUOTE), "class", "quote",
            "dir", "auto", "href", "#" + index.passageName(voice.annotation()));
        html.close();
    }
}
