package synoptic.exporter.html;

import java.util.List;
import synoptic.exporter.syntax.Html;
import synoptic.model.Article;
import synoptic.model.Claim;

/** The claims as cards: each with its mentions, article by article, and with the articles that say nothing of it. */
final class ClaimCards {

    private final Html html;
    private final PageIndex index;

    ClaimCards(Html html, PageIndex index) {
        this.html = html;
        this.index = index;
    }

    void write() {
        html.open("aside", "class", "claims", "id", "claims", "aria-label", "Claims", "tabindex", "0");
        String memo = index.project().info().memo();
        if (!memo.isBlank()) {
            html.leaf("p", memo, "class", "memo", "dir", "auto");
        }
        html.leaf("h2", "Claims");
        if (index.claims().isEmpty()) {
            html.leaf("p", "There are no claims in this project.", "class", "none");
        }
        index.claims().forEach(this::card);
        html.closeLine();
    }

    private void card(Claim claim) {
        String name = index.claimName(claim.id());
        html.open("section", "class", "card " + name, "id", name);
        html.open("h3").open("a", "class", "chip " + name, "href", "#" + name, "title",
            "Show where this claim is mentioned")
            .text(String.valueOf(claim.number())).close().text(" ");
        html.leaf("span", claim.statement(), "dir", "auto").closeLine();
        for (Article article : index.articles()) {
            List<Occurrence> found = index.occurrences(claim.id(), article.id());
            found.forEach(occurrence -> mention(occurrence, article));
            if (found.isEmpty()) {
                silence(claim, article);
            }
        }
        index.occurrences(claim.id()).stream().filter(found -> index.article(found.annotation().article()).isEmpty())
            .forEach(found -> mention(found, null));
        if (!claim.memo().isBlank()) {
            html.leaf("p", claim.memo(), "class", "memo", "dir", "auto");
        }
        html.closeLine();
    }

    private void mention(Occurrence occurrence, Article article) {
        html.open("div", "class", "mention", "id", index.mentionName(occurrence));
        html.leaf("span", index.badge(occurrence.annotation().article()), "class", "badge",
            "title", article == null ? "An article that is not in the project" : index.outlet(article)).text(" ");
        Stances.pill(html, occurrence.mention());
        String goal = article == null ? index.entryName(occurrence.annotation())
            : index.passageName(occurrence.annotation());
        html.leaf("a", Words.excerpt(occurrence.annotation().target().quote().exact(), 600), "class", "quote",
            "dir", "auto",
            "href", "#" + goal);
        String pages = article == null || !occurrence.annotation().target().isAnchored() ? ""
            : article.text().pages(occurrence.annotation().range());
        if (!pages.isEmpty()) {
            html.text(" ").leaf("span", "p. " + pages, "class", "page");
        }
        String comment = occurrence.annotation().comment();
        if (!comment.isBlank()) {
            html.leaf("p", comment, "class", "note", "dir", "auto");
        }
        html.closeLine();
    }

    private void silence(Claim claim, Article article) {
        html.open("div", "class", "mention silent").leaf("span", index.badge(article.id()), "class", "badge",
            "title", index.outlet(article)).text(" ");
        Stances.silence(html, claim.silenceOf(article.id()));
        html.closeLine();
    }
}
